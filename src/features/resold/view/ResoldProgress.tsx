import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { ListReading } from './useReading.ts';

interface ResoldProgressProps {
  reading: ListReading;
  locale: Locale;
  words: Ui['resold'];
  cancel: () => void;
}

/** How far the reading is, and the way to stop it. */
export function ResoldProgress({ reading, locale, words, cancel }: ResoldProgressProps) {
  if (reading.status !== 'reading' && reading.status !== 'comparing') return null;
  const isReading = reading.status === 'reading';
  const [value, max] = isReading ? [reading.bytes, reading.size] : [reading.done, reading.total];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const write = (count: number): string => number.format(isReading ? count / 1e6 : count);
  const sentence = isReading ? words.bytes : words.compared;
  return (
    <div class="progress" data-progress>
      <progress aria-label={words[reading.status]} value={value} max={Math.max(max, 1)} />
      <span class="quiet">{fill(sentence, { done: write(value), total: write(max) })}</span>
      <button type="button" onClick={cancel} data-cancel>
        {words.cancel}
      </button>
    </div>
  );
}
