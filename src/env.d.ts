declare namespace App {
  /** What a guide's page tells the components in its text. */
  interface Locals {
    locale: import('./i18n/locales.ts').Locale;
    citations: import('./guides/citations.ts').Citation[];
  }
}
