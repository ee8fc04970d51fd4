import { formatDate } from './date.ts';
import type { Ui } from './es.ts';
import { fill } from './fill.ts';
import type { Locale } from './locales.ts';

/** What a reader needs to weigh a source: its language, its own date, and whether the link was opened. */
export function sourceNote(
  locale: Locale,
  words: Ui['source'],
  source: { language: string; dated: string | null; checked: string | null },
): string {
  const when = (sentence: string, date: string): string =>
    fill(sentence, { date: formatDate(locale, date) });
  return [
    new Intl.DisplayNames(locale, { type: 'language' }).of(source.language) ?? source.language,
    source.dated === null ? words.undated : when(words.dated, source.dated),
    source.checked === null ? words.unchecked : when(words.checked, source.checked),
  ].join(' · ');
}
