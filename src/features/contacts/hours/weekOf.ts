import type { Contact } from '../record/schema.ts';

/** Spans of a week, in minutes from the beginning of Monday; one may end in the next week. */
export type Week = readonly (readonly [start: number, length: number])[];

type Hours = NonNullable<Contact['hours']>;

const DAY = 1440;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * Opening hours as the pages count them. 23:59 as an end means midnight, since 24:00 is no time; a
 * span that ends before it begins ends a day later.
 */
export function weekOf(hours: Hours): Week {
  return hours.flatMap(({ days, from, to }) => {
    const begin = minutesOf(from);
    const end = to === '23:59' ? DAY : minutesOf(to);
    const length = end > begin ? end - begin : end - begin + DAY;
    return days.map((day) => [DAYS.indexOf(day) * DAY + begin, length] as const);
  });
}

function minutesOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}
