import type { Locale } from './locales.ts';

/** A sentence in the forms that a count asks for; `{count}` stands for the number. */
export interface Counted {
  one: string;
  other: string;
}

/** The sentence for a count, with the number written as the language does. */
export function plural(locale: Locale, { one, other }: Counted, count: number): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? one : other;
  return form.replace('{count}', new Intl.NumberFormat(locale).format(count));
}
