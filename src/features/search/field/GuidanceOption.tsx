import type { GuidanceHit } from '../guidance/createGuidanceSearch.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { Highlight } from '../view/Highlight.tsx';
import { PartyMark } from '../../../ui/PartyMark.tsx';

/** What there is to read in an option: its title, whose it is, what leads there, why it matches. */
export function GuidanceOption({ hit, ui }: { hit: GuidanceHit; ui: Ui }) {
  const { entry, title, because } = hit;
  const { guide, lang, party, trail = [] } = entry;
  const last = trail.at(-1);
  const isLast = because !== undefined && because.text === last;
  return (
    <>
      <span lang={lang}>
        <Highlight text={entry.title} ranges={title} />
      </span>
      {party && (
        <>
          {' '}
          <PartyMark {...{ party }} word={ui.party[party]} />
        </>
      )}
      {guide && (
        <span class="hint" lang={lang}>
          {guide}
        </span>
      )}
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
