const DAY = 86_400_000;

/** A stretch of time in which the clocks of a zone are not put forward or back. */
export interface Stretch {
  /** Instants in milliseconds; the end is not part of it. */
  from: number;
  to: number;
  /** What the clocks show ahead of UTC, in milliseconds. */
  offset: number;
}

/**
 * The time between two instants, cut where the clocks of a zone change. A zone that changed twice
 * within a day would be missed; none does.
 * @param zone IANA name
 * @throws RangeError for a zone that the browser does not know
 */
export function stretches(zone: string, from: number, to: number): Stretch[] {
  const offsetAt = offsetsOf(zone);
  const found: Stretch[] = [];
  let begin = from;
  for (let day = from; day < to; day += DAY) {
    const end = Math.min(day + DAY, to);
    const offset = offsetAt(day);
    // At the end itself a new offset may begin: what is asked is the last moment of the day.
    if (offsetAt(end - 1) === offset) continue;
    let [before, after] = [day, end - 1];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetAt(middle) === offset) before = middle;
      else after = middle;
    }
    found.push({ from: begin, to: after, offset });
    begin = after;
  }
  return [...found, { from: begin, to, offset: offsetAt(to - 1) }];
}

/**
 * How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. Swedish writes date
 * and time as ISO 8601 does, which spares the page the parts.
 */
function offsetsOf(zone: string): (instant: number) => number {
  const clock = new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) =>
    Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
