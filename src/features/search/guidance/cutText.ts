import type { Range } from '../engine/mark.ts';
import { foldWords } from '../../../platform/text/foldWords.ts';

/** A text with its words in the form in which they are compared. */
export interface Cut {
  text: string;
  /** A name such as `PartnerID` also stands for its parts. */
  places: { word: string; parts: string[]; range: Range }[];
}

export function cutWords(text: string): Cut {
  const places = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: foldWords(word),
    parts: partsOf(word),
    range: [index, index + word.length - 1] as const,
  }));
  return { text, places };
}

function partsOf(name: string): string[] {
  const parts = name.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u);
  return parts.length === 1 ? [] : parts.filter(({ length }) => length > 2).map(foldWords);
}
