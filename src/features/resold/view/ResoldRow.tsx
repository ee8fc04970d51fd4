import { freshness } from '../../contacts/record/freshness.ts';
import { sayAgo } from '../../contacts/view/sayVerified.ts';
import type { Decision } from '../match/decided.ts';
import type { FoundContact } from '../match/matcher.ts';
import type { PublisherRow } from '../match/toRow.ts';
import { formatDate } from '../../../platform/i18n/date.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { plural } from '../../../platform/i18n/plural.ts';
import { contactPath } from '../../../platform/i18n/url.ts';
import type { ResoldUi } from './resoldUi.ts';

/** So many products are named; the rest are counted. */
const NAMED = 3;

interface ResoldRowProps {
  row: PublisherRow;
  isDecided: boolean;
  decide: (decision: Decision | undefined) => void;
  hasSpend: boolean;
  hasOrders: boolean;
  locale: Locale;
  ui: ResoldUi;
}

export function ResoldRow({
  row,
  isDecided,
  decide,
  hasSpend,
  hasOrders,
  locale,
  ui,
}: ResoldRowProps) {
  const { resold: words } = ui;
  const { match, products } = row;
  const contact = match.state === 'matched' ? match.contact : undefined;
  const hidden = products.length - NAMED;
  return (
    <tr role="row" class="card" data-publisher={row.key} data-state={match.state}>
      <th role="rowheader" scope="row">
        {row.name}
        {row.others.length > 0 && (
          <span class="hint">{fill(words.also, { names: row.others.join(', ') })}</span>
        )}
      </th>
      <td role="cell" data-label={words.products} class={products.length > 0 ? '' : 'blank'}>
        {products.slice(0, NAMED).join(', ')}
        {hidden > 0 && ` ${plural(locale, words.moreProducts, hidden)}`}
      </td>
      <td role="cell" data-label={words.rows} class="figure">
        {plural(locale, words.rowCount, row.rows)}
        {hasOrders && <span class="hint">{plural(locale, words.orderCount, row.orders)}</span>}
      </td>
      {hasSpend && (
        <td role="cell" data-label={words.spend} class="figure">
          {row.spend.map(({ currency, amount }) => (
            <span key={currency} class="sum">
              {money(locale, amount, currency)}
            </span>
          ))}
        </td>
      )}
      <td role="cell" data-label={words.contact}>
        {contact ? (
          <ContactLink {...{ contact, locale }} />
        ) : (
          <span class={match.state === 'missing' ? 'notice' : 'quiet'}>
            {words.states[match.state]}
          </span>
        )}
        {match.state === 'proposed' && (
          <Proposals proposals={match.proposals} {...{ row, decide, locale, words }} />
        )}
        {isDecided && (
          <button type="button" onClick={() => decide(undefined)}>
            {words.undo}
            <span class="visually-hidden">: {row.name}</span>
          </button>
        )}
      </td>
      <td
        role="cell"
        data-label={words.missingChannels}
        class={contact && contact.missing.length > 0 ? '' : 'blank'}
      >
        {contact?.missing.map((id) => ui.channel[id]).join(', ')}
      </td>
      <td role="cell" data-label={words.verified} class={contact ? '' : 'blank'}>
        {contact && <Verified {...{ contact, locale, ui }} />}
      </td>
    </tr>
  );
}

function ContactLink({ contact, locale }: { contact: FoundContact; locale: Locale }) {
  return <a href={contactPath(locale, contact)}>{contact.publisher}</a>;
}

interface ProposalsProps {
  proposals: readonly FoundContact[];
  row: PublisherRow;
  decide: ResoldRowProps['decide'];
  locale: Locale;
  words: ResoldUi['resold'];
}

/** The reader says which it is: a likeness is no proof. */
function Proposals({ proposals, row, decide, locale, words }: ProposalsProps) {
  return (
    <ul class="proposals" role="list">
      {proposals.map((contact) => (
        <li key={contact.id}>
          <ContactLink {...{ contact, locale }} />
          <button type="button" onClick={() => decide({ contact: contact.id })} data-accept>
            {words.accept}
            <span class="visually-hidden">: {`${row.name} = ${contact.publisher}`}</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={() => decide('none')} data-reject>
          {words.reject}
          <span class="visually-hidden">: {row.name}</span>
        </button>
      </li>
    </ul>
  );
}

function Verified({
  contact,
  locale,
  ui,
}: {
  contact: FoundContact;
  locale: Locale;
  ui: ResoldUi;
}) {
  const { verified } = contact;
  const today = new Date().toISOString().slice(0, 10);
  const state = freshness(verified, today);
  return (
    <span class={state === 'fresh' ? 'quiet' : 'notice'}>
      {verified ? formatDate(locale, verified) : ui.contacts.never}
      {verified && state === 'stale' && `, ${sayAgo(locale, verified, today, ui.contacts)}`}
    </span>
  );
}

/** Exact, however large: the number is given as it is written. */
function money(locale: Locale, amount: string, currency: string): string {
  const options = /^[A-Z]{3}$/.test(currency)
    ? ({ style: 'currency', currency } as const)
    : { maximumFractionDigits: 2 };
  const text = new Intl.NumberFormat(locale, options).format(amount as Intl.StringNumericLiteral);
  return 'style' in options || currency === '' ? text : `${text} ${currency}`;
}
