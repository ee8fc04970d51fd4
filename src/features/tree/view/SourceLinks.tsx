import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { sourceNote } from '../../sources/sourceNote.ts';
import type { LocalTree } from '../model/localise.ts';

/** The sources of a claim, each with what a reader needs to weigh it. */
export function SourceLinks({
  cite,
  tree,
  locale,
  ui,
}: {
  cite: readonly string[];
  tree: Pick<LocalTree, 'sources'>;
  locale: Locale;
  ui: Pick<Ui, 'source'>;
}) {
  const cited = cite.flatMap((id) => tree.sources[id] ?? []);
  if (cited.length === 0) return null;
  return (
    <ul class="sources" role="list">
      {cited.map((source) => (
        <li key={source.url}>
          <a href={source.url} hreflang={source.language} lang={source.language}>
            {source.title}
          </a>{' '}
          <span class="quiet">{sourceNote(locale, ui.source, source)}</span>
        </li>
      ))}
    </ul>
  );
}
