import { en } from './en.ts';
import { es, type Ui } from './es.ts';
import type { Locale } from './locales.ts';

const UI: Record<Locale, Ui> = { es, en };

/** The interface's sentences in a language. */
export function ui(locale: Locale): Ui {
  return UI[locale];
}
