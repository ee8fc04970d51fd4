import { useId } from 'preact/hooks';
import type { GuidanceHit } from '../guidance/createGuidanceSearch.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { Highlight } from './Highlight.tsx';

/** Links to what there is to read, each with what it is and, where its title does not say so, why. */
export function GuidanceHits({
  hits,
  words,
}: {
  hits: readonly GuidanceHit[];
  words: Ui['guidance'];
}) {
  const id = useId();
  return (
    <section class="guidance" aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <ul role="list">
        {hits.map(({ entry, title, because }) => (
          <li key={entry.path}>
            <a href={entry.path} lang={entry.lang} data-hit>
              <Highlight text={entry.title} ranges={title} />
            </a>
            <span class="hint">
              {words[entry.kind]}
              {entry.guide && (
                <>
                  {' · '}
                  <span lang={entry.lang}>{entry.guide}</span>
                </>
              )}
              {entry.trail && entry.trail.length > 0 && ` · ${entry.trail.join(' › ')}`}
              {because && (
                <>
                  {' · '}
                  <Highlight {...because} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
