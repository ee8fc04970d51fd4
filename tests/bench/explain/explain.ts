import { align, type Alignment } from '../../../src/features/search/engine/align.ts';
import { createAnswer, type ContactAnswer } from '../../../src/features/search/engine/answersOf.ts';
import {
  createIndexBuilder,
  type SearchIndex,
} from '../../../src/features/search/engine/buildIndex.ts';
import { foundBy } from '../../../src/features/search/engine/createSearch.ts';
import { rank, type Asking, type TieBreak } from '../../../src/features/search/engine/rank.ts';
import type { QueryReading } from '../../../src/features/search/engine/readQuery.ts';
import { termsOf, type Terms } from '../../../src/features/search/engine/score.ts';
import type { Searchable } from '../../../src/features/search/engine/surfaces.ts';
import { decidedBy } from './decidedBy.ts';

/** Why a contact answers a query, and what put it where it is. */
export interface Why {
  publisher: string;
  /** How the query was read; absent where a host in it is the contact's own. */
  how?: QueryReading['how'];
  /** The text of the contact that answers best: what it is, and as it is written. */
  by?: { kind: Alignment['kind']; text: string };
  /**
   * What was asked, what was taken for it, how much alike and how much it counts. What the text lacks
   * may be in the publisher's name.
   */
  words: { asked: string; found: string; like: number; weight: number }[];
  score: number;
  /** What the score is made of; absent for a host. */
  terms?: Terms;
  /** What puts it ahead of the next; absent on the last. */
  ahead?: TieBreak['name'];
}

/** Makes what says of the first that the search finds, in their order, why it does. */
export function createExplain(
  entries: readonly Searchable[],
): (query: string, limit: number) => Why[] {
  const builder = createIndexBuilder();
  entries.forEach(builder.add);
  const index = builder.finish();
  const answer = createAnswer(index);
  const textOf = foundBy(entries);

  return (text, limit) => {
    const { query, answers } = answer(text);
    const asking = { text: query.text, textOf };
    const best = rank(answers, asking).slice(0, limit);
    return best.map((one, at) => {
      const next = best[at + 1];
      return {
        publisher: entries[one.record]?.publisher ?? '',
        ...explainOne(one, asking, index),
        ...(next ? { ahead: decidedBy(one, next, asking, at) } : {}),
      };
    });
  };
}

function explainOne(
  answer: ContactAnswer,
  asking: Asking,
  index: SearchIndex,
): Omit<Why, 'publisher' | 'ahead'> {
  const { alignment, reading, asked, coverage, record, score } = answer;
  const surfaceOf = (one: Alignment): number => (index.surfacesAt[record] ?? 0) + one.surface;
  const wordsAt = (
    one: Alignment,
    [first, count] = [0, 1] as readonly [number, number],
  ): string => {
    const from = (index.wordsAt[surfaceOf(one)] ?? 0) + first;
    const words = index.words.subarray(from, from + count);
    return [...words].map((word) => index.lexicon.words[word]).join(' ');
  };
  const name = align(record, asked, index).find(({ kind }) => kind === 'publisher');
  const words = asked.map(({ word, weight }, at) => {
    const one = [alignment, name].find((some) => some?.places[at]);
    return {
      asked: word,
      found: one ? wordsAt(one, one.places[at]) : '',
      like: one?.likes[at] ?? 0,
      weight,
    };
  });
  if (!alignment || !reading) return { words, score };
  return {
    how: reading.how,
    // Initials are written nowhere.
    by: { kind: alignment.kind, text: asking.textOf(answer) || wordsAt(alignment) },
    words,
    score,
    terms: termsOf(coverage, alignment, reading.price),
  };
}
