import type { Answer } from './answer.ts';
import type { SearchIndex } from './buildIndex.ts';
import { TIE_BREAKS, type Asking, type TieBreak } from './rank.ts';
import type { Reading } from './readQuery.ts';
import { termsOf, type Terms } from './score.ts';

/** Why a contact answers a query, and what put it where it is. */
export interface Why {
  how: Reading['how'];
  /** The text of the contact that answers best. */
  text: string;
  /** What was asked, what of the text was taken for it, how much alike and how much it counts. */
  words: { asked: string; found: string; like: number; weight: number }[];
  /** What the score is made of; absent for a host. */
  terms?: Terms;
  /** What the order is decided by, the first that differs from the next contact's. */
  ties: { name: TieBreak['name']; value: number }[];
}

export function explain(answer: Answer, asking: Asking, index: SearchIndex): Why {
  const { alignment, reading, asked, coverage, record } = answer;
  const surface = (index.surfacesAt[record] ?? 0) + (alignment?.surface ?? 0);
  const wordAt = (place: number): string =>
    index.lexicon.words[index.words[(index.wordsAt[surface] ?? 0) + place] ?? 0] ?? '';
  return {
    how: reading?.how ?? 'host',
    text: asking.textOf(answer),
    words: asked.map(({ word, weight }, at) => {
      const [first, count] = alignment?.places[at] ?? [0, 0];
      const found = Array.from({ length: count }, (_, more) => wordAt(first + more)).join(' ');
      return { asked: word, found, like: alignment?.likes[at] ?? 0, weight };
    }),
    ...(alignment && reading ? { terms: termsOf(coverage, alignment, reading.price) } : {}),
    ties: TIE_BREAKS.map(({ name, of }) => ({ name, value: of(answer, asking) })),
  };
}
