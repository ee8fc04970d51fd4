import { channelFor } from '../contacts/channelFor.ts';
import type { Hit } from '../contacts/hit.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { telLink } from '../../../platform/i18n/telLink.ts';
import type { ChannelId } from '../../../platform/vocabulary.ts';
import { OpenLine } from '../../contacts/hours/OpenLine.tsx';

export type ContactsUi = Pick<Ui, 'contacts' | 'channel'> & {
  contact: Pick<Ui['contact'], 'ofProduct' | 'openNow' | 'closes' | 'closedNow' | 'opens'>;
};

/** The channel that the reader came for, with its details and a button to copy each. */
export function WantedChannel({
  hit,
  locale,
  ui,
  wanted,
}: {
  hit: Hit;
  locale: Locale;
  ui: ContactsUi;
  wanted: ChannelId;
}) {
  const { channel, product } = channelFor(hit, wanted);
  const name =
    product === undefined
      ? ui.channel[wanted]
      : fill(ui.contact.ofProduct, { channel: ui.channel[wanted], product });
  if (!channel) {
    return (
      <p class="hit-wanted">
        <b>{name}</b>: <span class="quiet">{ui.contacts.missing}</span>
      </p>
    );
  }
  const isRestricted = channel.audience === 'partner' && !channel.email && !channel.phone;
  // The hours are the support desk's; a product with a desk of its own may have others.
  const times = wanted === 'support' && product === undefined ? hit.open : undefined;
  return (
    <div class="hit-wanted" data-channel={wanted}>
      <b>{name}</b>
      {times && <OpenLine {...{ times, locale }} words={ui.contact} />}
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
      {channel.phone ? (
        <Value
          href={telLink(channel.phone)}
          text={channel.phoneText ?? channel.phone}
          copy={fill(ui.contacts.copyPhone, { channel: name })}
          ui={ui}
        />
      ) : (
        !isRestricted && (
          <span class="quiet" data-no-phone>
            {ui.contacts.phone}: {ui.contacts.missing}
          </span>
        )
      )}
      {isRestricted && <p class="quiet">{ui.contacts.restricted}</p>}
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
