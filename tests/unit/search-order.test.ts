import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/contacts/search/createSearch.ts';
import { explain, type Why } from '../../src/contacts/search/explain.ts';
import { TIE_BREAKS } from '../../src/contacts/search/rank.ts';
import type { Searchable } from '../../src/contacts/search/surfaces.ts';

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
      'even: as it was typed',
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

describe('why a contact is found', () => {
  const search = createSearch([
    contact('Contoso Nómina', { aliases: ['Nóminas C'] }),
    contact('Contoso', { domains: ['contoso.example'] }),
  ]);
  const whysOf = (query: string): Why[] => {
    const whys: Why[] = [];
    search(query, 1, (...found) => whys.push(explain(...found)));
    return whys;
  };

  it('is told when it is asked for, and adds up', () => {
    const [why] = whysOf('nonima contoso');
    expect(why).toMatchObject({
      how: 'words',
      text: 'Contoso Nómina',
      words: [
        { asked: 'nonima', found: 'nomina' },
        { asked: 'contoso', found: 'contoso', like: 1 },
      ],
    });
    expect(why?.words[0]?.like).toBeCloseTo(0.75);
    const sum = Object.values(why?.terms ?? {}).reduce((all, term) => all + term, 0);
    const score = why?.ties.find(({ name }) => name === 'score');
    expect(Math.abs((score?.value ?? 0) * 0.002 - sum)).toBeLessThan(0.001 + 1e-9);
    expect(why?.ties.map(({ name }) => name)).toEqual(TIE_BREAKS.map(({ name }) => name));
  });

  it('is the host, where one was pasted', () => {
    const [why] = whysOf('https://contoso.example/');
    expect(why).toMatchObject({ how: 'host', words: [] });
    expect(why).not.toHaveProperty('terms');
  });
});
