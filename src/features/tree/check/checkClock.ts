import { didYouMean } from '../../../platform/text/closest.ts';
import { checkNext } from './checkNext.ts';
import type { TreeFinding } from './finding.ts';
import { loopsOf } from './loopsOf.ts';
import type { FactKind, Outcome, Tree } from '../model/schema.ts';

/**
 * A window runs from a day or moment that the reader has at hand, and once it has closed leads to
 * another outcome, never back to one whose window has closed already.
 */
export function checkClock({ outcomes, facts }: Tree): TreeFinding[] {
  const entries = Object.entries(outcomes);
  const steps = Object.fromEntries(
    entries.map(([id, { clock }]) => [
      id,
      clock ? [{ field: ['clock', 'after'], next: clock.after }] : [],
    ]),
  );
  const loops = loopsOf(steps).map(({ id, field, circle }): TreeFinding => ({
    code: 'clock-loop',
    path: ['outcomes', id, ...field],
    fact: `after its window has closed, «${circle[0]}» applies again: ${circle.join(' → ')}`,
    fix: 'lead to an outcome whose window has not closed before',
    severity: 'error',
  }));
  return [
    ...entries.flatMap(([id, outcome]) => checkFrom(id, outcome, facts)),
    ...checkNext(steps),
    ...loops,
  ];
}

/** The fact that it runs from has a day, for hours a time, and is among those to have ready. */
function checkFrom(id: string, { clock, have }: Outcome, facts: Tree['facts']): TreeFinding[] {
  if (clock === undefined) return [];
  const { from, within } = clock;
  const timed = Object.keys(facts).filter((fact) => isTimed(facts[fact]?.kind));
  const isKnown = Object.hasOwn(facts, from);
  const faults = [
    !timed.includes(from) && {
      field: 'from',
      fact: `«${from}», which the window of «${id}» runs from, is no fact of kind date or moment`,
      fix: isKnown
        ? 'give the fact one of these kinds, or name another one'
        : didYouMean(from, timed, 'facts, with such a kind'),
    },
    isKnown &&
      !have.includes(from) && {
        field: 'from',
        fact: `the window of «${id}» runs from «${from}», which is not among what to have ready`,
        fix: 'add it to have, or name a fact that stands there',
      },
    isKnown &&
      facts[from]?.kind === 'date' &&
      within.startsWith('PT') && {
        field: 'within',
        fact: `the window of «${id}» is counted in hours from «${from}», a day without a time`,
        fix: 'write it in days, or give the fact kind: moment',
      },
  ];
  return faults.flatMap((fault): TreeFinding[] => {
    if (!fault) return [];
    const { field, fact, fix } = fault;
    const path = ['outcomes', id, 'clock', field];
    return [{ code: 'clock-fact', path, fact, fix, severity: 'error' }];
  });
}

function isTimed(kind: FactKind | undefined): boolean {
  return kind === 'date' || kind === 'moment';
}
