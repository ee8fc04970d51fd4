import type { ComponentChildren } from 'preact';
import { formatDate } from '../../../platform/i18n/date.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import { sectionPath } from '../../../platform/i18n/url.ts';
import { CaseText } from '../case/CaseText.tsx';
import { ChannelWay } from '../case/ChannelWay.tsx';
import { ClockLine } from '../case/ClockLine.tsx';
import type { OutcomeCardProps } from '../case/outcomeCardProps.ts';
import { FactFields } from '../case/FactFields.tsx';
import { Flips } from './Flips.tsx';
import { NextSteps } from './NextSteps.tsx';
import { pagePath } from '../model/pagePath.ts';
import { PartyMark } from '../../../ui/PartyMark.tsx';
import { SourceLinks } from './SourceLinks.tsx';

/**
 * Who, how, deadline, what to have ready, the case text, why, what not to do, what next, what would
 * change it: always in this order, so that whoever has read one card finds his way in all.
 */
export function OutcomeCard({ outcome, tree, page, locale, ui, state }: OutcomeCardProps) {
  const path = pagePath(locale, page);
  return (
    <article class={`outcome party-${outcome.party}`}>
      <header>
        <p class="who">
          <PartyMark party={outcome.party} word={ui.party[outcome.party]} />
        </p>
        <h1 data-heading tabIndex={-1}>
          {outcome.headline}
        </h1>
        <p class="lead">{outcome.summary}</p>
      </header>
      <Part name="how" title={ui.tree.how}>
        <ChannelWay channel={outcome.channel} {...{ locale, ui, state }} />
        {outcome.role && (
          <p>
            <b>{ui.tree.role}:</b> {outcome.role}
          </p>
        )}
        {outcome.reseller && (
          <p>
            <b>{ui.tree.reseller}:</b> {outcome.reseller}
          </p>
        )}
        <ol class="steps">
          {outcome.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      {outcome.deadline && (
        <Part name="deadline" title={ui.tree.deadline}>
          <p>
            {outcome.deadline} <ClockLine {...{ outcome, tree, ui, state }} />
          </p>
          <Clock {...{ outcome, tree, locale, ui, state }} />
        </Part>
      )}
      <Part name="have" title={ui.tree.have}>
        <FactFields {...{ outcome, tree, ui, state }} />
      </Part>
      <Part name="case" title={ui.case.title}>
        <CaseText {...{ outcome, tree, page, locale, ui, state }} />
      </Part>
      <Part name="why" title={ui.tree.why}>
        <div id="rule">
          <p>
            {outcome.because.text}{' '}
            <span class="quiet basis">({ui.source[outcome.because.basis]})</span>
          </p>
          <SourceLinks cite={outcome.because.cite} {...{ tree, locale, ui }} />
        </div>
      </Part>
      {outcome.avoid && (
        <Part name="avoid" title={ui.tree.avoid}>
          <p>{outcome.avoid}</p>
        </Part>
      )}
      <Part name="next" title={ui.tree.next}>
        <NextSteps
          {...{ outcome, tree, locale, ui }}
          question={'outcome' in page ? undefined : page.question}
        />
      </Part>
      {!('outcome' in page) && <Flips {...{ tree, locale, ui }} place={page} />}
      <footer class="quiet">
        <span>{fill(ui.tree.reviewed, { date: formatDate(locale, outcome.reviewed) })}</span>
        <a href={path}>{ui.tree.link}</a>
        <a href={tree.reportMistake}>{ui.tree.report}</a>
        <span class="print-address">{new URL(path, tree.origin).href}</span>
      </footer>
    </article>
  );
}

/** How the deadline is computed, and what applies after it. */
function Clock({ outcome: { clock }, tree, locale, ui, state }: Omit<OutcomeCardProps, 'page'>) {
  if (clock === undefined) return null;
  const after = tree.outcomes[clock.after];
  return (
    <>
      {!state.file.facts[clock.from] && (
        <p class="needs-script">
          <a href={`#fact-${clock.from}`}>
            {fill(ui.case.compute, { fact: tree.facts[clock.from]?.label ?? '' })}
          </a>
        </p>
      )}
      {after && (
        <p>
          {ui.case.after}{' '}
          <a href={sectionPath(locale, 'outcomes', clock.after)} data-after={clock.after}>
            {after.headline}
          </a>{' '}
          <PartyMark party={after.party} word={ui.party[after.party]} />
        </p>
      )}
      <SourceLinks cite={clock.cite} {...{ tree, locale, ui }} />
    </>
  );
}

function Part({
  name,
  title,
  children,
}: {
  name: string;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class={`part part-${name}`} aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>{title}</h2>
      {children}
    </section>
  );
}
