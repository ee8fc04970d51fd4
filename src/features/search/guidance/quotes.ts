import { cutWords, type Cut } from './cutText.ts';
import type { GuidanceEntry } from './entry.ts';

/**
 * Makes what tells which entries have an error text that stands whole in a query.
 * @returns for the words of a query, the numbers of those entries with a rank: of an error within
 * another, the inner one, which more answers lead to, tells the case
 */
export function quotesIn(
  entries: readonly GuidanceEntry[],
): (written: ReadonlySet<string>) => Map<number, number> {
  const errors = entries.flatMap(({ errors = [], trail = [] }, of) =>
    errors
      .map(cutWords)
      .filter(isTelling)
      .map(({ places }) => ({ of, rank: 1 + trail.length, words: places.map(({ word }) => word) })),
  );
  return (written) =>
    new Map(
      errors
        .filter(({ words }) => words.every((word) => written.has(word)))
        .map(({ of, rank }) => [of, rank]),
    );
}

/** A plain word such as «Forbidden» is no quotation; several words are, or a code. */
function isTelling({ text, places }: Cut): boolean {
  return places.length > 1 || places.some(({ parts }) => parts.length > 0) || /\d/.test(text);
}
