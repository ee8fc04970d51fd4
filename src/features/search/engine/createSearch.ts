import { idOfQuery } from './idQuery.ts';
import { createAnswer, type Answer } from './answersOf.ts';
import { createIndexBuilder, type SearchIndex } from './buildIndex.ts';
import { mark, type Marks } from './mark.ts';
import { rank, type Asking } from './rank.ts';
import { writtenOf, type Searchable } from './surfaces.ts';

/** A contact that matches, with what to highlight. */
export interface Found<Entry extends Searchable> extends Marks {
  /** Its place among the contacts. */
  record: number;
  entry: Entry;
}

/** @param tell is told of each that is found by its words, in their order; see explain */
export type Search<Entry extends Searchable> = (
  query: string,
  limit: number,
  tell?: (answer: Answer, asking: Asking, index: SearchIndex) => void,
) => Found<Entry>[];

/** Makes the search over contacts, the likeliest first. */
export function createSearch<Entry extends Searchable>(entries: readonly Entry[]): Search<Entry> {
  const builder = createIndexBuilder();
  entries.forEach(builder.add);
  return searchIn(entries, builder.finish());
}

/** Makes the search over an index of the same contacts in the same order. */
export function searchIn<Entry extends Searchable>(
  entries: readonly Entry[],
  index: SearchIndex,
): Search<Entry> {
  const answer = createAnswer(index);
  const textOf = ({ record, alignment }: Answer): string => {
    const entry = entries[record];
    return (alignment && entry && writtenOf(entry)[alignment.surface]?.text) ?? '';
  };

  return (text, limit, tell) => {
    const id = idOfQuery(text.trim());
    if (id !== undefined) return withId(entries, id);
    const { query, answers } = answer(text);
    const asking = { text: query.text, textOf };
    return rank(answers, asking)
      .slice(0, limit)
      .flatMap((one) => {
        const entry = entries[one.record];
        if (!entry) return [];
        tell?.(one, asking, index);
        return { record: one.record, entry, ...mark(entry, one, index) };
      });
  };
}

function withId<Entry extends Searchable>(entries: readonly Entry[], id: string): Found<Entry>[] {
  const record = entries.findIndex((entry) => entry.id === id);
  const entry = entries[record];
  return entry ? [{ record, entry, publisher: [], products: [] }] : [];
}
