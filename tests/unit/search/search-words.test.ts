import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutKnown } from '../../../src/features/search/engine/cutKnown.ts';
import { cutPieces, cutWords } from '../../../src/features/search/engine/cutWords.ts';
import { distance } from '../../../src/platform/text/distance.ts';
import { createLexicon } from '../../../src/features/search/engine/lexicon.ts';
import { readQuery } from '../../../src/features/search/engine/readQuery.ts';
import { foldLetters } from '../../../src/platform/text/foldLetters.ts';
import { runs } from '../runs.ts';

/** Few letters, so that words are alike. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ñ', '1'), maxLength: 8 });

describe('letters are folded', () => {
  it.each([
    ['Ñandú', 'nandu', 'marks'],
    ['Straße', 'strasse', 'a sharp s'],
    ['ẞ', 'ss', 'a capital one'],
    ['Smørrebrød Æther', 'smorrebrod aether', 'letters of the north'],
    ['Œuvre', 'oeuvre', 'a ligature'],
    ['Łódź', 'lodz', 'a stroke and marks'],
    ['Đà Nẵng', 'da nang', 'two marks on one letter'],
    ['Garður Ħamrun', 'gardur hamrun', 'letters with a stroke'],
    ['Yazılım', 'yazilim', 'an i without a dot'],
    ['İstanbul', 'istanbul', 'an I with one'],
    ['N\u0303andu\u0301', 'nandu', 'marks that stand alone'],
    ['C++ & C#', 'c++ & c#', 'signs stay'],
    ['日本', '日本', 'letters that have no case'],
  ])('%s to %s: %s', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});

describe('a name is cut', () => {
  it.each<[string, string[], string[], string]>([
    [
      'Contoso Nómina, S.L.',
      ['contoso', 'nomina', 's', 'l'],
      ['contoso', 'nomina', 's', 'l'],
      'words',
    ],
    ['SkyPoint', ['skypoint'], ['sky', 'point'], 'capitals within'],
    ['Desk365', ['desk365'], ['desk', '365'], 'digits'],
    ['OCRScan', ['ocrscan'], ['ocr', 'scan'], 'an acronym before a word'],
    ['iPhone', ['iphone'], ['i', 'phone'], 'a small letter first'],
    ["L’Œil d'or", ['loeil', 'dor'], ['l', 'oeil', 'd', 'or'], 'apostrophes'],
    ['Acme GmbH', ['acme', 'gmbh'], ['acme', 'gmbh'], 'a legal form is one word'],
    ['ACME', ['acme'], ['acme'], 'capitals only'],
    ['SAF-T & Cía', ['saf', 't', 'cia'], ['saf', 't', 'cia'], 'signs'],
    ['N\u0303andu\u0301Veloz', ['nanduveloz'], ['nandu', 'veloz'], 'marks that stand alone'],
    ['\u0301 ·', [], [], 'no letter'],
  ])('%s into %j and %j: %s', (name, words, pieces) => {
    expect(cutWords(name).map((one) => one.word)).toEqual(words);
    expect(cutPieces(name).map((one) => one.word)).toEqual(pieces);
  });

  it('into pieces that stand in it, in order, and fold to what they are', () => {
    const names = fc.string({ unit: fc.constantFrom(...'abÑßøIİ1Œ’ -&\u0301'), maxLength: 30 });
    fc.assert(
      fc.property(names, (name) => {
        let end = -1;
        for (const { word: folded, from, to } of cutPieces(name)) {
          expect(from).toBeGreaterThan(end);
          expect(foldLetters(name.slice(from, to + 1)).replaceAll('’', '')).toBe(folded);
          end = to;
        }
        expect(end).toBeLessThan(name.length);
      }),
    );
  });
});

/** The textbook’s table, whole. */
function slowDistance(a: string, b: string): number {
  const table = [...Array(a.length + 1).keys()].map((i) =>
    [...Array(b.length + 1).keys()].map((j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = table[i];
      if (row)
        row[j] = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + same,
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        );
    }
  return at(a.length, b.length);
}

describe('the distance of two words', () => {
  it.each([
    ['nomina', 'nomina', 2, 0, 'none'],
    ['nomina', 'nonima', 2, 2, 'two letters wrong'],
    ['nomina', 'nmoina', 2, 1, 'two neighbors swapped'],
    ['nomina', 'nomna', 2, 1, 'one left out'],
    ['nomina', 'noomina', 2, 1, 'one put in'],
    ['nomina', 'xyz', 2, 3, 'more than is looked for'],
    ['', 'ab', 2, 2, 'nothing'],
    ['x'.repeat(61), 'x'.repeat(61), 1, 2, 'longer than anybody types'],
  ])('%s and %s, up to %i, is %i: %s', (a, b, most, edits) => {
    expect(distance(a, b, most)).toBe(edits);
  });

  it('is that of the whole table as far as it is looked for', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(distance(a, b, most)).toBe(Math.min(slowDistance(a, b), most + 1));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the lexicon', () => {
  const words = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(...'abcdñ1'), minLength: 1, maxLength: 9 }),
  );

  it('finds every word that is near, and none else', () => {
    fc.assert(
      fc.property(words, word, fc.integer({ min: 0, max: 2 }), (all, asked, most) => {
        const lexicon = createLexicon();
        all.forEach(lexicon.add);
        const near = lexicon
          .near(asked, most)
          .map(([number, edits]) => [lexicon.words[number], edits]);
        const slow = all
          .map((one) => [one, slowDistance(asked, one)] as const)
          .filter(([one, edits]) => edits > 0 && edits <= most && most > 0 && one !== asked);
        expect(near.sort()).toEqual(slow.map((pair) => [...pair]).sort());
      }),
      { numRuns: runs(100) },
    );
  });

  it('finds every longer word that one begins, and each word itself', () => {
    fc.assert(
      fc.property(words, word.filter(Boolean), (all, asked) => {
        const lexicon = createLexicon();
        all.forEach(lexicon.add);
        const begun = lexicon.beginningWith(asked).map((number) => lexicon.words[number]);
        expect(begun.sort()).toEqual(
          all.filter((one) => one.startsWith(asked) && one !== asked).sort(),
        );
        for (const one of all) expect(lexicon.words[lexicon.find(one) ?? -1]).toBe(one);
      }),
    );
  });

  it('keeps its words while it grows, whatever their number', () => {
    const lexicon = createLexicon();
    for (let at = 0; at < 1000; at += 1) lexicon.add(`w${String(at).padStart(4, '0')}`);
    // Nine others in each of three places, and w0050 with two swapped.
    expect(lexicon.near('w0500', 1).length).toBe(9 * 3 + 1);
  });
});

