import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/features/search/engine/createSearch.ts';
import type { TieBreak } from '../../../src/features/search/engine/rank.ts';
import type { Searchable } from '../../../src/features/search/engine/surfaces.ts';
import { createExplain, type Why } from '../../bench/explain/explain.ts';
import { explainLines } from '../../bench/explain/explainLines.ts';

const NOTHING = { id: '', aliases: [], products: [], domains: [], publisherIds: [] };

function contact(publisher: string, rest: Partial<Searchable> = {}): Searchable {
  return { publisher, ...NOTHING, ...rest };
}

describe('why a contact is found', () => {
  const whysOf = (query: string, all: readonly Searchable[]): Why[] =>
    createExplain(all)(query, 20);
  const nomina = contact('Contoso Nómina', { aliases: ['Nóminas C'] });
  const contoso = contact('Contoso', { domains: ['contoso.example'] });

  it('is told with every word, and adds up', () => {
    const [why] = whysOf('nonima contoso', [nomina, contoso]);
    expect(why).toMatchObject({
      how: 'words',
      by: { kind: 'publisher', text: 'Contoso Nómina' },
      words: [
        { asked: 'nonima', found: 'nomina' },
        { asked: 'contoso', found: 'contoso', like: 1 },
      ],
    });
    expect(why?.words[0]?.like).toBeCloseTo(0.75);
    const sum = Object.values(why?.terms ?? {}).reduce((all, term) => all + term, 0);
    expect(why?.score).toBeCloseTo(sum);
  });

  it('is in part the name of the publisher, where a product has the rest', () => {
    const [why] = whysOf('contoso fichaje', [contact('Contoso', { products: ['Fichaje'] })]);
    expect(why).toMatchObject({
      by: { kind: 'product', text: 'Fichaje' },
      words: [
        { asked: 'contoso', found: 'contoso', like: 1 },
        { asked: 'fichaje', found: 'fichaje', like: 1 },
      ],
    });
  });

  it('is the host, where one was pasted that is its own', () => {
    const [why] = whysOf('https://contoso.example/', [nomina, contoso]);
    expect(why).toMatchObject({ words: [], score: 1.5 });
    for (const key of ['how', 'by', 'terms']) expect(why).not.toHaveProperty(key);
  });

  it('is the initials, which stand in no text', () => {
    const [why] = whysOf('sap', [contact('Soluciones Abiertas Perú, S.L.'), contoso]);
    expect(why).toMatchObject({ by: { kind: 'initials', text: 'sap' } });
  });

  it.each<[TieBreak['name'], string, Searchable[]]>([
    ['score', 'contoso', [contoso, nomina]],
    ['equal', 'contoso + alba', [contact('Contoso & Alba'), contact('Contoso + Alba')]],
    ['letters', 'alba-nort', [contact('Alba Norte'), contact('Alba-Norte')]],
    [
      'kind',
      'data',
      [contact('Norte', { aliases: ['Cloud Alba Data'] }), contact('Nómina Alba Data')],
    ],
    ['length', 'kow', [contact('Kowalski & Peña'), contact('Kowalski Peña')]],
    ['place', 'contoso', [contact('Contoso Ñ'), contact('Contoso N')]],
  ])('and what puts one ahead of the next: %s', (tie, query, all) => {
    expect(whysOf(query, all).map(({ ahead }) => ahead)).toEqual([tie, undefined]);
  });

  it('far down, where nothing is told apart letter by letter, that is the score or the place', () => {
    const many = Array.from({ length: 12 }, () => contact('Contoso Norte'));
    const whys = whysOf('contoso', [...many, contact('Fabrikam', { products: ['Contoso X'] })]);
    expect(whys.map(({ ahead }) => ahead)).toEqual([
      ...Array.from({ length: 11 }, () => 'place'),
      'score',
      undefined,
    ]);
  });

  it('is told of those that the search finds, in its order', () => {
    const all = [contact('Contoso Pharma'), contact('Nueva Contoso'), contoso, nomina];
    expect(whysOf('contoso', all).map(({ publisher }) => publisher)).toEqual(
      createSearch(all)('contoso', 20).map(({ entry }) => entry.publisher),
    );
  });

  it.each<[string, string[], string]>([
    [
      'nonima',
      [
        '',
        '1. Contoso Nómina',
        '   query: read word by word, as it stands',
        '   found by its name: “Contoso Nómina”',
        '   nonima → nomina, 75 % alike, weight 1.00',
      ],
      'what was taken for a word',
    ],
    ['https://contoso.example/', ['   query: its web address or email is their own'], 'a host'],
    ['contoso', ['   ahead of the next by score: its score is higher'], 'a tie-break'],
    ['contoso', ['      0.020 kind: the kind of text'], 'a part of the score'],
    ['xyzzy', ['Nothing is found.'], 'nothing'],
  ])('is printed for «%s» with %j: %s', (query, lines) => {
    const text = explainLines(whysOf(query, [nomina, contoso])).join('\n');
    expect(text).toContain(lines.join('\n'));
  });
});
