import type { Locale } from './locales.ts';

/**
 * A moment in the reader's time zone as the language writes it, and in UTC for whoever reads it
 * elsewhere; only the day where the time is not known.
 */
export function formatMoment(locale: Locale, date: Date, hasTime: boolean): string {
  if (!hasTime) return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
  const local = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(date);
  return `${local} (${date.toISOString().slice(0, 16).replace('T', ' ')} UTC)`;
}

/** A length of time in its two largest units: «2 días y 3 horas». */
export function formatLeft(
  locale: Locale,
  { days, hours, minutes }: { days: number; hours: number; minutes: number },
): string {
  const units = [
    ['day', days],
    ['hour', hours],
    ['minute', minutes],
  ] as const;
  const largest = units.findIndex(([, count]) => count > 0);
  const from = largest < 0 ? units.length - 1 : largest;
  const shown = units.slice(from, from + 2).filter(([, count], at) => at === 0 || count > 0);
  const parts = shown.map(([unit, count]) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
