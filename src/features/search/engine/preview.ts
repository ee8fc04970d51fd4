import { foldLetters } from '../../../platform/text/foldLetters.ts';
import { idOfQuery } from './idQuery.ts';
import { createSearch, type ContactMatch } from './createSearch.ts';
import { cutWords } from './cutWords.ts';
import { unpack, type IndexPart } from './packSurfaces.ts';
import type { Searchable } from './surfaces.ts';
import { isWeak } from './weigh.ts';

/** So many contacts of a part are looked at. */
const MOST = 200;

/**
 * Finds contacts whose names have words that begin with those of the query, in parts of the index as
 * they are: for the second in which the words of 50,000 contacts are counted. What is found is rated
 * as ever, if among itself only.
 */
export function createPreview() {
  const parts: { part: IndexPart; scan: () => Scan; from: number }[] = [];
  let size = 0;

  return {
    add: (part: IndexPart): void => {
      let scan: Scan | undefined;
      parts.push({ part, scan: () => (scan ??= createScan(part)), from: size });
      size += part.publisher.length;
    },
    search: (query: string, limit: number): ContactMatch<Searchable>[] => {
      const id = idOfQuery(query.trim());
      const found = parts.flatMap(({ part, scan, from }) =>
        (id === undefined ? scan()(query) : withId(part, id)).map((line) => ({
          record: from + line,
          entry: unpack(part, line),
        })),
      );
      const search = createSearch(found.map(({ entry }) => entry));
      return search(query, limit).map((hit) => ({
        ...hit,
        record: found[hit.record]?.record ?? 0,
      }));
    },
  };
}

function withId(part: IndexPart, id: string): number[] {
  return [...part.publisher.keys()].filter((line) => unpack(part, line).id === id);
}

/** Finds the lines that have a word for every word of a query. */
type Scan = (query: string) => number[];

function createScan({ publisher, aliases, products }: IndexPart): Scan {
  const lines = foldLetters(
    publisher.map((name, at) => `${name}\t${aliases[at] ?? ''}\t${products[at] ?? ''}`).join('\n'),
  ).split('\n');
  const text = lines.join('\n');

  return (query) => {
    const words = cutWords(query).map(({ word }) => word);
    const telling = words.filter((word) => !isWeak(word));
    const [longest = '', ...others] = (telling.length > 0 ? telling : words).sort(
      (a, b) => b.length - a.length,
    );
    const found: number[] = [];
    if (longest === '') return found;
    let [line, end] = [0, lines[0]?.length ?? 0];
    for (let at = text.indexOf(longest); at >= 0; at = text.indexOf(longest, at + 1)) {
      while (at > end) {
        line += 1;
        end += 1 + (lines[line]?.length ?? 0);
      }
      const isNew = found.at(-1) !== line && beginsAt(text, at);
      if (isNew && others.every((word) => hasBeginning(lines[line] ?? '', word))) found.push(line);
      if (found.length === MOST) break;
    }
    return found;
  };
}

function hasBeginning(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (beginsAt(text, at)) return true;
  return false;
}

function beginsAt(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
