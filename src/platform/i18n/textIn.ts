import { DEFAULT_LOCALE, LOCALES, type CompleteLocale, type Locale } from './locales.ts';

/** A text in every language. Content files hold it as `{es: …, en: …}`. */
export type Text = Record<CompleteLocale, string> & { [L in Locale]?: string | undefined };

/** A text in a language; in the reference language where it lacks it. */
export function textIn(text: Text, locale: Locale): string;
export function textIn(text: Text | undefined, locale: Locale): string | undefined;
export function textIn(text: Text | undefined, locale: Locale): string | undefined {
  return text?.[locale] ?? text?.[DEFAULT_LOCALE];
}

/**
 * The language that a stream is shown in: its own where every text has it, else the reference. A
 * stream is translated as a whole, so that no page mixes two languages.
 * @param stream parsed content with texts anywhere in it
 */
export function languageOf(stream: unknown, locale: Locale): Locale {
  return isTranslated(stream, locale) ? locale : DEFAULT_LOCALE;
}

/** The languages that a stream is written in; in others the reference stands in. */
export function languagesOf(stream: unknown): Locale[] {
  return LOCALES.filter((locale) => isTranslated(stream, locale));
}

function isTranslated(value: unknown, locale: Locale): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (DEFAULT_LOCALE in value && typeof value[DEFAULT_LOCALE] === 'string') return locale in value;
  return Object.values(value).every((part) => isTranslated(part, locale));
}
