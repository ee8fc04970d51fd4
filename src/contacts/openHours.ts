import type { Contact } from './schema.ts';
import { stretches } from './zoneOffset.ts';

/** Weekly spans in the desk's own time zone. 23:59 as an end means midnight: 24:00 is no time. */
export type Hours = NonNullable<Contact['hours']>;

/** When somebody answers: the hours and the IANA name of the zone that they are in. */
export interface Desk {
  hours: Hours;
  zone: string;
}

/** A time in which a desk is open, in milliseconds; the end is not part of it. */
export interface OpenTime {
  from: number;
  to: number;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** The first of January 1970 was a Thursday. */
const WEEK = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const;
const MONDAY_FIRST = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * Whether a desk is open at an instant, and when that changes.
 * @param zone IANA name of the desk's time zone
 * @param now milliseconds
 * @returns `next` is left out where nothing changes within two weeks: a night in which the clocks go
 * forward may skip a span of one week
 * @throws RangeError for a zone that the browser does not know
 */
export function openState(
  hours: Hours,
  zone: string,
  now: number,
): { isOpen: boolean; next?: number } {
  const end = now + 15 * DAY;
  const first = openTimes(hours, zone, now, end)[0];
  const isOpen = first?.from === now;
  const next = isOpen ? first.to : first?.from;
  return { isOpen, ...(next === undefined || next === end ? {} : { next }) };
}

/**
 * The hours of the seven days that begin with the reader's today, on the reader's clock. A span
 * stands under the day on which it begins there, also where it ends on the next; what lasts for a
 * day or longer is cut at midnight.
 * @param zone IANA name of the desk's time zone
 * @param own IANA name of the reader's
 * @throws RangeError for a zone that the browser does not know
 */
export function hoursIn(hours: Hours, zone: string, own: string, now: number): Hours {
  const clock = stretches(own, now - 9 * DAY, now + 17 * DAY);
  const wall = (instant: number): number =>
    instant + (clock.find(({ to }) => instant < to)?.offset ?? 0);
  // From here on times are what the reader's clock shows.
  const today = Math.floor(wall(now) / DAY) * DAY;
  const times = openTimes(hours, zone, now - 8 * DAY, now + 16 * DAY)
    .map(({ from, to }) => ({ from: wall(from), to: wall(to) }))
    .flatMap((open) => (open.to - open.from < DAY ? open : cutAtMidnight(open)))
    .filter(({ from }) => from >= today && from < today + 7 * DAY);
  return byDays(times);
}

/**
 * When a desk is open between two instants, in order; times that touch are one.
 * @throws RangeError for a zone that the browser does not know
 */
export function openTimes(hours: Hours, zone: string, from: number, to: number): OpenTime[] {
  const found = stretches(zone, from, to).flatMap((stretch) => {
    const [first, last] = [stretch.from, stretch.to].map((at) =>
      Math.floor((at + stretch.offset) / DAY),
    ) as [number, number];
    const days = Array.from({ length: last - first + 2 }, (_, index) => first - 1 + index);
    return days
      .flatMap((day) => spansOf(hours, day))
      .map((span) => ({
        from: Math.max(span.from - stretch.offset, stretch.from),
        to: Math.min(span.to - stretch.offset, stretch.to),
      }));
  });
  const times: OpenTime[] = [];
  for (const open of found.filter((one) => one.from < one.to).sort((a, b) => a.from - b.from)) {
    const before = times.at(-1);
    if (before && open.from <= before.to) before.to = Math.max(before.to, open.to);
    else times.push({ ...open });
  }
  return times;
}

/** The spans that begin on a day, on the desk's clock. One that ends before it begins ends a day later. */
function spansOf(hours: Hours, day: number): OpenTime[] {
  const name = WEEK[((day % 7) + 7) % 7];
  return hours
    .filter(({ days }) => days.some((one) => one === name))
    .map(({ from, to }) => {
      const begin = minutesOf(from);
      const end = to === '23:59' ? 1440 : minutesOf(to);
      return {
        from: day * DAY + begin * MINUTE,
        to: day * DAY + (end > begin ? end : end + 1440) * MINUTE,
      };
    });
}

function cutAtMidnight({ from, to }: OpenTime): OpenTime[] {
  const pieces: OpenTime[] = [];
  for (let begin = from; begin < to;) {
    const end = Math.min((Math.floor(begin / DAY) + 1) * DAY, to);
    pieces.push({ from: begin, to: end });
    begin = end;
  }
  return pieces;
}

/** Days with the same times become one entry for each of these, as an editor would write them. */
function byDays(times: readonly OpenTime[]): Hours {
  const groups = new Map<string, Hours[number]['days']>();
  for (const day of MONDAY_FIRST) {
    const spans = times
      .filter(({ from }) => WEEK[Math.floor(from / DAY) % 7] === day)
      .map(({ from, to }) => {
        const isMidnight = to % DAY === 0;
        return `${timeOf(from)} ${isMidnight && from % DAY === 0 ? '23:59' : timeOf(to)}`;
      })
      .sort();
    if (spans.length === 0) continue;
    const key = spans.join('|');
    groups.set(key, [...(groups.get(key) ?? []), day]);
  }
  return [...groups].flatMap(([key, days]) =>
    key.split('|').map((span) => {
      const [from = '', to = ''] = span.split(' ');
      return { days, from, to };
    }),
  );
}

function minutesOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}

function timeOf(wall: number): string {
  return new Date(wall).toISOString().slice(11, 16);
}
