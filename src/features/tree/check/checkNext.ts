import { didYouMean } from '../../../platform/text/closest.ts';
import type { TreeFinding } from './finding.ts';
import type { WaysOn } from './loopsOf.ts';

/** Every way on from an outcome leads to another one. */
export function checkNext(steps: WaysOn): TreeFinding[] {
  const ids = Object.keys(steps);
  return Object.entries(steps).flatMap(([id, list]) =>
    list
      .filter(({ next }) => next === id || !Object.hasOwn(steps, next))
      .map(({ field, next }): TreeFinding => ({
        code: 'outcome-dangling',
        path: ['outcomes', id, ...field],
        fact: `${field.join('.')} leads to «${next}», which is no other outcome`,
        fix: didYouMean(
          next,
          ids.filter((other) => other !== id),
          'outcomes',
        ),
        severity: 'error',
      })),
  );
}