describe('what is written without spaces is cut', () => {
  const lexicon = createLexicon();
  'contoso nomina grupo alimentario ali mentario nave 53 s sol y sombra a b c d e f'
    .split(' ')
    .forEach(lexicon.add);

  it.each<[string, string[] | undefined, string]>([
    ['contosonomina', ['contoso', 'nomina'], 'two words'],
    ['grupoalimentario', ['grupo', 'alimentario'], 'the longest words'],
    ['nave53', ['nave', '53'], 'a number'],
    ['solysombra', ['sol', 'y', 'sombra'], 'a small word between'],
    ['contoso', undefined, 'one word is not cut'],
    ['contosox', undefined, 'a rest that nothing explains'],
    ['nave', undefined, 'too short'],
    ['abcdef', undefined, 'more words than anybody joins'],
    ['contoso'.repeat(9), undefined, 'too long'],
  ])('%s into %j: %s', (text, words) => {
    expect(cutKnown(text, lexicon)).toEqual(words);
  });
});

describe('a query is read', () => {
  const lexicon = createLexicon();
  'contoso nomina contosonomina harbor splice harborsplice sky point'
    .split(' ')
    .forEach(lexicon.add);
  const read = (query: string) =>
    readQuery(query, lexicon).readings.map(({ how, words }) => `${how}: ${words.join(' ')}`);

  it.each<[string, string[], string | undefined, string]>([
    ['Contoso', ['words: contoso'], undefined, 'as its words'],
    ['harbor splice', ['words: harbor splice', 'joined: harborsplice'], undefined, 'put together'],
    [
      'SkyPoint',
      ['words: skypoint', 'parts: sky point', 'cut: sky point'],
      undefined,
      'as its parts',
    ],
    [
      'ayuda@contosonomina.example',
      ['words: contosonomina example', 'host: contosonomina', 'host: contoso nomina'],
      'contosonomina.example',
      'as the host of an email',
    ],
    [
      'Soporte <a@harbor.example>, por favor',
      ['words: harbor example', 'host: harbor'],
      'harbor.example',
      'pasted from a mail program',
    ],
    [
      'https://u:p@www.harbor.example:8080/contoso?q#f',
      ['words: harbor example', 'host: harbor'],
      'harbor.example',
      'the host alone',
    ],
    [
      'www.harbor.example',
      ['words: www harbor example', 'host: harbor'],
      'harbor.example',
      'without www',
    ],
    ['a@b', ['words: a b'], undefined, 'half an email'],
    ['v1.0', ['words: v1 0', 'parts: v 1 0'], undefined, 'a version is no host'],
    [`contoso ${'x'.repeat(61)}`, ['words: contoso'], undefined, 'no word is so long'],
    ['?!', ['words: '], undefined, 'no word'],
  ])('«%s» as %j, host %s: %s', (query, readings, host) => {
    expect(read(query)).toEqual(readings);
    expect(readQuery(query, lexicon).host).toBe(host);
  });
});
