import type { TextMatch, QueryWord, EntryMatch } from './match.ts';
import { sizeOf } from './entryTexts.ts';

/** An entry with what it is worth for the query. */
export interface Rated extends EntryMatch {
  score: number;
  /** The weight of the telling words that it has. */
  share: number;
}

/** Part of a text's worth that hangs on how much of it was asked for. */
const FIT = 0.65;
/** Words that say nothing tell apart what is alike otherwise: «¿quién factura a quién?». */
const IDLE = 0.1;
/** So many entries may have a word by chance: what one alone has is no proof that it is meant. */
const BY_CHANCE = 8;

/**
 * The best that an entry's texts have of each word, weighed. A text counts more, the more of it was
 * asked for: «factura» means the term of that name before a sentence that speaks of one.
 */
export function rate(
  one: EntryMatch,
  asked: readonly QueryWord[],
  weights: readonly number[],
): Rated {
  const best = new Map<number, number>();
  for (const answer of one.answers) {
    const worth = worthOf(answer, asked);
    for (const [word, value] of answer.values)
      best.set(word, Math.max(best.get(word) ?? 0, worth * value));
  }
  let [score, share] = [0, 0];
  for (const [word, value] of best) {
    const weight = weights[word] ?? 0;
    score += value * weight;
    if (asked[word]?.isIdle === false) share += weight;
  }
  return { ...one, score, share };
}

/** Weight of each word: one that few entries have says more than one that stands everywhere. */
export function weigh(
  asked: readonly QueryWord[],
  found: readonly EntryMatch[],
  entries: number,
): number[] {
  const having = asked.map(() => 0);
  for (const { answers } of found) {
    const most = new Map<number, number>();
    for (const { values } of answers)
      for (const [word, value] of values) most.set(word, Math.max(most.get(word) ?? 0, value));
    for (const [word, value] of most) having[word] = (having[word] ?? 0) + value;
  }
  return having.map(
    (count, word) => (asked[word]?.isIdle ? IDLE : 1) * Math.log(1 + entries / (BY_CHANCE + count)),
  );
}

function worthOf({ text, places }: TextMatch, asked: readonly QueryWord[]): number {
  const size = sizeOf(
    [...places.values()].map((words) => words.every((word) => asked[word]?.isIdle)),
  );
  return text.counts * (1 - FIT + FIT * Math.min(1, size / text.length));
}
