import type { TreePlace } from './placeOfId.ts';
import { targetOf, type Routes } from './walk.ts';

/** Id of the outcome that a page of the tree shows; undefined for a question. */
export function outcomeOf(
  routes: Routes & { outcomes: Record<string, unknown> },
  { section, parts: [id = '', option] }: TreePlace,
): string | undefined {
  const outcome = section === 'outcomes' ? id : targetOf(routes, { question: id, option });
  return outcome !== undefined && Object.hasOwn(routes.outcomes, outcome) ? outcome : undefined;
}
