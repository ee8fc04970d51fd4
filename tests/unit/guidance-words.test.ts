import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../src/guidance/edits.ts';
import { makeVocabulary } from '../../src/guidance/vocabulary.ts';

/** As the definition says it: every way to make the beginnings of both words meet. */
function slowEdits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const ways = [
    slowEdits(a.slice(1), b) + 1,
    slowEdits(a, b.slice(1)) + 1,
    slowEdits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a[0] === b[1] && a[1] === b[0]) ways.push(slowEdits(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

describe('the edits between two words', () => {
  it.each<[string, string, number | undefined, string]>([
    ['factura', 'factura', 0, 'the same'],
    ['facutra', 'factura', 1, 'two letters swapped'],
    ['provedor', 'proveedor', 1, 'a letter missing'],
    ['refussed', 'refused', 1, 'a letter too many'],
    ['rechasada', 'rechazada', 1, 'a wrong letter'],
    ['nomina', 'domina', 1, 'a wrong letter is one wherever it stands'],
    ['plan', 'planeta', undefined, 'too many letters'],
    ['abcdef', 'badcfe', undefined, 'three swaps'],
  ])('«%s» and «%s» are %s: %s', (a, b, wanted) => {
    expect(edits(a, b, 2)).toBe(wanted);
  });

  it('are what the definition says, up to the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        const slow = slowEdits(a, b);
        expect(edits(a, b, most)).toBe(slow <= most ? slow : undefined);
      }),
    );
  });
});

describe('a word of a query', () => {
  const words = ['factura', 'facturas', 'activacion', 'administrador', 'ad', 'log', 'isv', 'ficha'];
  const { likesOf } = makeVocabulary(words, [
    ['isv', 'fabricante'],
    ['activ*', 'arranca*'],
  ]);
  const likes = (word: string, isLast = false): string[] =>
    [...likesOf(word, isLast).keys()].sort();

  it.each<[string, boolean, string[], string]>([
    ['factura', false, ['factura', 'facturas'], 'itself, and in the plural'],
    ['facturas', false, ['factura', 'facturas'], 'in the singular'],
    ['facutra', false, ['factura'], 'misspelt'],
    ['fac', true, ['factura', 'facturas'], 'half written, as the last one'],
    ['fa', false, [], 'two letters of a word that is not the last'],
    ['activar', false, ['activacion'], 'one of its family'],
    ['ad', true, ['ad'], 'a short name is no beginning of a word'],
    ['lgo', false, [], 'three letters are not misspelt'],
    ['long', false, [], '«long» is no «log»'],
    ['fabricante', false, ['isv'], 'what means the same'],
    ['arrancamos', false, ['activacion'], 'the same, of any ending'],
    ['fichaje', false, [], 'a longer word is not one of its family'],
    ['xyzzy', true, [], 'nothing'],
  ])('«%s» (last: %s) means %j: %s', (word, isLast, wanted) => {
    expect(likes(word, isLast)).toEqual(wanted);
  });

  it('means itself before all others', () => {
    expect(likesOf('factura', true).get('factura')).toBe(1);
    for (const [one, value] of likesOf('factura', true))
      if (one !== 'factura') expect(value).toBeLessThan(1);
  });
});
