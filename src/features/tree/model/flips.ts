import type { Party } from '../../../platform/vocabulary.ts';
import { targetOf, trailTo, type Answer, type Place, type Routes } from './walk.ts';

/** Another answer to the last question, and the outcome or the question that it would lead to. */
export type Flip = Answer & { to: string };

/** How many are shown: more would be the question again. */
const MOST = 4;

/**
 * The answers to the last question that would have changed the outcome, those that name another
 * party first: a wrong answer is noticed at the end, where its consequence stands.
 * @param place a leaf; a question has no outcome to change
 */
export function flipsOf(
  tree: Routes & { outcomes: Record<string, { party: Party; returns?: boolean | undefined }> },
  place: Place,
): Flip[] {
  const own = tree.outcomes[targetOf(tree, place) ?? ''];
  const last = trailTo(tree, place)?.at(-1);
  if (own === undefined || last === undefined) return [];
  const isSameParty = ({ to }: Flip): boolean => tree.outcomes[to]?.party === own.party;
  return (
    Object.entries(tree.questions[last.question]?.options ?? {})
      // What only tells how to find out changes nothing.
      .filter(([option, { to }]) => option !== last.option && !tree.outcomes[to]?.returns)
      .map(([option, { to }]) => ({ question: last.question, option, to }))
      .sort((a, b) => Number(isSameParty(a)) - Number(isSameParty(b)))
      .slice(0, MOST)
  );
}
