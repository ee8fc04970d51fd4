import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/features/search/engine/createSearch.ts';
import { TIE_BREAKS } from '../../../src/features/search/engine/rank.ts';
import type { Searchable } from '../../../src/features/search/engine/surfaces.ts';

const NOTHING = { id: '', aliases: [], products: [], domains: [], publisherIds: [] };

function contact(publisher: string, rest: Partial<Searchable> = {}): Searchable {
  return { publisher, ...NOTHING, ...rest };
}

const namesFor = (query: string, all: readonly Searchable[]): string[] =>
  createSearch(all)(query, 10).map(({ entry }) => entry.publisher);

describe('the order of what is found', () => {
  it.each<[string, Searchable[], string[], string]>([
    [
      'contoso',
      [contact('Contoso Pharma'), contact('Nueva Contoso'), contact('Contoso')],
      ['Contoso', 'Contoso Pharma', 'Nueva Contoso'],
      'the whole name, its beginning, a word of it',
    ],
    [
      'tyntec',
      [contact('Tyntec365 AS'), contact('tyntec GmbH')],
      ['tyntec GmbH', 'Tyntec365 AS'],
      'a legal form is no part of the name',
    ],
    [
      'contoso',
      [contact('Fabrikam', { products: ['Contoso'] }), contact('Contoso', {})],
      ['Contoso', 'Fabrikam'],
      'the publisher before a product of that name',
    ],
    [
      'servicios perú',
      [contact('Perú Servicios S.A.'), contact('Servicios Perú Digital S.A.')],
      ['Servicios Perú Digital S.A.', 'Perú Servicios S.A.'],
      'what is typed first of a name is its beginning',
    ],
    [
      'asociados gutiérrez',
      [contact('Asociados Gutiérrez Norte'), contact('Gutiérrez y Asociados, S.L.')],
      ['Asociados Gutiérrez Norte', 'Gutiérrez y Asociados, S.L.'],
      'the order of the words decides before what was not asked for',
    ],
    [
      'n able',
      [contact('Nable365 Corporation'), contact('N-able Cloud')],
      ['N-able Cloud', 'Nable365 Corporation'],
      'words as they were typed before words put together',
    ],
    [
      'necesito el teléfono de contoso por favor',
      [contact('Telefónica Necesaria'), contact('Contoso')],
      ['Contoso'],
      'what stands around the name is not asked for',
    ],
    [
      'contoso autofichaje',
      [contact('Contoso Auto'), contact('Contoso', { products: ['Auto-Fichaje'] })],
      ['Contoso'],
      'a word that is two of a product, beside the name',
    ],
    [
      'contoso fichaje',
      [contact('Contosa Fichero'), contact('Contoso', { products: ['Fichaje'] })],
      ['Contoso'],
      'a publisher with its product, and none whose words only look alike',
    ],
    [
      'nomina',
      [contact('Nomino'), contact('Contoso Nómina')],
      ['Contoso Nómina'],
      'the word itself, and none that is near',
    ],
    [
      'acme',
      [contact('Alfa Centro Metal Este'), contact('ACME')],
      ['ACME', 'Alfa Centro Metal Este'],
      'a name before initials',
    ],
    [
      'a@contoso.example',
      [
        contact('Contoso Example'),
        contact('Litware', { domains: ['contoso.example'] }),
        contact('Contoso', { domains: ['mail.contoso.example'] }),
      ],
      ['Litware', 'Contoso Example', 'Contoso'],
      'who has the domain before whose name it looks like',
    ],
    [
      'a@eu.contoso.example',
      [contact('Litware', { domains: ['contoso.example'] })],
      ['Litware'],
      'a host below a domain',
    ],
    [
      'soporte de contoso',
      [contact('Soporte Norte'), contact('Contoso')],
      ['Contoso'],
      'what stands around a name finds nobody',
    ],
    [
      'soporte',
      [contact('Contoso Soporte'), contact('Soporte Norte')],
      ['Soporte Norte'],
      'and alone only whose name begins so',
    ],
    [
      'contoso',
      [contact('Contoso Ñ, S.L.'), contact('Contoso N, S.L.')],
      ['Contoso Ñ, S.L.', 'Contoso N, S.L.'],
      'even: the likeliest first, as the file has them',
    ],
    [
      'contoso n, s.l.',
      [contact('Contoso N'), contact('Contoso N, S.L.')],
      ['Contoso N, S.L.', 'Contoso N'],
      'the legal form, where it was typed',
    ],
    [
      'contoso',
      [
        contact('Litware', { publisherIds: ['contoso'] }),
        contact('Fabrikam', { domains: ['contoso'] }),
      ],
      ['Fabrikam', 'Litware'],
      'even but for the kind of text: a domain before an id of the marketplace',
    ],
  ])('for «%s» %#', (query, all, order) => {
    expect(namesFor(query, all)).toEqual(order);
  });

  it('is decided by one list of tie-breaks, which leaves no two even', () => {
    const names = TIE_BREAKS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([names[0], names.at(-1)]).toEqual(['score', 'place']);
  });
});
