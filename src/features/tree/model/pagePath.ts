import type { Locale } from '../../../platform/i18n/locales.ts';
import { nodePath, sectionPath } from '../../../platform/i18n/url.ts';
import type { Page } from './page.ts';

/** The address of a page of the tree. */
export function pagePath(locale: Locale, page: Page): string {
  return 'outcome' in page
    ? sectionPath(locale, 'outcomes', page.outcome)
    : nodePath(locale, page.question, page.option);
}
