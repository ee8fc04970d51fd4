import type { Locale } from './locales.ts';

/** A sentence in the forms that a count asks for; `{count}` stands for the number. */
export interface Counted {
  one: string;
  other: string;
}

/** Made once: a browser takes longer to make one than to show what it counts. */
const made = new Map<Locale, { rules: Intl.PluralRules; numbers: Intl.NumberFormat }>();

/** The sentence for a count, with the number written as the language does. */
export function plural(locale: Locale, { one, other }: Counted, count: number): string {
  const { rules, numbers } = made.get(locale) ?? {
    rules: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(locale),
  };
  made.set(locale, { rules, numbers });
  const form = rules.select(count) === 'one' ? one : other;
  return form.replace('{count}', numbers.format(count));
}
