import { cutWords, type Cut } from './cutText.ts';
import type { GuidanceEntry } from './entry.ts';

/** A text under which an entry is found, with how much it counts. */
export interface EntryText extends Cut {
  /** Number of its entry. */
  of: number;
  counts: number;
  /** How many of its words say something; of the others each is a part of one. */
  length: number;
  isTitle: boolean;
  /** True for what stands above the entry, which is no reason to show it. */
  isAbove: boolean;
}

/** A title, or what a reader says for it, is what a page is about; other words only lead there. */
const TITLE = 1.5;
const WORDS = 1;
/** The guide of a section, and the answers before the last, tell apart what is said alike. */
const ABOVE = 0.4;
/** «factura» is asked for whole by that word, and «quién factura a quién» is not. */
const IDLE_SIZE = 0.3;

/**
 * The texts of an entry.
 * @param of number of the entry
 * @param idle folded words that say nothing
 */
export function textsOf(
  { title, said = [], errors = [], words, guide, trail = [] }: GuidanceEntry,
  of: number,
  idle: ReadonlySet<string>,
): EntryText[] {
  const above = [...(guide === undefined ? [] : [guide]), ...trail.slice(0, -1)];
  return [
    toText(title, TITLE, { isTitle: true }),
    ...[...said, ...errors].map((text) => toText(text, TITLE)),
    ...words.map((text) => toText(text, WORDS)),
    ...above.map((text) => toText(text, ABOVE, { isAbove: true })),
  ];

  function toText(text: string, counts: number, place: Partial<EntryText> = {}): EntryText {
    const cut = cutWords(text);
    // No single letter is ever matched.
    const words = cut.places.map(({ word }) => word).filter(({ length }) => length > 1);
    const length = sizeOf(words.map((word) => idle.has(word)));
    return { isTitle: false, isAbove: false, ...cut, of, counts, length, ...place };
  }
}

/** How much words say, each given as whether it is idle. */
export function sizeOf(words: readonly boolean[]): number {
  return words.reduce((size, isIdle) => size + (isIdle ? IDLE_SIZE : 1), 0);
}
