/** Every language that the site is published in; the first is the reference and the default. */
export const LOCALES = ['es', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'es';

/** The language's name in itself, for the language switch. */
export const LOCALE_NAMES: Record<Locale, string> = { es: 'Español', en: 'English' };

/** A text in every language. Content files hold it as `{es: …, en: …}`. */
export type Text = Record<Locale, string>;
