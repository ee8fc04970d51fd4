import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadUi } from '../i18n/loadUi.ts';
import type { Locale } from '../i18n/locales.ts';
import { Results, type SearchUi } from './Results.tsx';
import { useField } from './useField.ts';
import { useSearch, type SearchFiles } from './useSearch.ts';
import { useStatusLine } from './useStatusLine.ts';

/** How many contacts the small field shows; the search page shows the rest. */
const LIMIT = 5;

/**
 * Gives the field of the header or the home page its live results. Loaded on first focus; until
 * then, and without script, the form leads to the search page.
 * @param form holds the input `q`; `data-index` and `data-guidance` are addresses of the files
 * that are searched
 */
export async function mount(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('input[name=q]');
  const locale = document.documentElement.lang as Locale;
  const { index: contacts, guidance } = form.dataset;
  if (!field || contacts === undefined || guidance === undefined) return;
  const files = { contacts, guidance };
  const ui = await loadUi(locale);
  const panel = form.appendChild(document.createElement('div'));
  panel.className = 'panel';
  render(<FieldResults {...{ form, field, files, locale, ui }} />, panel);
}

interface FieldResultsProps {
  form: HTMLFormElement;
  field: HTMLInputElement;
  files: SearchFiles;
  locale: Locale;
  ui: SearchUi;
}

function FieldResults({ form, field, files, locale, ui }: FieldResultsProps) {
  const { query, open } = useField(form, field);
  const { found, warmUp } = useSearch(files, query, LIMIT);
  const status = useStatusLine(found, query, { locale, ui, limit: LIMIT });

  useEffect(warmUp, []);

  // The status is there, and empty, before it has anything to say: screen readers announce what
  // changes in a region that they know, not a region that comes with its text.
  const shown = open && found.contacts.status !== 'idle';
  return (
    // Focus on the panel itself keeps it open while its text is being selected.
    <div class={shown ? 'panel-body' : 'visually-hidden'} tabIndex={shown ? -1 : undefined}>
      <p class="count quiet" role="status">
        {shown && status}
      </p>
      {shown && <Results {...{ found, locale, ui }} wanted="support" />}
      {shown && found.contacts.status === 'done' && found.contacts.hits.length > 0 && (
        <p>
          <a href={`${form.action}?q=${encodeURIComponent(query)}`} data-hit>
            {ui.contacts.allResults}
          </a>
        </p>
      )}
    </div>
  );
}
