import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { flipsOf } from '../model/flips.ts';
import type { LocalTree } from '../model/localise.ts';
import type { Place } from '../model/walk.ts';
import { pathAfter } from '../model/pathAfter.ts';
import { PartyMark } from '../../../ui/PartyMark.tsx';

/** What would have led to another outcome, so that a wrong answer is noticed at the end. */
export function Flips({
  tree,
  place,
  locale,
  ui,
}: {
  tree: LocalTree;
  place: Place;
  locale: Locale;
  ui: Ui;
}) {
  const flips = flipsOf(tree, place);
  if (flips.length === 0) return null;
  return (
    <section class="part flips" aria-labelledby="flips">
      <h2 id="flips">{ui.tree.flips}</h2>
      <p class="quiet">{tree.questions[place.question]?.ask}</p>
      <ul role="list">
        {flips.map(({ question, option, to }) => {
          const other = tree.outcomes[to];
          return (
            <li key={option} data-flip={option}>
              {fill(ui.tree.flip, {
                answer: tree.questions[question]?.options[option]?.label ?? '',
              })}{' '}
              <a href={pathAfter(tree, locale, { question, option })}>
                {other ? other.headline : tree.questions[to]?.ask}
              </a>{' '}
              {other && <PartyMark party={other.party} word={ui.party[other.party]} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
