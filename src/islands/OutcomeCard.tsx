import type { ComponentChildren } from 'preact';
import { formatDate } from '../i18n/date.ts';
import { fill } from '../i18n/fill.ts';
import type { Ui } from '../i18n/strings/es.ts';
import type { Locale } from '../i18n/locales.ts';
import { telLink } from '../i18n/telLink.ts';
import { nodePath, sectionPath } from '../i18n/url.ts';
import type { LocalChannel, LocalOutcome, LocalTree } from '../tree/localise.ts';
import { PartyMark } from './PartyMark.tsx';
import { SourceLinks } from './SourceLinks.tsx';

interface OutcomeCardProps {
  outcome: LocalOutcome;
  tree: LocalTree;
  locale: Locale;
  ui: Ui;
  /** Address of the page that the card stands on. */
  path: string;
  /** The question whose answer led here; absent on the outcome's own page. */
  question?: string;
}

/** Who, how, deadline, what to have ready, steps, why, what not to do, what next: in this order. */
export function OutcomeCard(props: OutcomeCardProps) {
  const { outcome, tree, locale, ui, path } = props;
  return (
    <article class={`outcome party-${outcome.party}`}>
      <header>
        <p class="who">
          <PartyMark party={outcome.party} word={ui.party[outcome.party]} />
        </p>
        <h1 data-heading tabIndex={-1}>
          {outcome.headline}
        </h1>
        <p class="lead">{outcome.summary}</p>
      </header>
      <Part name="how" title={ui.tree.how}>
        <Channel channel={outcome.channel} {...{ locale, ui }} />
        {outcome.role && (
          <p>
            <b>{ui.tree.role}:</b> {outcome.role}
          </p>
        )}
        {outcome.reseller && (
          <p>
            <b>{ui.tree.reseller}:</b> {outcome.reseller}
          </p>
        )}
      </Part>
      {outcome.deadline && (
        <Part name="deadline" title={ui.tree.deadline}>
          <p>{outcome.deadline}</p>
        </Part>
      )}
      <Part name="have" title={ui.tree.have}>
        <ul class="have">
          {outcome.have.map(({ label, where }) => (
            <li key={label}>
              {label}
              {where && <span class="hint">{where}</span>}
            </li>
          ))}
        </ul>
      </Part>
      <Part name="steps" title={ui.tree.steps}>
        <ol>
          {outcome.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      <Part name="why" title={ui.tree.why}>
        <p>
          {outcome.because.text}{' '}
          <span class="quiet basis">({ui.source[outcome.because.basis]})</span>
        </p>
        <SourceLinks cite={outcome.because.cite} {...{ tree, locale, ui }} />
      </Part>
      {outcome.avoid && (
        <Part name="avoid" title={ui.tree.avoid}>
          <p>{outcome.avoid}</p>
        </Part>
      )}
      <Next {...props} />
      <footer class="quiet">
        <span>{fill(ui.tree.reviewed, { date: formatDate(locale, outcome.reviewed) })}</span>
        <a href={path}>{ui.tree.link}</a>
        <a href={tree.reportMistake}>{ui.tree.report}</a>
      </footer>
    </article>
  );
}

function Part({
  name,
  title,
  children,
}: {
  name: string;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class={`part part-${name}`} aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>{title}</h2>
      {children}
    </section>
  );
}

function Channel({ channel, locale, ui }: { channel: LocalChannel; locale: Locale; ui: Ui }) {
  switch (channel.kind) {
    case 'contact':
      return (
        <p>
          <a
            class="action"
            data-find-contact
            href={`${sectionPath(locale, 'contacts')}?channel=${channel.contact}`}
          >
            {ui.tree.findContact}
          </a>{' '}
          <span class="hint">
            {fill(ui.tree.findContactHint, { channel: ui.channel[channel.contact] })}
          </span>
        </p>
      );
    case 'desk': {
      if (!channel.desk) return <p>{ui.tree.noDesk}</p>;
      const { name, email, phone, url } = channel.desk;
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

function Next({ outcome, tree, locale, ui, question }: OutcomeCardProps) {
  const { ifRefused, ifSilent, returns, party } = outcome;
  const refused = party === 'partner' ? ui.tree.unable : ui.tree.refused;
  const ways =
    ifRefused === ifSilent
      ? [{ when: ui.tree.refusedOrSilent, id: ifRefused }]
      : [
          { when: refused, id: ifRefused },
          { when: ui.tree.silent, id: ifSilent },
        ];
  const open = ways.flatMap(({ when, id }) => {
    const next = tree.outcomes[id ?? ''];
    return id && next ? [{ when, id, next }] : [];
  });
  return (
    <Part name="next" title={ui.tree.next}>
      {returns && question && (
        <p>
          <a class="action" href={nodePath(locale, question)}>
            {ui.tree.return}
          </a>
        </p>
      )}
      {open.length > 0 && (
        <ul role="list">
          {open.map(({ when, id, next }) => (
            <li key={when}>
              {when}: <a href={sectionPath(locale, 'outcomes', id)}>{next.headline}</a>{' '}
              <PartyMark party={next.party} word={ui.party[next.party]} />
            </li>
          ))}
        </ul>
      )}
      {open.length === 0 && !returns && <p>{ui.tree.last}</p>}
      {open.length === 0 && returns && !question && <p>{ui.tree.returnLater}</p>}
    </Part>
  );
}
