import { formatDate } from '../../platform/i18n/date.ts';
import type { Ui } from '../../platform/i18n/strings/es.ts';
import type { Locale } from '../../platform/i18n/locales.ts';

/** What a reader needs to weigh a source: its language and its own date. */
export function sourceNote(
  locale: Locale,
  words: Ui['source'],
  source: { language: string; dated: string | null },
): string {
  return [
    new Intl.DisplayNames(locale, { type: 'language' }).of(source.language) ?? source.language,
    source.dated === null ? words.undated : formatDate(locale, source.dated),
  ].join(' · ');
}
