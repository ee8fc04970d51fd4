import { didYouMean } from '../../../platform/text/closest.ts';
import type { Finding } from './finding.ts';
import type { Steps } from './loopsOf.ts';

/** Every way on from an outcome leads to another one. */
export function checkNext(steps: Steps): Finding[] {
  const ids = Object.keys(steps);
  return Object.entries(steps).flatMap(([id, list]) =>
    list
      .filter(({ next }) => next === id || !Object.hasOwn(steps, next))
      .map(({ field, next }): Finding => ({
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
