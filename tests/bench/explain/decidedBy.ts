import type { ContactAnswer } from '../../../src/features/search/engine/answersOf.ts';
import {
  CLOSE,
  TIE_BREAKS,
  type Asking,
  type TieBreak,
} from '../../../src/features/search/engine/rank.ts';

/** @returns what put an answer ahead of the one that rank put at place `at` + 1, itself at `at` */
export function decidedBy(
  answer: ContactAnswer,
  next: ContactAnswer,
  query: Asking,
  at: number,
): TieBreak['name'] {
  if (at + 1 >= CLOSE) return answer.score > next.score ? 'score' : 'place';
  return TIE_BREAKS.find(({ of }) => of(answer, query) !== of(next, query))?.name ?? 'place';
}
