import type { OpenTime } from '../contacts/openHours.ts';
import { sayOpen, type OpenWords } from '../contacts/sayOpen.ts';
import { stateAt } from '../contacts/stateAt.ts';
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
  const now = useNow().getTime();
  const state = stateAt(times, now);
  return (
    <span class="desk-state" data-open={state.isOpen}>
      {sayOpen(locale, state, now, words)}
    </span>
  );
}
