import type { OpenTime } from './openHours.ts';
import { sayOpen, type OpenWords } from './sayOpen.ts';
import { stateAt } from './stateAt.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { useNow } from '../../../ui/useNow.ts';

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
  const now = useNow().getTime();
  const state = stateAt(times, now);
  return (
    <span class="desk-state" data-open={state.isOpen}>
      {sayOpen(locale, state, now, words)}
    </span>
  );
}
