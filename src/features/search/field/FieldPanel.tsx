import { useEffect, useMemo } from 'preact/hooks';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { Combobox } from './Combobox.tsx';
import { OtherWays } from './OtherWays.tsx';
import { ProgressLine } from '../view/ProgressLine.tsx';
import { isWhole } from './settle.ts';
import { toGroups } from './toGroups.tsx';
import { useField } from '../view/useField.ts';
import { useSearch, type SearchFiles } from '../view/useSearch.ts';
import { useSettled } from './useSettled.ts';
import { useStatusLine } from '../view/useStatusLine.ts';

/** How many contacts are shown; the contacts page shows the rest. */
const LIMIT = 5;

interface FieldPanelProps {
  form: HTMLFormElement;
  field: HTMLInputElement;
  files: SearchFiles;
  /** Whether the contacts are fictional. */
  isSample: boolean;
  locale: Locale;
  ui: Ui;
}

/** The field that finds contacts and guidance: what it shows of both, or what to do without. */
export function FieldPanel({ form, field, files, isSample, locale, ui }: FieldPanelProps) {
  const state = useField(form, field);
  const { query } = state;
  const { found, warmUp } = useSearch(files, query, LIMIT);
  const shown = useSettled(found, query);
  useEffect(warmUp, []);

  // There is no list by letter below this field.
  const words = { ...ui, contacts: { ...ui.contacts, failed: ui.field.failed } };
  const status = useStatusLine(found, query, { locale, ui: words, limit: LIMIT });
  // A key renders several times, an answer once: its dates and marks are the slow part.
  const groups = useMemo(() => toGroups(shown, { isSample, locale, ui }), [shown]);
  const all = {
    href: `${form.action}?q=${encodeURIComponent(shown.query)}`,
    body: ui.contacts.allResults,
  };
  const failure =
    shown.contacts.status === 'failed'
      ? ui.field.failed
      : shown.guidance.status === 'failed' && ui.guidance.failed;
  return (
    <Combobox
      {...{ field, state, groups, status }}
      label={ui.field.results}
      // Below it nothing comes any more.
      last={groups.length > 0 && isWhole(shown) ? all : undefined}
      of={shown.query}
      onFollow={() => state.setOpen(false)}
    >
      {!isWhole(shown) && found.contacts.status === 'loading' && (
        <p class="panel-line loading">{ui.contacts.loading}</p>
      )}
      <ProgressLine contacts={found.contacts} {...{ locale, ui }} />
      {failure && <p class="panel-line notice">{failure}</p>}
      {groups.length === 0 && isWhole(shown) && (
        <OtherWays query={failure ? undefined : shown.query} {...{ locale, ui }} />
      )}
    </Combobox>
  );
}
