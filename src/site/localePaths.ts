import { LOCALES, type Locale, type Section } from '../platform/i18n/locales.ts';
import { segment } from '../platform/i18n/url.ts';

/** One static path per language, for a page that exists once in each. */
export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The same with a section's name in the address, under the section's own parameter. */
export function sectionPaths<S extends Section>(
  section: S,
): { params: { locale: Locale } & Record<S, string>; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({
    params: { locale, [section]: segment(locale, section) } as { locale: Locale } & Record<
      S,
      string
    >,
    props: { locale },
  }));
}

/** A page's address in every language. */
export function twinsOf(path: (locale: Locale) => string): Record<Locale, string> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)])) as Record<
    Locale,
    string
  >;
}
