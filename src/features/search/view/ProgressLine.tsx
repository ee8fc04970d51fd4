import type { Hit } from '../contacts/hit.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { SearchUi } from './Results.tsx';
import type { Hits } from './useHits.ts';

/** How far the contacts are read, where that takes a while: tens of thousands do on a phone. */
export function ProgressLine({
  contacts,
  locale,
  ui,
}: {
  contacts: Hits<Hit>;
  locale: Locale;
  ui: SearchUi;
}) {
  const progress = contacts.status === 'done' ? contacts.progress : undefined;
  if (!progress) return null;
  const number = (count: number): string => count.toLocaleString(locale);
  return (
    <p class="panel-line progress quiet" data-progress>
      {fill(ui.contacts.progress, {
        done: number(progress.done),
        total: number(progress.total),
      })}
    </p>
  );
}
