import type { Locale } from './locales.ts';

/**
 * A date as the language writes it, as exact as it was given.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function formatDate(locale: Locale, date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(
    new Date(
      `${date}${month === undefined ? '-01' : ''}${day === undefined ? '-01' : ''}T00:00:00Z`,
    ),
  );
}
