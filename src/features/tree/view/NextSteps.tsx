import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { nodePath, sectionPath } from '../../../platform/i18n/url.ts';
import { ruleText } from '../case/caseText.ts';
import type { LocalOutcome, LocalTree } from '../model/localise.ts';
import { PartyMark } from '../../../ui/PartyMark.tsx';

interface NextStepsProps {
  outcome: LocalOutcome;
  tree: LocalTree;
  locale: Locale;
  ui: Ui;
  /** The question whose answer led here; absent on the outcome's own page. */
  question: string | undefined;
}

/** What comes after the outcome: back to the question, or on to the next party. */
export function NextSteps(props: NextStepsProps) {
  const { outcome, tree, locale, ui, question } = props;
  const { ifRefused, ifSilent, returns } = outcome;
  if (returns) {
    return question === undefined ? (
      <p>{ui.tree.returnLater}</p>
    ) : (
      <p>
        <a class="action" href={nodePath(locale, question)}>
          {ui.tree.return}
        </a>
      </p>
    );
  }
  const isSelf = outcome.party === 'partner';
  const isSame = ifRefused !== undefined && ifRefused === ifSilent;
  return (
    <dl class="next">
      <dt>{isSelf ? ui.tree.unable : isSame ? ui.tree.sentBackOrSilent : ui.tree.sentBack}</dt>
      {!isSelf && (
        <dd>
          <Evidence {...{ outcome, tree, ui }} />
        </dd>
      )}
      <dd>
        {ifRefused === undefined ? (
          ui.tree.last
        ) : (
          <To id={ifRefused} {...{ tree, locale, ui }}>
            {isSelf || isSame ? ui.tree.thenTo : ui.tree.ifTheyInsist}
          </To>
        )}
      </dd>
      {ifSilent && !isSame && (
        <>
          <dt>{ui.tree.silent}</dt>
          <dd>
            <To id={ifSilent} {...{ tree, locale, ui }}>
              {ui.tree.thenTo}
            </To>
          </dd>
        </>
      )}
    </dl>
  );
}

/** What to show to a party that says that the case is not its own. */
function Evidence({ outcome, tree, ui }: Pick<NextStepsProps, 'outcome' | 'tree' | 'ui'>) {
  if (outcome.because.cite.length === 0) return <>{ui.tree.nothingToShow}</>;
  return (
    <>
      {ui.tree.showThem} <a href="#part-why">{ui.tree.showThemLink}</a>
      {outcome.because.basis === 'inferred' && ` ${ui.tree.showThemInferred}`}{' '}
      <button
        type="button"
        class="needs-script"
        data-copy={ruleText(tree, outcome, ui)}
        data-copy-select="rule"
      >
        {ui.tree.copyRule}
      </button>
    </>
  );
}

function To({
  id,
  tree,
  locale,
  ui,
  children,
}: Pick<NextStepsProps, 'tree' | 'locale' | 'ui'> & { id: string; children: ComponentChildren }) {
  const next = tree.outcomes[id];
  if (next === undefined) return null;
  return (
    <>
      {children}{' '}
      <a href={sectionPath(locale, 'outcomes', id)} data-bounce={id}>
        {next.headline}
      </a>{' '}
      <PartyMark party={next.party} word={ui.party[next.party]} />
    </>
  );
}
