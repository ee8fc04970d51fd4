import type { Problem } from '../../platform/problem.ts';
import type { Changes, LeafChange, Tree } from '../../features/tree/model/schema.ts';
import { targetOf, type Answer } from '../../features/tree/model/walk.ts';
import type { Cases, PromisePlaces } from './schema.ts';

/**
 * Each case ends where it should, and the outcome there rests on its source. A change that readers
 * were told of stands above a case: that it differs is only a warning then.
 */
export function checkCases(
  cases: Cases,
  tree: Tree,
  told: Changes | undefined,
  { file, lineOf }: PromisePlaces['cases'],
): Problem[] {
  return cases.flatMap(({ case: name, answers, outcome, cite }, at): Problem[] => {
    const way = answers.split(' ');
    const lost = way.findIndex((answer, step) => {
      const asked = step === 0 ? tree.start : targetOf(tree, toAnswer(way[step - 1]));
      return toAnswer(answer).question !== asked || targetOf(tree, toAnswer(answer)) === undefined;
    });
    const last = way.at(-1) ?? '';
    const now = lost === -1 ? targetOf(tree, toAnswer(last)) : undefined;
    const change = told?.changes.find(({ leaves }) => leaves.some((one) => tells(one, last, now)));
    const base = { file, severity: change ? 'warning' : 'error' } as const;
    if (now === undefined)
      return [
        {
          ...base,
          code: 'case-dangling',
          line: lineOf([at, 'answers']),
          fact: change
            ? `the case «${name}» goes by «${last}», which is gone since ${change.on}`
            : `the case «${name}» goes by «${way[lost]}», which is not asked or cannot be answered there`,
          fix: 'write the answers that lead to its outcome now, or take the case out',
        },
      ];
    if (now !== outcome)
      return [
        {
          ...base,
          code: 'case-differs',
          line: lineOf([at, 'outcome']),
          fact: change
            ? `the case «${name}» is to end at «${outcome}», and since ${change.on} «${last}» leads to «${now}»`
            : `the case «${name}» is to end at «${outcome}», and «${last}» leads to «${now}»`,
          fix: `lead the answer there again, or write «${now}» when that is right now`,
        },
      ];
    if (tree.outcomes[now]?.because.cite?.includes(cite)) return [];
    return [
      {
        ...base,
        code: 'case-unsourced',
        line: lineOf([at, 'cite']),
        fact: `the case «${name}» rests on «${cite}», which «${now}» does not cite`,
        fix: 'cite it in the because of that outcome, or name the source that replaced it',
      },
    ];
  });
}

function toAnswer(written = ''): Answer {
  const [question = '', option = ''] = written.split('/');
  return { question, option };
}

/** @param now where the leaf leads; undefined when it is gone */
function tells({ leaf, to }: LeafChange, last: string, now: string | undefined): boolean {
  return leaf === last && to === now;
}
