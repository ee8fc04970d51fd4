import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { telLink } from '../../../platform/i18n/telLink.ts';
import type { LocalChannel, LocalDesk } from '../model/localise.ts';
import type { CaseState } from './caseState.ts';
import { ContactPick } from './ContactPick.tsx';

/** How the party is reached. */
export function ChannelWay({
  channel,
  locale,
  ui,
  state,
}: {
  channel: LocalChannel;
  locale: Locale;
  ui: Ui;
  state: CaseState;
}) {
  switch (channel.kind) {
    case 'contact':
      return <ContactPick channel={channel.contact} {...{ locale, ui, state }} />;
    case 'desk':
      return channel.desk ? <Desk {...channel.desk} /> : <p>{ui.tree.noDesk}</p>;
    case 'portal':
      return (
        <p>
          {channel.where}
          {channel.url && (
            <>
              {' · '}
              <a href={channel.url}>
                {ui.tree.open} {new URL(channel.url).hostname}
              </a>
            </>
          )}
        </p>
      );
    case 'customer':
      return <p>{channel.where}</p>;
  }
}

function Desk({ name, email, phone, url }: LocalDesk) {
  return (
    <ul class="desk" role="list">
      <li>{name}</li>
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone && (
        <li>
          <a href={telLink(phone)}>{phone}</a>
        </li>
      )}
      {url && (
        <li>
          <a href={url}>{new URL(url).hostname}</a>
        </li>
      )}
    </ul>
  );
}
