import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadUi } from '../i18n/loadUi.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ContactsUi } from './HitCard.tsx';
import { Hits } from './Hits.tsx';
import { moveAmongHits } from './moveAmongHits.ts';
import { useContactSearch } from './useContactSearch.ts';
import { useListener } from './useListener.ts';

/** How many contacts the small field shows; the search page shows the rest. */
const LIMIT = 5;

/**
 * Gives the field of the header or the home page its live results. Loaded on first focus; until
 * then, and without script, the form leads to the search page.
 * @param form holds the input `q`; `data-index` is the address of the index file
 */
export async function mountField(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('input[name=q]');
  const locale = document.documentElement.lang as Locale;
  const index = form.dataset['index'];
  if (!field || index === undefined) return;
  const panel = form.appendChild(document.createElement('div'));
  panel.className = 'panel';
  render(<FieldResults {...{ form, field, index, locale }} ui={await loadUi(locale)} />, panel);
}

interface FieldResultsProps {
  form: HTMLFormElement;
  field: HTMLInputElement;
  index: string;
  locale: Locale;
  ui: ContactsUi;
}

function FieldResults({ form, field, index, locale, ui }: FieldResultsProps) {
  const [query, setQuery] = useState(field.value);
  const [open, setOpen] = useState(true);
  const state = useContactSearch(index, query, LIMIT);

  // What was typed between the first render and the listener counts too.
  useEffect(() => setQuery(field.value), [field]);

  const fieldRef = useRef(field);
  const formRef = useRef<HTMLElement>(form);
  useListener(fieldRef, 'input', () => {
    setQuery(field.value);
    setOpen(true);
  });
  useListener(formRef, 'keydown', (event) => {
    if (event.key === 'Escape' && document.activeElement === field) setOpen(false);
    moveAmongHits(event, form, field);
  });
  useListener(formRef, 'focusin', () => setOpen(true));
  useListener(formRef, 'focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) setOpen(false);
  });

  if (!open || state.status === 'idle') return null;
  return (
    // Focus on the panel itself keeps it open while its text is being selected.
    <div class="panel-body" tabIndex={-1}>
      <Hits {...{ state, locale, ui }} limit={LIMIT} wanted="support" />
      {state.status === 'done' && state.hits.length > 0 && (
        <p>
          <a href={`${form.action}?q=${encodeURIComponent(query)}`} data-hit>
            {ui.contacts.allResults}
          </a>
        </p>
      )}
    </div>
  );
}
