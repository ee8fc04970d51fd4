import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { startSearch } from '../contacts/client.ts';
import { freshness } from '../contacts/freshness.ts';
import type { Hit } from '../contacts/search.ts';
import { formatDate } from '../i18n/date.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import { plural } from '../i18n/plural.ts';
import type { Ui } from '../i18n/strings/es.ts';
import { contactPath, sectionPath } from '../i18n/url.ts';
import type { ChannelId } from '../vocabulary.ts';
import type { CaseState } from './caseState.ts';
import { Highlight } from './Highlight.tsx';
import { moveAmongHits } from './moveAmongHits.ts';
import { useHits } from './useHits.ts';
import { useListener } from './useListener.ts';
import { WantedChannel } from './WantedChannel.tsx';

/** How many contacts are offered: the page of contacts shows the rest. */
const LIMIT = 5;

interface ContactPickProps {
  channel: ChannelId;
  locale: Locale;
  ui: Ui;
  state: CaseState;
}

/** Finds and chooses the contact that the case goes to; without script it leads to the contacts. */
export function ContactPick(props: ContactPickProps) {
  const { contact } = props.state;
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(contact);
  useEffect(() => {
    // What had the focus is gone: it goes to what stands in its place.
    if (before.current !== contact) root.current?.querySelector<HTMLElement>('#pick, a')?.focus();
    before.current = contact;
  }, [contact]);
  return (
    <div ref={root} class="contact-pick">
      {contact ? <Chosen {...props} hit={contact} /> : <Pick {...props} />}
    </div>
  );
}

function Pick({ channel, locale, ui, state }: ContactPickProps) {
  const [query, setQuery] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [hits, warmUp] = useHits(() => startSearch(state.contacts), query, LIMIT);
  // Letters typed before the script came count too.
  useLayoutEffect(() => setQuery(field.current?.value ?? ''), []);
  useListener(form, 'keydown', (event) => {
    if (form.current && field.current) moveAmongHits(event, form.current, field.current);
  });
  useListener(form, 'submit', (event) => {
    // Enter takes the first one; with nothing found the form leads to all contacts.
    if (hits.status !== 'done' || !hits.hits[0]) return;
    event.preventDefault();
    state.choose(hits.hits[0]);
  });
  return (
    <form
      ref={form}
      class="pick"
      role="search"
      aria-label={ui.tree.findContact}
      action={sectionPath(locale, 'contacts')}
      data-find-contact
    >
      <label for="pick">{ui.case.pick}</label>
      <p class="hint" id="pick-hint">
        {fill(ui.tree.findContactHint, { channel: ui.channel[channel] })}
      </p>
      <div class="pick-row">
        <input
          ref={field}
          id="pick"
          name="q"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="pick-hint"
          onFocus={warmUp}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <input type="hidden" name="channel" value={channel} />
        <button>{ui.contacts.submit}</button>
      </div>
      <p class="count quiet" role="status">
        {hits.status === 'loading' && ui.contacts.loading}
        {hits.status === 'failed' && ui.case.pickFailed}
        {hits.status === 'done' &&
          (hits.hits.length === 0
            ? fill(ui.contacts.none, { query: hits.query })
            : plural(
                locale,
                hits.hits.length === LIMIT ? ui.contacts.best : ui.contacts.results,
                hits.hits.length,
              ))}
      </p>
      {hits.status === 'done' && hits.hits.length > 0 && (
        <ul class="picks" role="list">
          {hits.hits.map((hit) => (
            <li key={hit.entry.id}>
              <button
                type="button"
                data-hit
                data-pick={hit.entry.id}
                onClick={() => state.choose(hit)}
              >
                <b>
                  <Highlight text={hit.entry.publisher} ranges={hit.publisher} />
                </b>{' '}
                <span class="quiet">
                  {hit.products.length > 0
                    ? hit.products.map(({ index }) => hit.entry.products[index]).join(', ')
                    : hit.alias}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

function Chosen({ channel, locale, ui, state, hit }: ContactPickProps & { hit: Hit }) {
  const { entry } = hit;
  const verified = freshness(entry.verified, state.now.toISOString().slice(0, 10));
  return (
    <div class="chosen" data-chosen={entry.id}>
      <p>
        <a href={contactPath(locale, entry, entry.channels[channel] && channel)}>
          <b>{entry.publisher}</b>
        </a>{' '}
        <span class={verified === 'fresh' ? 'quiet' : 'notice'}>
          {entry.verified
            ? fill(ui.contacts.verified, { date: formatDate(locale, entry.verified) })
            : ui.contacts.never}
          {verified === 'stale' && `, ${ui.contacts.stale}`}
        </span>
      </p>
      <WantedChannel hit={hit} ui={ui} wanted={channel} />
      <p>
        <button type="button" data-unpick onClick={() => state.choose(undefined)}>
          {ui.case.pickOther}
        </button>
      </p>
    </div>
  );
}
