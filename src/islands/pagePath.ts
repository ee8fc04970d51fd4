import type { Locale } from '../i18n/locales.ts';
import { nodePath, sectionPath } from '../i18n/url.ts';
import type { Page } from '../tree/page.ts';

/** The address of a page of the tree. */
export function pagePath(locale: Locale, page: Page): string {
  return 'outcome' in page
    ? sectionPath(locale, 'outcomes', page.outcome)
    : nodePath(locale, page.question, page.option);
}
