import type { Ui } from '../i18n/strings/es.ts';
import type { Locale } from '../i18n/locales.ts';
import { fill } from '../i18n/fill.ts';
import { plural } from '../i18n/plural.ts';
import { nodePath } from '../i18n/url.ts';
import type { LocalQuestion, LocalTree } from '../tree/localise.ts';
import { targetOf, trailTo, type Answer, type Place } from '../tree/walk.ts';
import { Flips } from './Flips.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import { pathAfter } from './pathAfter.ts';
import { SourceLinks } from './SourceLinks.tsx';

export interface TreePageProps {
  tree: LocalTree;
  place: Place;
  locale: Locale;
  ui: Ui;
  /** The option chosen before, when a Change or Back link led here in place. */
  earlier?: string | undefined;
}

/** A page of the tree: the same markup whether the build or the island writes it. */
export function TreePage(props: TreePageProps) {
  const { tree, place, locale, ui } = props;
  const question = tree.questions[place.question];
  if (question === undefined) return null;
  const outcome = tree.outcomes[targetOf(tree, place) ?? ''];
  const trail = trailTo(tree, place) ?? [];
  const last = trail.at(-1);
  return (
    <>
      {last && (
        <p class="back">
          <a href={`${nodePath(locale, last.question)}#${last.option}`}>
            {outcome ? ui.tree.backLeaf : ui.tree.back}
          </a>
        </p>
      )}
      {outcome ? (
        <>
          <OutcomeCard
            {...{ outcome, tree, locale, ui }}
            path={nodePath(locale, place.question, place.option)}
            question={place.question}
          />
          <Flips {...{ tree, place, locale, ui }} />
        </>
      ) : (
        <QuestionPage {...props} question={question} />
      )}
      {trail.length > 0 && <Trail {...{ tree, trail, locale, ui }} />}
      <p class="restart">
        <a href={nodePath(locale, tree.start)}>{ui.tree.restart}</a>
      </p>
    </>
  );
}

function QuestionPage({
  tree,
  place,
  locale,
  ui,
  earlier,
  question,
}: TreePageProps & { question: LocalQuestion }) {
  return (
    <>
      <p class="quiet">{plural(locale, ui.tree.left, question.left)}</p>
      <h1 data-heading tabIndex={-1}>
        {question.ask}
      </h1>
      {question.tell && <p class="lead">{question.tell}</p>}
      <ul class="options" role="list">
        {Object.entries(question.options).map(([id, { label, hint }]) => (
          <li key={id} id={id} class={id === earlier ? 'is-earlier' : undefined}>
            <a href={pathAfter(tree, locale, { question: place.question, option: id })}>{label}</a>
            {hint && <span class="hint">{hint}</span>}
            <span class="earlier">{ui.tree.earlier}</span>
          </li>
        ))}
      </ul>
      <SourceLinks cite={question.cite} {...{ tree, locale, ui }} />
    </>
  );
}

function Trail({ tree, trail, locale, ui }: Omit<TreePageProps, 'place'> & { trail: Answer[] }) {
  return (
    <section class="trail" aria-labelledby="trail">
      <h2 id="trail">{ui.tree.trail}</h2>
      <dl>
        {trail.map(({ question, option }) => {
          const asked = tree.questions[question];
          return (
            <div key={question}>
              <dt>{asked?.ask}</dt>
              <dd>{asked?.options[option]?.label}</dd>
              <dd class="change">
                <a href={`${nodePath(locale, question)}#${option}`}>
                  <span aria-hidden="true">{ui.tree.change}</span>
                  <span class="visually-hidden">
                    {fill(ui.tree.changeHidden, { question: asked?.ask ?? '' })}
                  </span>
                </a>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
