import { DEFAULT_LOCALE, LANGUAGES, type Locale } from './locales.ts';
import type { Ui } from './strings/es.ts';

/** The sentences of a language that is being written. */
export type PartialUi = Partial<{ [K in keyof Ui]: Partial<Ui[K]> }>;

/**
 * The interface's sentences in one language, so that a page loads no other. What a language in
 * progress lacks is in the reference language.
 */
export async function loadUi(locale: Locale): Promise<Ui> {
  const strings = await load(locale);
  if (LANGUAGES[locale].complete) return strings as Ui;
  const reference = (await load(DEFAULT_LOCALE)) as Ui;
  const areas = Object.entries(reference).map(([area, sentences]) => [
    area,
    { ...sentences, ...strings[area as keyof Ui] },
  ]);
  return Object.fromEntries(areas) as Ui;
}

async function load(locale: Locale): Promise<PartialUi> {
  const module = (await import(`./strings/${locale}.ts`)) as { strings: PartialUi };
  return module.strings;
}
