import { sayVerified } from '../../contacts/view/sayVerified.ts';
import type { Hit } from '../contacts/hit.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { contactPath } from '../../../platform/i18n/url.ts';
import { CHANNELS, type ChannelId } from '../../../platform/vocabulary.ts';
import { Highlight } from './Highlight.tsx';
import { WantedChannel, type ContactsUi } from './WantedChannel.tsx';

interface HitCardProps {
  hit: Hit;
  locale: Locale;
  ui: ContactsUi;
  /** The channel that the reader came for; its details stand open on the card. */
  wanted: ChannelId;
}

/** A result that answers before it is opened: publisher, product, channel, when it was verified. */
export function HitCard({ hit, locale, ui, wanted }: HitCardProps) {
  const { entry } = hit;
  const today = new Date().toISOString().slice(0, 10);
  const verified = sayVerified(locale, entry.verified, today, ui.contacts);
  return (
    <li class="hit" data-contact={entry.id}>
      <p class="hit-name">
        <a href={contactPath(locale, entry, entry.channels[wanted] && wanted)} data-hit>
          <Highlight text={entry.publisher} ranges={hit.publisher} />
        </a>
        {hit.alias && <span class="quiet"> ({hit.alias})</span>}
      </p>
      <p
        class={verified.state === 'fresh' ? 'hit-verified quiet' : 'hit-verified notice'}
        data-verified={verified.state}
      >
        {verified.text}
      </p>
      <Products hit={hit} />
      <WantedChannel {...{ hit, locale, ui, wanted }} />
      <p class="hit-channels">
        {CHANNELS.filter((channel) => channel !== wanted).map((channel) =>
          entry.channels[channel] ? (
            <a key={channel} href={contactPath(locale, entry, channel)}>
              {ui.channel[channel]}
            </a>
          ) : (
            <span key={channel} class="quiet">
              {ui.channel[channel]}: {ui.contacts.missing}
            </span>
          ),
        )}
      </p>
    </li>
  );
}

/** The matching products first; the rest follow, so that the agent sees what else is theirs. */
function Products({ hit }: { hit: Hit }) {
  const matching = new Map(hit.products.map(({ index, ranges }) => [index, ranges]));
  const order = hit.entry.products.map((name, index) => ({
    name,
    ranges: matching.get(index) ?? [],
  }));
  order.sort((a, b) => Number(b.ranges.length > 0) - Number(a.ranges.length > 0));
  if (order.length === 0) return null;
  return (
    <p class="hit-products quiet">
      {order.map(({ name, ranges }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <Highlight text={name} ranges={ranges} />
        </span>
      ))}
    </p>
  );
}
