import { didYouMean } from '../closest.ts';
import type { Finding } from './finding.ts';
import type { Outcome, Tree } from './schema.ts';

type Field = 'ifRefused' | 'ifSilent';
interface Step {
  field: Field;
  next: string;
}

/**
 * Who is refused or gets no answer is led on to another outcome, and never to one that was tried
 * before. An outcome without next step is final, and its card says so.
 */
export function checkBounce(tree: Tree): Finding[] {
  return [...checkNext(tree), ...checkLoops(tree)];
}

function checkNext({ outcomes }: Tree): Finding[] {
  const ids = Object.keys(outcomes);
  return Object.entries(outcomes).flatMap(([id, outcome]) =>
    stepsOf(outcome)
      .filter(({ next }) => next === id || !Object.hasOwn(outcomes, next))
      .map(({ field, next }): Finding => ({
        code: 'outcome-dangling',
        path: ['outcomes', id, field],
        fact: `${field} leads to «${next}», which is no other outcome`,
        fix: didYouMean(
          next,
          ids.filter((other) => other !== id),
          'outcomes',
        ),
        severity: 'error',
      })),
  );
}

/** Walks every outcome once, depth first; a step back onto the way that led here closes a circle. */
function checkLoops({ outcomes }: Tree): Finding[] {
  const findings: Finding[] = [];
  const done = new Set<string>();
  const visit = (id: string, before: readonly string[]): void => {
    if (done.has(id)) return;
    const way = [...before, id];
    for (const { field, next } of stepsOf(outcomes[id])) {
      const from = way.indexOf(next);
      if (next === id || !Object.hasOwn(outcomes, next)) continue;
      if (from < 0) visit(next, way);
      else findings.push(loop(id, field, [...way.slice(from), next]));
    }
    done.add(id);
  };
  for (const id of Object.keys(outcomes)) visit(id, []);
  return findings;
}

function loop(id: string, field: Field, circle: readonly string[]): Finding {
  return {
    code: 'bounce-loop',
    path: ['outcomes', id, field],
    fact: `who is sent on comes back to «${circle[0]}»: ${circle.join(' → ')}`,
    fix: 'lead to an outcome that nobody on this way has tried, or leave the field out',
    severity: 'error',
  };
}

function stepsOf({ ifRefused, ifSilent }: Pick<Outcome, Field> = {}): Step[] {
  const steps = Object.entries({ ifRefused, ifSilent }) as [Field, string | undefined][];
  return steps.flatMap(([field, next]) => (next === undefined ? [] : [{ field, next }]));
}
