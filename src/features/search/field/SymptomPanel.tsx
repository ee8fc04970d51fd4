import { useEffect, useMemo, useRef } from 'preact/hooks';
import { startSearch } from '../guidance/startGuidanceSearch.ts';
import type { GuidanceHit } from '../guidance/createGuidanceSearch.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { plural } from '../../../platform/i18n/plural.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { sectionPath } from '../../../platform/i18n/url.ts';
import { Combobox } from './Combobox.tsx';
import { guidanceGroups } from './toGroups.tsx';
import { useField } from '../view/useField.ts';
import { useHits, type Hits } from '../view/useHits.ts';
import { useListener } from '../../../ui/useListener.ts';

/** As many as a phone shows without scrolling for long. */
const LIMIT = 6;

interface SymptomPanelProps {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Address of the index. */
  index: string;
  locale: Locale;
  ui: Ui;
}

/** The field of the tree: the questions and answers for what the customer says. */
export function SymptomPanel({ form, field, index, locale, ui }: SymptomPanelProps) {
  const state = useField(form, field);
  const { query, clear } = state;
  const [found, warmUp] = useHits(
    () => startSearch({ address: index, scope: 'tree' }),
    query,
    LIMIT,
  );
  const status = useStatus(found, query.trim(), locale, ui.symptoms);
  useEffect(warmUp, []);

  const formRef = useRef<HTMLElement>(form);
  useListener(formRef, 'submit', () => {
    form.querySelector<HTMLElement>('[role=option]')?.click();
  });

  const hits = found.status === 'done' ? found.hits : [];
  const groups = useMemo(() => guidanceGroups(hits, ui), [found]);
  const elsewhere = `${sectionPath(locale, 'contacts')}?q=${encodeURIComponent(query)}`;
  return (
    <Combobox
      {...{ field, state, status, groups }}
      label={ui.field.results}
      of={'query' in found ? found.query : ''}
      onFollow={clear}
    >
      {found.status === 'loading' && <p class="panel-line loading">{ui.symptoms.loading}</p>}
      {found.status === 'failed' && <p class="panel-line notice">{ui.symptoms.failed}</p>}
      {found.status === 'done' && hits.length === 0 && (
        <p class="panel-line">
          {ui.symptoms.noneHelp} <a href={elsewhere}>{ui.symptoms.elsewhere}</a>
        </p>
      )}
    </Combobox>
  );
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
