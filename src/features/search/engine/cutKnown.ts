import type { Lexicon } from './lexicon.ts';

/** A shorter word is hardly two, and a longer one none that somebody typed. */
const LETTERS = { least: 5, most: 60 };
const LONGEST_WORD = 30;
const MOST_WORDS = 5;

/** A word of one or two letters explains little, and stands within many. */
const PRICE = { word: 1, twoLetters: 1, oneLetter: 2 };

/**
 * Cuts what was typed without spaces into known words, as few and as long as possible:
 * «grupoalimentario» into «grupo» and «alimentario».
 * @returns undefined where that cannot be done
 */
export function cutKnown(text: string, { find }: Lexicon): string[] | undefined {
  if (text.length < LETTERS.least || text.length > LETTERS.most) return undefined;
  const best: ({ price: number; words: string[] } | undefined)[] = [{ price: 0, words: [] }];
  for (let end = 1; end <= text.length; end += 1) {
    for (let from = Math.max(0, end - LONGEST_WORD); from < end; from += 1) {
      const before = best[from];
      const length = end - from;
      if (!before || length === text.length || before.words.length === MOST_WORDS) continue;
      const word = text.slice(from, end);
      if (find(word) === undefined) continue;
      const extra = length === 1 ? PRICE.oneLetter : length === 2 ? PRICE.twoLetters : 0;
      const price = before.price + PRICE.word + extra;
      if (price < (best[end]?.price ?? Infinity))
        best[end] = { price, words: [...before.words, word] };
    }
  }
  return best[text.length]?.words;
}
