import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import { plural } from '../../../platform/i18n/plural.ts';
import { nodePath } from '../../../platform/i18n/url.ts';
import type { LocalTree } from '../model/localise.ts';
import { outcomeAt, type Page } from '../model/page.ts';
import { leavesOf, trailTo, type Answer, type Place } from '../model/walk.ts';
import type { CaseState } from '../case/caseState.ts';
import { ForContact } from '../case/ForContact.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import { pathAfter } from '../model/pathAfter.ts';
import { pagePath } from '../model/pagePath.ts';
import { SourceLinks } from './SourceLinks.tsx';

export interface TreePageProps {
  tree: LocalTree;
  page: Page;
  locale: Locale;
  ui: Ui;
  /** The option chosen before, when a Change or Back link led here in place. */
  earlier?: string | undefined;
  state: CaseState;
}

/** A page of the tree: the same markup whether the build or the island writes it. */
export function TreePage(props: TreePageProps) {
  const { tree, page, locale, ui } = props;
  const id = outcomeAt(tree, page);
  const outcome = id === undefined ? undefined : tree.outcomes[id];
  return (
    <>
      {!outcome && <ForContact state={props.state} ui={ui} />}
      {'outcome' in page ? <Before {...props} /> : <Back {...props} place={page} />}
      {outcome ? (
        <OutcomeCard {...props} outcome={outcome} />
      ) : (
        !('outcome' in page) && <QuestionPage {...props} place={page} />
      )}
      {'outcome' in page ? (
        <Cases {...props} outcome={page.outcome} />
      ) : (
        <Trail {...{ tree, locale, ui }} trail={trailTo(tree, page) ?? []} />
      )}
      <p class="restart">
        <a href={nodePath(locale, tree.start)}>{ui.tree.restart}</a>
      </p>
    </>
  );
}

function Back({ tree, locale, ui, place }: TreePageProps & { place: Place }) {
  const last = trailTo(tree, place)?.at(-1);
  if (last === undefined) return null;
  return (
    <p class="back">
      <a href={`${nodePath(locale, last.question)}#${last.option}`}>
        {place.option === undefined ? ui.tree.back : ui.tree.backLeaf}
      </a>
    </p>
  );
}

/** Who was tried before, where a walk in place led on to the next party. */
function Before({ tree, locale, ui, state }: TreePageProps) {
  const { before } = state.file;
  if (before.length === 0) return null;
  return (
    <nav class="back" aria-label={ui.tree.before}>
      {ui.tree.before}
      <ol>
        {before.map((page) => {
          const path = pagePath(locale, page);
          return (
            <li key={path}>
              <a href={path}>{tree.outcomes[outcomeAt(tree, page) ?? '']?.headline}</a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The answers that lead to an outcome, on its own page. */
function Cases({ tree, locale, ui, outcome }: TreePageProps & { outcome: string }) {
  const cases = leavesOf(tree).filter((leaf) => leaf.outcome === outcome);
  if (cases.length === 0) return null;
  return (
    <section class="cases" aria-labelledby="cases">
      <h2 id="cases">{ui.tree.cases}</h2>
      <ul class="list" role="list">
        {cases.map(({ question, option }) => (
          <li key={`${question}/${option}`}>
            <span class="hint">{tree.questions[question]?.ask}</span>
            <a href={nodePath(locale, question, option)}>
              {tree.questions[question]?.options[option]?.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionPage({ tree, place, locale, ui, earlier }: TreePageProps & { place: Place }) {
  const question = tree.questions[place.question];
  if (question === undefined) return null;
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

function Trail({
  tree,
  trail,
  locale,
  ui,
}: Pick<TreePageProps, 'tree' | 'locale' | 'ui'> & { trail: Answer[] }) {
  if (trail.length === 0) return null;
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
