import type { Measured } from './measure.ts';

/** Shares from 0 to 1, of the queries that were asked. */
export interface Score {
  recall1: number;
  recall5: number;
  mrr: number;
  /** Queries that nothing answers and that found something. */
  falseResults: number;
  byClass: Record<string, { n: number; recall1: number; recall5: number }>;
}

type Result = Measured['results'][number];

export function score(results: readonly Result[]): Score {
  const answerable = results.filter(({ query }) => query.expected !== null);
  const empty = results.filter(({ query }) => query.expected === null);
  const classes = Map.groupBy(results, ({ query }) => query.cls);
  return {
    recall1: recall(answerable, 1),
    recall5: recall(answerable, 5),
    mrr: share(answerable, (result) => 1 / placeOf(result)),
    falseResults: share(empty, ({ ids }) => (ids.length > 0 ? 1 : 0)),
    byClass: Object.fromEntries(
      [...classes].map(([cls, some]) => [
        cls,
        { n: some.length, recall1: recall(some, 1), recall5: recall(some, 5) },
      ]),
    ),
  };
}

/** Whether a right publisher is among the first; of a query without answer, whether none is shown. */
export function isRight(result: Result, depth: number): boolean {
  return result.query.expected === null ? result.ids.length === 0 : placeOf(result) <= depth;
}

/** The place of the first right publisher, from 1; infinite if none was found. */
function placeOf({ ids, query: { expected, accept } }: Result): number {
  const at = ids.findIndex((id) => id === expected || accept.includes(id));
  return at < 0 ? Infinity : at + 1;
}

function recall(results: readonly Result[], depth: number): number {
  return share(results, (result) => (isRight(result, depth) ? 1 : 0));
}

function share(results: readonly Result[], worth: (result: Result) => number): number {
  const sum = results.reduce((total, result) => total + worth(result), 0);
  return results.length === 0 ? 0 : sum / results.length;
}
