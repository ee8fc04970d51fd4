import { didYouMean } from '../../../platform/text/closest.ts';
import type { Problem } from '../../../platform/problem.ts';
import type { FileLines } from '../../../platform/files/yaml.ts';
import { lockOf } from './lockOf.ts';
import type { Changes, Lock, Retired, Tree } from '../model/schema.ts';

/**
 * What the changelog names exists or is retired, and it reads from the newest change back to the
 * day on which the routes were first locked.
 * @param lock absent when it cannot be read, like `retired`; that is told elsewhere
 */
export function checkChanges(
  tree: Tree,
  { changes, since }: Changes,
  { lock, retired }: { lock?: Lock; retired?: Retired },
  { file, lineOf }: FileLines,
): Problem[] {
  const now = lockOf(tree);
  // What is lost, and still in the lock, is told by checkHistory.
  const old = Object.keys(retired ?? {});
  const outcomes = [...now.outcomes, ...(lock?.outcomes ?? []), ...old];
  const leaves = [...Object.keys(now.leaves), ...Object.keys(lock?.leaves ?? {}), ...old];

  const dangling = changes.flatMap((change, at) =>
    change.leaves.flatMap(({ leaf, from, to }, nth): Problem[] =>
      [
        { key: 'leaf', id: leaf, known: leaves, kind: 'leaf' },
        { key: 'from', id: from, known: outcomes, kind: 'outcome' },
        { key: 'to', id: to, known: outcomes, kind: 'outcome' },
      ].flatMap(({ key, id, known, kind }) =>
        id === undefined || known.includes(id)
          ? []
          : {
              code: 'change-dangling',
              file,
              line: lineOf(['changes', at, 'leaves', nth, key]),
              fact: `«${id}» is no ${kind} of the tree, and is not retired`,
              fix: didYouMean(id, known, 'content/tree.yaml or content/tree.retired.yaml'),
              severity: 'error',
            },
      ),
    ),
  );

  const disordered = changes.flatMap(({ on }, at): Problem[] => {
    const base = {
      code: 'change-order',
      file,
      line: lineOf(['changes', at, 'on']),
      severity: 'error',
    } as const;
    if (on < since)
      return [
        {
          ...base,
          fact: `the change of ${on} is older than the first lock, of ${since}`,
          fix: 'correct the day, or «since»',
        },
      ];
    const above = changes[at - 1]?.on;
    if (above === undefined || above >= on) return [];
    return [
      {
        ...base,
        fact: `the change of ${on} stands below the one of ${above}, which is older`,
        fix: 'write the newest change first',
      },
    ];
  });
  return [...dangling, ...disordered];
}
