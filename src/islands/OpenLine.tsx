import type { OpenTime } from '../contacts/openHours.ts';
import { sayOpen, type OpenWords } from '../contacts/sayOpen.ts';
import type { Locale } from '../i18n/locales.ts';
import { useNow } from './useNow.ts';

/** Whether the desk is open, while the card is read. */
export function OpenLine({
  times,
  locale,
  words,
}: {
  times: readonly OpenTime[];
  locale: Locale;
  words: OpenWords;
}) {
  const { isOpen, text } = sayOpen(locale, times, useNow().getTime(), words);
  return (
    <span class="desk-state" data-open={isOpen}>
      {text}
    </span>
  );
}
