import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import { plural } from '../i18n/plural.ts';
import type { ChannelId } from '../vocabulary.ts';
import { HitCard, type ContactsUi } from './HitCard.tsx';
import type { SearchState } from './useContactSearch.ts';

/** The answer to a query: the announced count, then the cards, or what to do when there are none. */
export function Hits({
  state,
  locale,
  ui,
  wanted,
  limit,
}: {
  state: SearchState;
  locale: Locale;
  ui: ContactsUi;
  wanted: ChannelId;
  /** How many hits were asked for; as many as that are hardly all. */
  limit: number;
}) {
  return (
    <>
      <p class="count quiet" role="status">
        {statusLine(state, locale, ui, limit)}
      </p>
      {state.status === 'done' && state.hits.length === 0 && <p>{ui.contacts.noneHelp}</p>}
      {state.status === 'done' && (
        <ul class="hits" role="list">
          {state.hits.map((hit) => (
            <HitCard key={hit.entry.id} {...{ hit, locale, ui, wanted }} />
          ))}
        </ul>
      )}
    </>
  );
}

function statusLine(
  state: SearchState,
  locale: Locale,
  { contacts }: ContactsUi,
  limit: number,
): string {
  switch (state.status) {
    case 'idle':
      return '';
    case 'loading':
      return contacts.loading;
    case 'failed':
      return contacts.failed;
    case 'done':
      return state.hits.length === 0
        ? fill(contacts.none, { query: state.query })
        : plural(
            locale,
            state.hits.length === limit ? contacts.best : contacts.results,
            state.hits.length,
          );
  }
}
