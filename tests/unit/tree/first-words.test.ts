import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../src/features/tree/case/firstWords.ts';

describe('the first words of a text', () => {
  it.each<[string, number, string, string]>([
    ['uno dos tres', 7, 'uno dos', 'cut between words'],
    ['uno dos tres', 6, 'uno', 'no word is cut that is not the first'],
    ['uno dos', 7, 'uno dos', 'all that fits'],
    ['extraordinario', 5, 'extra', 'a word too long is cut'],
    ['', 5, '', 'nothing'],
  ])('of %j in %i letters are %j: %s', (text, letters, words) => {
    expect(firstWords(text, letters)).toBe(words);
  });

  it('are its beginning, and never too long', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, letters) => {
        const words = firstWords(text, letters);
        expect(text.startsWith(words)).toBe(true);
        expect(words.length).toBeLessThanOrEqual(letters);
        expect(words === '').toBe(text === '');
      }),
    );
  });
});
