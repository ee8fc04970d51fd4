import type { Lock, Tree } from '../model/schema.ts';
import { leavesOf } from '../model/walk.ts';

/** What content/tree.lock.json holds of a tree: its routes and ids, sorted, so that a diff is short. */
export function lockOf(tree: Tree): Lock {
  const leaves = leavesOf(tree).map(({ question, option, outcome }): [string, string] => [
    `${question}/${option}`,
    outcome,
  ]);
  return {
    leaves: Object.fromEntries(leaves.sort(([a], [b]) => (a < b ? -1 : 1))),
    questions: Object.keys(tree.questions).sort(),
    outcomes: Object.keys(tree.outcomes).sort(),
  };
}
