import { openTimes } from '../../contacts/hours/openHours.ts';
import type { Hit } from './hit.ts';

/** As far as a card may stand open: two weeks, and a day for a week in which the clocks change. */
const AHEAD = 15 * 86_400_000;
/** The clock of the page may be behind the one of the worker. */
const BEHIND = 60_000;

/**
 * The hit with the times in which its desk is open from now on; as it is where the hours are unknown,
 * or the time zone is to this browser. Worked out where the search is, in the worker: what reads
 * time zones then weighs nothing on a page.
 * @param now milliseconds
 */
export function withOpenTimes(hit: Hit, now: number): Hit {
  const { desk } = hit.entry;
  if (desk === undefined) return hit;
  const end = now + AHEAD;
  try {
    const open = openTimes(desk.week, desk.zone, now - BEHIND, end).map(({ from, to }) => ({
      from,
      // What goes on behind the horizon has no end that is known.
      to: to === end ? Infinity : to,
    }));
    return { ...hit, open };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return hit;
  }
}
