import type { Locale } from '../i18n/locales.ts';
import type { Hours } from './openHours.ts';

/** A Monday, and each day after it. */
const DATES = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

/**
 * Opening hours, a line for each set of days; a lunch break is two spans on one line.
 * @param allDay the words for a desk that never closes (written 00:00–23:59)
 */
export function formatHours(locale: Locale, hours: Hours, allDay: string): string[] {
  const byDays = new Map<string, string[]>();
  for (const { days, from, to } of hours) {
    const key = daysLabel(locale, days);
    const span = from === '00:00' && to === '23:59' ? allDay : `${from}–${to}`;
    byDays.set(key, [...(byDays.get(key) ?? []), span]);
  }
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return [...byDays].map(([days, spans]) => `${days}: ${list.format(spans)}`);
}

/** Days that follow each other become first–last, also over the weekend: «dom–jue». */
function daysLabel(locale: Locale, days: Hours[number]['days']): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const numbers = [...new Set(days.map((day) => DATES[day]))].sort();
  const label = (day: number): string => name.format(new Date(Date.UTC(2024, 0, day)));
  const first = numbers.find((day) => !numbers.includes(day === 1 ? 7 : day - 1)) ?? 1;
  const last = ((first + numbers.length - 2) % 7) + 1;
  const run = numbers.every((day) => (day - first + 7) % 7 < numbers.length);
  return run && numbers.length > 2
    ? `${label(first)}–${label(last)}`
    : numbers.map(label).join(', ');
}
