import { didYouMean } from '../../platform/text/closest.ts';
import type { Problem } from '../../platform/problem.ts';
import { leavesOf } from '../../features/tree/model/walk.ts';
import type { Content, Places } from '../content.ts';

/** Outcomes carry out duties that exist, and every duty is carried out where a leaf leads. */
export function checkDutyReach({ tree, duties }: Content, places: Places): Problem[] {
  if (!tree || !duties) return [];
  const known = Object.keys(duties);
  const unknown = Object.entries(tree.outcomes).flatMap(([id, { duties: named = [] }]) =>
    named.flatMap((duty, index): Problem[] =>
      known.includes(duty)
        ? []
        : [
            {
              code: 'duty-unknown',
              file: places.tree.file,
              line: places.tree.lineOf(['outcomes', id, 'duties', index]),
              fact: `«${duty}», which «${id}» carries out, is no duty`,
              fix: didYouMean(duty, known, 'content/duties.yaml'),
              severity: 'error',
            },
          ],
    ),
  );
  const reached = new Set(
    leavesOf(tree).flatMap(({ outcome }) =>
      Object.hasOwn(tree.outcomes, outcome) ? (tree.outcomes[outcome]?.duties ?? []) : [],
    ),
  );
  const unreached = known
    .filter((duty) => !reached.has(duty))
    .map((duty): Problem => ({
      code: 'duty-unreached',
      file: places.duties.file,
      line: places.duties.lineOf([duty]),
      fact: `no leaf of the tree leads to an outcome that carries out «${duty}»`,
      fix: 'name it in the duties of such an outcome, or let an answer lead there',
      severity: 'warning',
    }));
  return [...unknown, ...unreached];
}
