import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { sectionPath } from '../../../platform/i18n/url.ts';
import { CHANNELS, type ChannelId } from '../../../platform/vocabulary.ts';
import { isUnfinished } from './isUnfinished.ts';
import { moveAmongHits } from './moveAmongHits.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { Results, type SearchUi } from './Results.tsx';
import { SHORTCUTS } from '../field/shortcuts.ts';
import { useListener } from '../../../ui/useListener.ts';
import { useSearch, type SearchFiles } from './useSearch.ts';
import { useStatusLine } from './useStatusLine.ts';

/** How many contacts a query shows at the most. */
const LIMIT = 10;

interface ContactSearchProps {
  files: SearchFiles;
  locale: Locale;
  ui: SearchUi;
}

/** The search page: results as you type, the query in the address, the wanted channel first. */
export function ContactSearch({ files, locale, ui }: ContactSearchProps) {
  const [query, setQuery] = useState('');
  const [channel, setChannel] = useState<ChannelId>();
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { found, warmUp } = useSearch(files, query, LIMIT);
  const status = useStatusLine(found, query, { locale, ui, limit: LIMIT });

  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    setChannel(CHANNELS.find((id) => id === asked.get('channel')));
    // Letters typed before the script came count more than the address.
    if (field.current?.value) type(field.current.value);
    else setQuery(asked.get('q') ?? '');
  }, []);

  useEffect(() => {
    // The other language keeps what is asked for.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-twin]')) {
      link.search = location.search;
    }
  }, [query]);

  const type = (value: string): void => {
    setQuery(value);
    const address = new URL(location.href);
    if (value.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', value);
    history.replaceState(history.state, '', address);
  };

  const read = (event: Event): void => {
    if (field.current && !isUnfinished(event)) type(field.current.value);
  };

  // Preact would listen for “CompositionEnd”.
  useListener(root, 'compositionend', read);
  useListener(root, 'keydown', (event) => {
    if (root.current && field.current) moveAmongHits(event, root.current, field.current);
  });

  return (
    <div ref={root}>
      <form
        role="search"
        action={sectionPath(locale, 'contacts')}
        onSubmit={(event) => event.preventDefault()}
      >
        <label for="contact-query">{ui.contacts.label}</label>
        <input
          ref={field}
          id="contact-query"
          name="q"
          type="search"
          autocomplete="off"
          spellcheck={false}
          data-field
          aria-keyshortcuts={SHORTCUTS}
          value={query}
          onFocus={warmUp}
          onInput={read}
        />
      </form>
      {channel && (
        <p class="quiet">{fill(ui.contacts.forChannel, { channel: ui.channel[channel] })}</p>
      )}
      <p class="count quiet" role="status">
        {status}
      </p>
      <ProgressLine contacts={found.contacts} {...{ locale, ui }} />
      <Results {...{ found, locale, ui }} wanted={channel ?? 'support'} />
    </div>
  );
}
