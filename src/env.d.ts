import type { Citation } from './features/guides/model/citations.ts';
import type { Locale as SiteLocale } from './platform/i18n/locales.ts';

declare global {
  namespace App {
    /** What a guide's page tells the components in its text. */
    interface Locals {
      locale: SiteLocale;
      citations: Citation[];
      /** How many citations the page has so far; each has a note with an id of its own. */
      marks?: number;
    }
  }
}
