import { EQUAL, type Likes } from './alikeWords.ts';
import { NOISE_WORDS } from './noiseWords.ts';
import type { SearchIndex } from './buildIndex.ts';
import { FORM_WORDS } from './formWords.ts';

/** A word of a reading. */
export interface WeighedWord {
  word: string;
  likes: Likes;
  /** How much the reading is about it; 0 for what only stands around. */
  weight: number;
}

/** The words of a reading that has others beside them say little. */
export function isWeak(word: string): boolean {
  return NOISE_WORDS.has(word) || FORM_WORDS.has(word);
}

const FORM = 0.12;
const RARENESS = { common: 0.4, rare: 0.6 };
/** A word of five letters has its whole weight, one of two not much more than half. */
const LENGTH = { none: 0.4, perLetter: 1 / 8 };

/**
 * The weight of a word: the rarer and the longer, the more. A word that is not known as it stands is
 * as telling as the rarest: it is misspelt, or nobody has it.
 * @param isTelling whether the reading has a word that is not weak
 */
export function weightOf(
  word: string,
  likes: Likes,
  isTelling: boolean,
  { lexicon, placesAt, size }: SearchIndex,
): number {
  if (isTelling && NOISE_WORDS.has(word)) return 0;
  if (isTelling && FORM_WORDS.has(word)) return FORM;
  const number = lexicon.find(word);
  const isKnown = number !== undefined && likes.get(number) === EQUAL;
  const having = isKnown ? (placesAt[number + 1] ?? 0) - (placesAt[number] ?? 0) : 1;
  const rareness = Math.log(1 + size / having) / Math.log(1 + size);
  const length = Math.min(1, LENGTH.none + LENGTH.perLetter * word.length);
  return (RARENESS.common + RARENESS.rare * rareness) * length;
}
