import { fill } from '../../../platform/i18n/fill.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { CaseState } from './caseState.ts';

/**
 * Whom the case is for, above a question. It stands in the space above the page's own lines, so that
 * nothing moves when the script writes it.
 */
export function ForContact({ state, ui }: { state: CaseState; ui: Ui }) {
  const { contact } = state;
  if (contact === undefined) return null;
  const { publisher } = contact.entry;
  return (
    <p class="for-contact" data-for={contact.entry.id}>
      <span>{fill(ui.case.for, { publisher })}</span>{' '}
      <button
        type="button"
        aria-label={fill(ui.case.notForHidden, { publisher })}
        onClick={({ currentTarget }) => {
          // The button goes with the line: the focus goes to what was asked.
          currentTarget
            .closest('[data-trees]')
            ?.querySelector<HTMLElement>('[data-heading]')
            ?.focus();
          // A reload would read it from the address once more.
          history.replaceState(history.state, '', location.pathname + location.hash);
          state.choose(undefined);
        }}
      >
        {ui.case.notFor}
      </button>
    </p>
  );
}
