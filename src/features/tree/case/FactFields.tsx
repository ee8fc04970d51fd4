import type { Ui } from '../../../platform/i18n/strings/es.ts';
import type { LocalFact, LocalOutcome, LocalTree } from '../model/localise.ts';
import type { CaseState } from './caseState.ts';
import { ClockLine } from './ClockLine.tsx';

/** What to have ready, each with where it is found and, where script runs, a field to fill it in. */
export function FactFields({
  outcome,
  tree,
  ui,
  state,
}: {
  outcome: LocalOutcome;
  tree: LocalTree;
  ui: Ui;
  state: CaseState;
}) {
  const isFilled = outcome.have.some((id) => state.file.facts[id]);
  return (
    <>
      <p class="quiet needs-script">{ui.case.private}</p>
      <ul class="have" role="list">
        {outcome.have.map((id) => {
          const fact = tree.facts[id];
          if (fact === undefined) return null;
          return (
            <li key={id}>
              <label for={`fact-${id}`}>{fact.label}</label>
              {fact.where && (
                <span class="hint" id={`where-${id}`}>
                  {fact.where}
                </span>
              )}
              <Field {...{ id, fact, state }} />
              {outcome.clock?.from === id && (
                <p class="clock" role="status">
                  <ClockLine {...{ outcome, tree, ui, state }} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {isFilled && (
        <p>
          <button type="button" onClick={state.clear}>
            {ui.case.clear}
          </button>
        </p>
      )}
    </>
  );
}

const TYPES = { line: 'text', date: 'date', moment: 'datetime-local' } as const;

function Field({ id, fact, state }: { id: string; fact: LocalFact; state: CaseState }) {
  const shared = {
    id: `fact-${id}`,
    'data-fact': id,
    class: 'needs-script',
    value: state.file.facts[id] ?? '',
    // The browser keeps what it completes, and what it brings back after a reload.
    autocomplete: 'off',
    'aria-describedby': fact.where && `where-${id}`,
  };
  return fact.kind === 'lines' ? (
    <textarea
      {...shared}
      rows={3}
      onInput={({ currentTarget }) => state.setFact(id, currentTarget.value)}
    />
  ) : (
    <input
      {...shared}
      type={TYPES[fact.kind]}
      onInput={({ currentTarget }) => state.setFact(id, currentTarget.value)}
    />
  );
}
