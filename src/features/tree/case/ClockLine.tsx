import { fill } from '../../../platform/i18n/fill.ts';
import { formatLeft, formatMoment } from '../../../platform/i18n/moment.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { deadlineIn } from './clock.ts';
import type { LocalOutcome, LocalTree } from '../model/localise.ts';
import type { CaseState } from './caseState.ts';

/** How long a window still stands open, or that it has closed; nothing while its date is missing. */
export function ClockLine({
  outcome,
  tree,
  ui,
  state,
}: {
  outcome: Pick<LocalOutcome, 'clock'>;
  tree: LocalTree;
  ui: Ui;
  state: CaseState;
}) {
  const deadline = deadlineIn(tree, outcome, state.file, state.now);
  if (deadline === undefined) return null;
  const end = formatMoment(tree.lang, deadline.end, deadline.hasTime);
  if (deadline.state === 'not begun') return <b data-clock="not-begun">{ui.case.notBegun}</b>;
  if (deadline.state === 'closed')
    return <b data-clock="closed">{fill(ui.case.closed, { end })}</b>;
  const left = formatLeft(tree.lang, deadline.left);
  return (
    <b data-clock="open">
      {fill(deadline.hasTime ? ui.case.left : ui.case.leftDays, { left, end })}
    </b>
  );
}
