import type { Locale } from './locales.ts';

/** Made once: a list of results asks for a date in each of its lines. */
const made = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as the language writes it, as exact as it was given.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function formatDate(locale: Locale, date: string): string {
  const [, month, day] = date.split('-');
  const key = `${locale} ${date.length}`;
  const format =
    made.get(key) ??
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      ...(month === undefined ? {} : { month: 'long' }),
      ...(day === undefined ? {} : { day: 'numeric' }),
      timeZone: 'UTC',
    });
  made.set(key, format);
  return format.format(
    new Date(
      `${date}${month === undefined ? '-01' : ''}${day === undefined ? '-01' : ''}T00:00:00Z`,
    ),
  );
}
