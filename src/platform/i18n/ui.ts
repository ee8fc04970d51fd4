import { loadUi } from './loadUi.ts';
import { LOCALES, type Locale } from './locales.ts';
import type { Ui } from './strings/es.ts';

const UI = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await loadUi(locale)] as const)),
) as Record<Locale, Ui>;

/** The interface's sentences in a language; for pages, which are built in every language at once. */
export function ui(locale: Locale): Ui {
  return UI[locale];
}
