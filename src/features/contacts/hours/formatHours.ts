import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Week } from './weekOf.ts';

const DAY = 1440;

/**
 * Opening hours, a line for the days that have the same; a lunch break is two spans on one line.
 * @param allDay the words for a day from midnight to midnight
 */
export function formatHours(locale: Locale, week: Week, allDay: string): string[] {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const daysOf: Record<string, number[]> = {};
  for (let day = 0; day < 7; day++) {
    const spans = week
      .filter(([start]) => Math.floor(start / DAY) === day)
      .map(([start, length]) =>
        length === DAY && start % DAY === 0 ? allDay : `${timeOf(start)}–${timeOf(start + length)}`,
      );
    if (spans[0]) (daysOf[list.format(spans.sort())] ??= []).push(day);
  }
  return Object.entries(daysOf).map(([spans, days]) => `${daysLabel(locale, days)}: ${spans}`);
}

/**
 * Days that follow each other become first–last, also over the weekend: «dom–jue».
 * @param days numbers from Monday, 0, on
 */
function daysLabel(locale: Locale, days: readonly number[]): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // The fifth of January 1970 was a Monday.
  const label = (day: number): string => name.format((day + 4) * 86_400_000);
  const first = days.find((day) => !days.includes((day + 6) % 7)) ?? 0;
  const isRun = days.length > 2 && days.every((day) => (day - first + 7) % 7 < days.length);
  return isRun ? `${label(first)}–${label(first + days.length - 1)}` : days.map(label).join(', ');
}

function timeOf(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(11, 16);
}
