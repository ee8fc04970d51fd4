import type { Ui } from './es.ts';
import type { Locale } from './locales.ts';

const FILES: Record<Locale, () => Promise<Ui>> = {
  es: async () => (await import('./es.ts')).es,
  en: async () => (await import('./en.ts')).en,
};

/** The interface's sentences in one language, so that a page loads no other. */
export function loadUi(locale: Locale): Promise<Ui> {
  return FILES[locale]();
}
