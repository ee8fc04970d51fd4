import { render } from 'preact';
import { loadUi } from '../../../platform/i18n/loadUi.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { FieldPanel } from './FieldPanel.tsx';
import { SymptomPanel } from './SymptomPanel.tsx';

/**
 * Gives a field its results as one types. Loaded on first focus; until then, and without script, the
 * form leads to the contacts page, and the questions below the tree's field lead on.
 * @param field its form tells in `data-index` and `data-guidance`, or in `data-symptoms`, the
 * addresses of the files that are searched, and by `data-sample` that the contacts are fictional
 */
export async function mount(field: HTMLInputElement): Promise<void> {
  const { form } = field;
  if (!form) return;
  const locale = document.documentElement.lang as Locale;
  const { index: contacts = '', guidance = '', symptoms, sample } = form.dataset;
  const shared = { form, field, locale, ui: await loadUi(locale) };
  const panel = form.appendChild(document.createElement('div'));
  panel.className = 'panel';
  render(
    symptoms === undefined ? (
      <FieldPanel {...shared} files={{ contacts, guidance }} isSample={sample !== undefined} />
    ) : (
      <SymptomPanel {...shared} index={symptoms} />
    ),
    panel,
  );
}
