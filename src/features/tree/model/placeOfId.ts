import { targetOf, type Routes } from './walk.ts';

/** A page of the tree: a question's, a leaf's or an outcome's. */
export interface TreePlace {
  section: 'tree' | 'outcomes';
  /** What follows the section in the address. */
  parts: string[];
}

/**
 * The page that an id stands for.
 * @param id of a question or an outcome, or a leaf as `question/option`
 * @returns undefined when the tree has no such page
 */
export function placeOfId(
  routes: Routes & { outcomes: Record<string, unknown> },
  id: string,
): TreePlace | undefined {
  const [question = '', option] = id.split('/');
  if (option === undefined) {
    if (Object.hasOwn(routes.questions, id)) return { section: 'tree', parts: [id] };
    return Object.hasOwn(routes.outcomes, id) ? { section: 'outcomes', parts: [id] } : undefined;
  }
  const to = targetOf(routes, { question, option });
  // An answer that leads to a question has no page of its own.
  return to === undefined || Object.hasOwn(routes.questions, to)
    ? undefined
    : { section: 'tree', parts: [question, option] };
}
