import type { Locale } from './locales.ts';

/** A sentence in the forms that a count asks for; `{count}` stands for the number. */
export interface Counted {
  one: string;
  other: string;
}

/** Made once: a browser takes longer to make one than to show what it counts. */
const rules = new Map<Locale, Intl.PluralRules>();

/** The sentence for a count, with the number written as the language does. */
export function plural(locale: Locale, { one, other }: Counted, count: number): string {
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  const form = rule.select(count) === 'one' ? one : other;
  return form.replace('{count}', writeCount(locale, count));
}

/** What makes groups of three is not asked for a count that has none: a slow phone takes long to make it. */
function writeCount(locale: Locale, count: number): string {
  return count < 1000 ? String(count) : new Intl.NumberFormat(locale).format(count);
}
