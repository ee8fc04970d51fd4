import { checkNext } from './checkNext.ts';
import type { TreeFinding } from './finding.ts';
import { loopsOf, type WayOn } from './loopsOf.ts';
import type { Outcome, Tree } from '../model/schema.ts';

/**
 * Who is refused or gets no answer is led on to another outcome, never to one that was tried before.
 * At the end of every way stands an outcome that says that it is the last, or one that leads back to
 * the question.
 */
export function checkBounce({ outcomes }: Tree): TreeFinding[] {
  const entries = Object.entries(outcomes);
  const steps = Object.fromEntries(entries.map(([id, outcome]) => [id, stepsOf(outcome)]));
  const loops = loopsOf(steps).map(({ id, field, circle }): TreeFinding => ({
    code: 'bounce-loop',
    path: ['outcomes', id, ...field],
    fact: `who is sent on comes back to «${circle[0]}»: ${circle.join(' → ')}`,
    fix: 'lead to an outcome that nobody on this way has tried, or leave the field out',
    severity: 'error',
  }));
  return [
    ...checkNext(steps),
    ...loops,
    ...entries.flatMap(([id, outcome]) => checkEnd(id, outcome)),
  ];
}

function stepsOf({ ifRefused, ifSilent }: Outcome): WayOn[] {
  return Object.entries({ ifRefused, ifSilent }).flatMap(([field, next]) =>
    next === undefined ? [] : { field: [field], next },
  );
}

function checkEnd(id: string, { ifRefused, final, returns }: Outcome): TreeFinding[] {
  if (final) {
    if (ifRefused === undefined && !returns) return [];
    const other = returns ? 'returns' : 'ifRefused';
    return [
      {
        code: 'final-contradicted',
        path: ['outcomes', id, 'final'],
        fact: `«${id}» is final, and ${other} leads on from it`,
        fix: `keep one of the two: final where nobody is left to ask, ${other} where somebody is`,
        severity: 'error',
      },
    ];
  }
  if (ifRefused !== undefined || returns) return [];
  return [
    {
      code: 'bounce-open',
      path: ['outcomes', id],
      fact: `nothing says what comes after a refusal of «${id}»`,
      fix: 'name the next outcome in ifRefused, or say final: true where nobody is left to ask',
      severity: 'error',
    },
  ];
}
