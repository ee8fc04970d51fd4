import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { ChannelId } from '../../../platform/vocabulary.ts';
import { GuidanceHits } from './GuidanceHits.tsx';
import { HitCard } from './HitCard.tsx';
import type { AllHits } from './useSearch.ts';
import type { ContactsUi } from './WantedChannel.tsx';

export type SearchUi = ContactsUi & Pick<Ui, 'guidance'>;

/** The answer to a query: contact cards, then what there is to read, or what to do without either. */
export function Results({
  found: { contacts, guidance },
  locale,
  ui,
  wanted,
}: {
  found: AllHits;
  locale: Locale;
  ui: SearchUi;
  wanted: ChannelId;
}) {
  const isEmpty =
    contacts.status === 'done' &&
    contacts.hits.length === 0 &&
    (guidance.status === 'failed' || (guidance.status === 'done' && guidance.hits.length === 0));
  // Never ahead of the contacts, which would push away what somebody is about to click.
  const read = contacts.status !== 'loading' && guidance.status === 'done' ? guidance.hits : [];
  return (
    <>
      {isEmpty && <p>{ui.contacts.noneHelp}</p>}
      {contacts.status === 'done' && contacts.hits.length > 0 && (
        <ul class="hits" role="list">
          {contacts.hits.map((hit) => (
            <HitCard key={hit.entry.id} {...{ hit, locale, ui, wanted }} />
          ))}
        </ul>
      )}
      {read.length > 0 && <GuidanceHits hits={read} words={ui.guidance} />}
    </>
  );
}
