import { LOCALES, type Locale, type Section } from '../platform/i18n/locales.ts';
import { segment } from '../platform/i18n/url.ts';

/** One static path for each page of a list in each language; the first page has no number. */
export function pagePaths<S extends Section>(section: S, count: number) {
  return LOCALES.flatMap((locale) =>
    Array.from({ length: count }, (_, index) => ({
      params: {
        locale,
        [section]: segment(locale, section),
        page: index === 0 ? undefined : String(index + 1),
      } as { locale: Locale; page: string | undefined } & Record<S, string>,
      props: { locale, page: index + 1 },
    })),
  );
}
