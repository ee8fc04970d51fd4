import type { GuidanceHit } from '../guidance/createGuidanceSearch.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { plural } from '../../../platform/i18n/plural.ts';
import type { SearchUi } from './Results.tsx';
import type { AllHits } from './useSearch.ts';

/**
 * What is announced of a search: one sentence for contacts and guidance, once both have answered the query.
 * @param limit how many contacts were asked for; as many as that are hardly all
 * @returns undefined while an answer is still under way: what was announced before holds
 */
export function statusLine(
  { contacts, guidance }: AllHits,
  query: string,
  locale: Locale,
  ui: SearchUi,
  limit: number,
): string | undefined {
  if (query === '') return '';
  if (contacts.status === 'loading') return ui.contacts.loading;
  if (contacts.status === 'idle') return undefined;
  if (guidance.status === 'idle' || guidance.status === 'loading') return undefined;
  if (contacts.query !== query || guidance.query !== query) return undefined;

  const read = guidance.status === 'done' ? countKinds(guidance.hits, locale, ui) : [];
  if (contacts.status === 'failed') return sentences([ui.contacts.failed, ...read]);

  const missing = guidance.status === 'failed' ? [ui.guidance.failed] : [];
  const count = contacts.hits.length;
  if (count === 0 && read.length === 0)
    return sentences([fill(ui.contacts.none, { query }), ...missing]);
  const people =
    count === 0
      ? ui.contacts.noContact
      : plural(locale, count === limit ? ui.contacts.best : ui.contacts.results, count);
  return sentences([[people, ...read].join(', '), ...missing]);
}

/** How many of what there is to read, the best first. */
function countKinds(hits: readonly GuidanceHit[], locale: Locale, ui: SearchUi): string[] {
  return [...Map.groupBy(hits, ({ entry }) => entry.kind)].map(([kind, { length }]) =>
    plural(locale, ui.guidance.counts[kind], length),
  );
}

/** Each with a full stop, where there are several. */
function sentences(parts: readonly string[]): string {
  const [first = '', ...others] = parts;
  return others.length === 0 ? first : [first.replace(/\.?$/, '.'), ...others].join(' ');
}
