import type { GuidanceHit } from '../guidance/search.ts';
import type { Ui } from '../i18n/strings/es.ts';
import { Highlight } from './Highlight.tsx';
import { PartyMark } from './PartyMark.tsx';

/** Links into the tree: what comes of it and who acts, or what is asked, with the answers before. */
export function SymptomHits({ hits, ui }: { hits: readonly GuidanceHit[]; ui: Ui }) {
  return (
    <ul class="symptom-hits" role="list">
      {hits.map(({ entry, title, because }) => (
        <li key={entry.path}>
          <a href={entry.path} lang={entry.lang} data-hit>
            <Highlight text={entry.title} ranges={title} />
          </a>{' '}
          {entry.party ? (
            <PartyMark party={entry.party} word={ui.party[entry.party]} />
          ) : (
            <span class="quiet">{ui.guidance[entry.kind]}</span>
          )}
          <Trail trail={entry.trail ?? []} lang={entry.lang} because={because} />
        </li>
      ))}
    </ul>
  );
}

/** The answers in a line; what matches is marked there, or said below where it is none of them. */
function Trail({
  trail,
  lang,
  because,
}: {
  trail: readonly string[];
  lang: string | undefined;
  because: GuidanceHit['because'];
}) {
  const last = trail.at(-1);
  const isLast = because !== undefined && because.text === last;
  return (
    <>
      {last !== undefined && (
        <span class="hint" lang={lang}>
          {trail.slice(0, -1).map((answer) => `${answer} › `)}
          <Highlight text={last} ranges={isLast ? because.ranges : []} />
        </span>
      )}
      {because && !isLast && (
        <span class="hint because" lang={lang}>
          <Highlight {...because} />
        </span>
      )}
    </>
  );
}
