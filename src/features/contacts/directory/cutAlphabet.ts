import { groupByLetter, type Letter } from '../../../platform/text/groupByLetter.ts';
import { DEFAULT_LOCALE } from '../../../platform/i18n/locales.ts';

/** A list in alphabetical order, cut into pages. */
export interface Alphabet<T> {
  /** What each page holds; there is always a first one. */
  pages: Letter<T>[][];
  /** How many there are in all. */
  count: number;
  /** Each letter with the page on which it begins, counted from 1. */
  letters: { letter: string | undefined; page: number; count: number }[];
}

/**
 * Sorts a list and cuts it into pages. Every language has the order of the default one, so that a
 * page has the same number in all of them. Cut by number and not by letter: pages are full, and 74
 * contacts are one page instead of twenty; but an item moves to another page when enough come in
 * before it.
 * @param size how many items a page holds at the most
 */
export function cutAlphabet<T>(
  list: readonly T[],
  nameOf: (item: T) => string,
  size: number,
): Alphabet<T> {
  const pages: Letter<T>[][] = [];
  const letters: Alphabet<T>['letters'] = [];
  let room = 0;
  for (const { letter, items } of groupByLetter(list, DEFAULT_LOCALE, nameOf)) {
    for (let from = 0; from < items.length;) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      if (from === 0) letters.push({ letter, page: pages.length, count: items.length });
      const part = items.slice(from, from + room);
      pages.at(-1)?.push({ letter, items: part });
      from += part.length;
      room -= part.length;
    }
  }
  return { pages: pages.length === 0 ? [[]] : pages, count: list.length, letters };
}
