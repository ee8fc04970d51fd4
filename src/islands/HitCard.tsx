import { freshness } from '../contacts/freshness.ts';
import type { Hit } from '../contacts/search.ts';
import { formatDate } from '../i18n/date.ts';
import { fill } from '../i18n/fill.ts';
import type { Ui } from '../i18n/strings/es.ts';
import type { Locale } from '../i18n/locales.ts';
import { sectionPath } from '../i18n/url.ts';
import { CHANNELS, type ChannelId } from '../vocabulary.ts';
import { telLink } from '../i18n/telLink.ts';
import { Highlight } from './Highlight.tsx';

export type ContactsUi = Pick<Ui, 'contacts' | 'channel'>;

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
  const page = sectionPath(locale, 'contacts', entry.id);
  const state = freshness(entry.verified, new Date().toISOString().slice(0, 10));
  return (
    <li class="hit" data-contact={entry.id}>
      <p class="hit-name">
        <a href={`${page}#${wanted}`} data-hit>
          <Highlight text={entry.publisher} ranges={hit.publisher} />
        </a>
        {hit.alias && <span class="quiet"> ({hit.alias})</span>}
      </p>
      <p class={state === 'fresh' ? 'hit-verified quiet' : 'hit-verified notice'}>
        {entry.verified
          ? fill(ui.contacts.verified, { date: formatDate(locale, entry.verified) })
          : ui.contacts.never}
        {state === 'stale' && `, ${ui.contacts.stale}`}
      </p>
      <Products hit={hit} />
      <WantedChannel {...{ hit, ui, wanted }} />
      <p class="hit-channels">
        {CHANNELS.filter((channel) => channel !== wanted).map((channel) =>
          entry.channels[channel] ? (
            <a key={channel} href={`${page}#${channel}`}>
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

function WantedChannel({ hit, ui, wanted }: Pick<HitCardProps, 'hit' | 'ui' | 'wanted'>) {
  const channel = hit.entry.channels[wanted];
  const name = ui.channel[wanted];
  if (!channel) {
    return (
      <p class="hit-wanted">
        <b>{name}</b>: <span class="quiet">{ui.contacts.missing}</span>
      </p>
    );
  }
  return (
    <div class="hit-wanted" data-channel={wanted}>
      <b>{name}</b>
      {channel.url && (
        <Value
          href={channel.url}
          text={channel.url}
          copy={fill(ui.contacts.copyUrl, { channel: name })}
          ui={ui}
        />
      )}
      {channel.email && (
        <Value
          href={`mailto:${channel.email}`}
          text={channel.email}
          copy={fill(ui.contacts.copyEmail, { channel: name })}
          ui={ui}
        />
      )}
      {channel.phone && (
        <Value
          href={telLink(channel.phone)}
          text={channel.phone}
          copy={fill(ui.contacts.copyPhone, { channel: name })}
          ui={ui}
        />
      )}
      {channel.audience === 'partner' && <p class="quiet">{ui.contacts.restricted}</p>}
    </div>
  );
}

function Value({
  href,
  text,
  copy,
  ui,
}: {
  href: string;
  text: string;
  copy: string;
  ui: ContactsUi;
}) {
  return (
    <span class="value">
      <a href={href}>{text}</a>
      <button type="button" data-copy={text} aria-label={copy}>
        {ui.contacts.copy}
      </button>
    </span>
  );
}
