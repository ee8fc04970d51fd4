import type { z } from 'zod';
import { contactSchema } from '../../../features/contacts/record/schema.ts';
import type { Step } from '../cleaning/cleaningRules.ts';
import { foldHeader } from '../../../features/contacts/record/columnNames.ts';

/**
 * What became of a text: a value that fits the schema, or what was expected instead; and the
 * cleaning rules that were applied to it on the way.
 */
export type Reading<T> = ({ value: T } | { expected: string }) & { steps?: readonly Step[] };

/** A name as the source writes it. */
export function readLine(text: string): Reading<string> {
  return fit(contactSchema.shape.publisher, text, 'one line of at most 300 characters');
}

/**
 * YYYY-MM-DD, or day/month/year as a Spanish Excel writes it: the day always stands first, also
 * where an American would read a month.
 */
export function readDate(text: string): Reading<string> {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return fit(contactSchema.shape.verified.unwrap(), iso, 'a date such as 2026-03-31 or 31/03/2026');
}

/** A country by its two letters, or by its name in Spanish or English. */
export function readCountry(text: string): Reading<string> {
  const code = COUNTRIES.get(foldHeader(text)) ?? text.toUpperCase();
  return fit(contactSchema.shape.country.unwrap(), code, 'a country such as ES, España or Spain');
}

/** What is written in spreadsheets and is no country's name to the runtime. */
const SHORT_NAMES = {
  US: ['USA', 'EEUU', 'EE UU', 'Estados Unidos de América', 'United States of America'],
  GB: ['Gran Bretaña', 'Great Britain', 'Inglaterra', 'England'],
  NL: ['Holanda', 'Holland'],
};

const COUNTRIES = new Map([
  ...Object.entries(SHORT_NAMES).flatMap(([code, names]) =>
    names.map((name) => [foldHeader(name), code] as const),
  ),
  ...['es', 'en'].flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    return letterPairs().flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[foldHeader(name), code] as const];
    });
  }),
]);

/** AA to ZZ: the runtime knows which of them are countries. */
function letterPairs(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

export function readTimeZone(text: string): Reading<string> {
  return fit(contactSchema.shape.timeZone.unwrap(), text, 'a time zone such as Europe/Madrid');
}

export function readAudience(text: string): Reading<'public' | 'partner'> {
  const word = foldHeader(text);
  if (['public', 'publico', 'publica'].includes(word)) return { value: 'public' };
  if (['partner', 'partners', 'socio', 'socios'].includes(word)) return { value: 'partner' };
  return { expected: 'public or partner' };
}

/** Holds a value to the schema of contacts. */
export function fit<T>(schema: z.ZodType<T>, value: unknown, expected: string): Reading<T> {
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data } : { expected };
}
