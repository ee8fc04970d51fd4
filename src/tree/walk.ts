import type { Tree } from './schema.ts';

/** One answered question of a trail. */
export interface Step {
  question: string;
  option: string;
}

/**
 * The answers that lead from the start to a question. Since a question has one parent, its id alone
 * is the whole state.
 * @returns the steps in order, empty for the start; undefined when the question cannot be reached
 */
export function trailTo(tree: Tree, question: string): Step[] | undefined {
  const parents = parentsOf(tree);
  const steps: Step[] = [];
  for (let at = question; at !== tree.start;) {
    const parent = parents.get(at);
    if (parent === undefined || steps.length > parents.size) return undefined;
    steps.unshift(parent);
    at = parent.question;
  }
  return steps;
}

/** Every question or outcome that an answer leads to: target → the answer that leads there first. */
function parentsOf(tree: Tree): Map<string, Step> {
  const parents = new Map<string, Step>();
  for (const [question, { options }] of Object.entries(tree.questions)) {
    for (const [option, { to }] of Object.entries(options)) {
      if (!parents.has(to)) parents.set(to, { question, option });
    }
  }
  return parents;
}

/** How many questions the longest way on from this one still asks, itself included. */
export function questionsLeft(tree: Tree, question: string): number {
  const options = tree.questions[question]?.options ?? {};
  const after = Object.values(options).map(({ to }) =>
    to in tree.questions ? questionsLeft(tree, to) : 0,
  );
  return 1 + Math.max(0, ...after);
}

/** Every leaf: an answer that leads to an outcome. */
export function leavesOf(tree: Tree): (Step & { outcome: string })[] {
  return Object.entries(tree.questions).flatMap(([question, { options }]) =>
    Object.entries(options)
      .filter(([, { to }]) => to in tree.outcomes)
      .map(([option, { to }]) => ({ question, option, outcome: to })),
  );
}
