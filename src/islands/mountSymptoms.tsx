import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { startTreeSearch } from '../guidance/client.ts';
import type { GuidanceHit } from '../guidance/search.ts';
import { loadUi } from '../i18n/loadUi.ts';
import type { Locale } from '../i18n/locales.ts';
import { plural } from '../i18n/plural.ts';
import type { Ui } from '../i18n/strings/es.ts';
import { sectionPath } from '../i18n/url.ts';
import { SymptomHits } from './SymptomHits.tsx';
import { useField } from './useField.ts';
import { useHits, type Hits } from './useHits.ts';
import { useListener } from './useListener.ts';

/** As many as a phone shows without scrolling for long. */
const LIMIT = 6;

/**
 * Gives the tree's field its live results. Loaded on first focus; the questions below lead on
 * without it.
 * @param form holds the input; `data-symptoms` is the address of the index
 */
export async function mount(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector('input');
  const locale = document.documentElement.lang as Locale;
  const { symptoms: index } = form.dataset;
  if (!field || index === undefined) return;
  const ui = await loadUi(locale);
  const panel = form.appendChild(document.createElement('div'));
  panel.className = 'panel';
  render(<Symptoms {...{ form, field, index, locale, ui }} />, panel);
}

interface SymptomsProps {
  form: HTMLFormElement;
  field: HTMLInputElement;
  index: string;
  locale: Locale;
  ui: Ui;
}

function Symptoms({ form, field, index, locale, ui }: SymptomsProps) {
  const { query, open, clear } = useField(form, field);
  const [all, warmUp] = useHits(() => startTreeSearch(index), query, 3 * LIMIT);
  const found = eachOnce(all);
  const status = useStatus(found, query.trim(), locale, ui.symptoms);
  useEffect(warmUp, []);

  const formRef = useRef<HTMLElement>(form);
  useListener(formRef, 'click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const isHit = target instanceof Element && target.closest('[data-hit]') !== null;
    // The link must stand until the click has reached the tree, which walks in place on it.
    if (isHit && !ctrlKey && !metaKey && !shiftKey) setTimeout(clear);
  });

  useListener(formRef, 'submit', () => {
    form.querySelector<HTMLElement>('[data-hit]')?.click();
  });

  const shown = open && found.status !== 'idle';
  return (
    // As in the header's field: the status is there before its text, and focus on the panel itself
    // keeps it open while its text is being selected.
    <div class={shown ? 'panel-body' : 'visually-hidden'} tabIndex={shown ? -1 : undefined}>
      <p class="count quiet" role="status">
        {shown && status}
      </p>
      {shown && found.status === 'done' && found.hits.length > 0 && (
        <SymptomHits hits={found.hits} {...{ ui }} />
      )}
      {shown && found.status === 'done' && found.hits.length === 0 && (
        <p>
          {ui.symptoms.noneHelp}{' '}
          <a href={`${sectionPath(locale, 'contacts')}?q=${encodeURIComponent(query)}`} data-hit>
            {ui.symptoms.elsewhere}
          </a>
        </p>
      )}
    </div>
  );
}

/** An outcome that several answers lead to is shown by the best of them. */
function eachOnce(found: Hits<GuidanceHit>): Hits<GuidanceHit> {
  if (found.status !== 'done') return found;
  const best = new Map<string, GuidanceHit>();
  for (const hit of found.hits) if (!best.has(hit.entry.title)) best.set(hit.entry.title, hit);
  return { ...found, hits: [...best.values()].slice(0, LIMIT) };
}

/** The sentence to announce; while an answer is under way, the one before. */
function useStatus(
  found: Hits<GuidanceHit>,
  query: string,
  locale: Locale,
  words: Ui['symptoms'],
): string {
  const last = useRef('');
  if (query === '') last.current = '';
  else if (found.status === 'loading') last.current = words.loading;
  else if (found.status === 'failed') last.current = words.failed;
  else if (found.status === 'done' && found.query === query) {
    const count = found.hits.length;
    last.current =
      count === 0 ? words.none : plural(locale, count === LIMIT ? words.best : words.count, count);
  }
  return last.current;
}
