import { idOfQuery } from './idQuery.ts';
import { createAnswer } from './answersOf.ts';
import { createIndexBuilder, type SearchIndex } from './buildIndex.ts';
import { mark, type Marks } from './mark.ts';
import { rank, type Asking } from './rank.ts';
import { writtenOf, type Searchable } from './surfaces.ts';

/** A contact that matches, with what to highlight. */
export interface ContactMatch<Entry extends Searchable> extends Marks {
  /** Its place among the contacts. */
  record: number;
  entry: Entry;
}

export type Search<Entry extends Searchable> = (
  query: string,
  limit: number,
) => ContactMatch<Entry>[];

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
  const textOf = foundBy(entries);

  return (text, limit) => {
    const id = idOfQuery(text.trim());
    if (id !== undefined) return withId(entries, id);
    const { query, answers } = answer(text);
    return rank(answers, { text: query.text, textOf })
      .slice(0, limit)
      .flatMap((one) => {
        const entry = entries[one.record];
        return entry ? [{ record: one.record, entry, ...mark(entry, one, index) }] : [];
      });
  };
}

/** The text of its contact that an answer was found by; none where it is in no text, as initials. */
export function foundBy(entries: readonly Searchable[]): Asking['textOf'] {
  return ({ record, alignment }) => {
    const entry = entries[record];
    return (alignment && entry && writtenOf(entry)[alignment.surface]?.text) ?? '';
  };
}

function withId<Entry extends Searchable>(
  entries: readonly Entry[],
  id: string,
): ContactMatch<Entry>[] {
  const record = entries.findIndex((entry) => entry.id === id);
  const entry = entries[record];
  return entry ? [{ record, entry, publisher: [], products: [] }] : [];
}
