import { describe, expect, it } from 'vitest';
import { makeVocabulary } from '../../../src/features/search/guidance/wordsMeant.ts';

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
