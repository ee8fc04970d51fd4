import { clockOf } from './clockOf.ts';
import type { Week } from './weekOf.ts';

/** When somebody answers: the spans of a week and the IANA name of the zone that they are in. */
export interface Desk {
  week: Week;
  zone: string;
}

/** A time in which a desk is open, in milliseconds; the end is not part of it. */
export interface OpenTime {
  from: number;
  to: number;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEK = 7 * DAY;
/**
 * Clocks are put forward or back when such a piece of time begins, in every zone. Worked out over
 * Intl, for Temporal is not in every browser and its stand-in weighs ten times as much; two changes
 * within one day would be missed.
 */
const PIECE = 30 * MINUTE;
/** The first one since the count of time begins. */
const MONDAY = 4 * DAY;

/** Whether a desk is open, and the instant at which that changes; none within two weeks if absent. */
export interface OpenState {
  isOpen: boolean;
  next: number | undefined;
}

/**
 * Whether a desk is open at an instant. Two weeks are looked at, since a night in which the clocks
 * go forward may skip a span of one week.
 * @param zone IANA name of the desk's time zone
 * @param now milliseconds
 * @throws RangeError for a zone that the browser does not know
 */
export function openState(week: Week, zone: string, now: number): OpenState {
  const end = now + 15 * DAY;
  const first = openTimes(week, zone, now, end)[0];
  const isOpen = first?.from === now;
  const next = isOpen ? first.to : first?.from;
  return { isOpen, next: next === end ? undefined : next };
}

/**
 * The hours of the seven days that begin with the reader's today, on the reader's clock. A span
 * stands under the day on which it begins there, also where it ends on the next; what lasts for a
 * day or longer is cut at midnight.
 * @param zone IANA name of the desk's time zone
 * @param own IANA name of the reader's
 * @throws RangeError for a zone that the browser does not know
 */
export function hoursIn(week: Week, zone: string, own: string, now: number): Week {
  const wall = clockOf(own);
  const today = wall(now) - (wall(now) % DAY);
  const spans: [number, number][] = [];
  for (const open of openTimes(week, zone, now - 2 * DAY, now + 9 * DAY)) {
    // From here on times are what the reader's clock shows; an end is asked of the moment before.
    let from = wall(open.from);
    const to = wall(open.to - 1000) + 1000;
    const isLong = to - from >= DAY;
    while (from < to) {
      const end = isLong ? Math.min(from - (from % DAY) + DAY, to) : to;
      if (from >= today && from < today + WEEK)
        spans.push([((from - MONDAY) % WEEK) / MINUTE, (end - from) / MINUTE]);
      from = end;
    }
  }
  return spans;
}

/**
 * When a desk is open between two instants, in order; times that touch are one.
 * @throws RangeError for a zone that the browser does not know
 */
export function openTimes(week: Week, zone: string, from: number, to: number): OpenTime[] {
  const wall = clockOf(zone);
  const found: OpenTime[] = [];
  for (let at = from, end; at < to; at = end) {
    end = Math.min(at + PIECE - (at % PIECE), to);
    for (const [start, length] of week) {
      // The last time that it began, and the next.
      const last = at - ((wall(at) - MONDAY - start * MINUTE) % WEEK);
      for (const begin of [last, last + WEEK]) {
        const open = { from: Math.max(begin, at), to: Math.min(begin + length * MINUTE, end) };
        if (open.from < open.to) found.push(open);
      }
    }
  }
  const times: OpenTime[] = [];
  for (const open of found.sort((a, b) => a.from - b.from)) {
    const before = times.at(-1);
    if (before && open.from <= before.to) before.to = Math.max(before.to, open.to);
    else times.push(open);
  }
  return times;
}
