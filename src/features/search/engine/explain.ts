import { align, type Alignment } from './align.ts';
import type { Answer } from './answersOf.ts';
import type { SearchIndex } from './buildIndex.ts';
import { decidedBy, type Asking, type TieBreak } from './rank.ts';
import type { Reading } from './readQuery.ts';
import { termsOf, type Terms } from './score.ts';

/** Why a contact answers a query, and what put it where it is. */
export interface Why {
  /** How the query was read; absent where a host in it is the contact's own. */
  how?: Reading['how'];
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

/** What a search tells of an answer that it found, see Search. */
export type Told = [answer: Answer, asking: Asking, index: SearchIndex];

/** Says of each answer, in their order, why it was found. */
export function explain(told: readonly Told[]): Why[] {
  return told.map((one, at) => {
    const next = told[at + 1];
    return {
      ...explainOne(...one),
      ...(next ? { ahead: decidedBy(one[0], next[0], one[1], at) } : {}),
    };
  });
}

function explainOne(answer: Answer, asking: Asking, index: SearchIndex): Why {
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
