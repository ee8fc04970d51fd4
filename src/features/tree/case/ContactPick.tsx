import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { assumeProduct } from './assumeProduct.ts';
import { startSearch } from '../../search/contacts/startContactSearch.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { plural } from '../../../platform/i18n/plural.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { sectionPath } from '../../../platform/i18n/url.ts';
import type { ChannelId } from '../../../platform/vocabulary.ts';
import type { CaseState } from './caseState.ts';
import { ChosenContact } from './ChosenContact.tsx';
import { Highlight } from '../../search/view/Highlight.tsx';
import { moveAmongHits } from '../../search/view/moveAmongHits.ts';
import { useHits } from '../../search/view/useHits.ts';
import { useListener } from '../../../ui/useListener.ts';

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
  const id = contact?.entry.id;
  const before = useRef(id);
  // Asked while what had it is still there. A contact that a link named takes it from nobody.
  const hadFocus = root.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    // What had the focus is gone: it goes to what stands in its place.
    if (hadFocus && before.current !== id)
      root.current?.querySelector<HTMLElement>('#pick, a')?.focus();
    before.current = id;
  }, [id]);
  return (
    <div ref={root} class="contact-pick">
      {contact ? <ChosenContact {...props} hit={contact} /> : <Pick {...props} />}
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
    state.choose(assumeProduct(hits.hits[0]));
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
                onClick={() => state.choose(assumeProduct(hit))}
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
