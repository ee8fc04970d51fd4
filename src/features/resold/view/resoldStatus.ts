import type { Locale } from '../../../platform/i18n/locales.ts';
import { plural } from '../../../platform/i18n/plural.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { ListReading } from './useReading.ts';

/** The sentence that is announced of a reading; how far it is, only the bar says. */
export function resoldStatus(reading: ListReading, locale: Locale, words: Ui['resold']): string {
  switch (reading.status) {
    case 'idle':
      return '';
    case 'failed':
      return words.fault[reading.code];
    case 'column':
      return words.noColumn;
    case 'done': {
      const { rows, summary } = reading;
      const publishers = plural(locale, words.found, rows.length);
      return `${publishers} ${plural(locale, words.inRows, summary.rows)}`;
    }
    default:
      return words[reading.status];
  }
}
