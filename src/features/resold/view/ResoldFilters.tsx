import type { State } from '../match/matcher.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { SORTS, STATES, type Sort, type View } from './resoldShown.ts';

interface ResoldFiltersProps {
  view: View;
  change: (changes: Partial<View>) => void;
  counts: ReadonlyMap<State, number>;
  total: number;
  hasSpend: boolean;
  words: Ui['resold'];
}

/** By state with its count, by text, and the order. */
export function ResoldFilters({
  view,
  change,
  counts,
  total,
  hasSpend,
  words,
}: ResoldFiltersProps) {
  const states = STATES.filter((state) => counts.has(state) || state === view.state);
  return (
    <div class="filters">
      <fieldset class="choices">
        <legend>{words.byState}</legend>
        {(['all', ...states] as const).map((state) => (
          <label key={state}>
            <input
              type="radio"
              name="resold-state"
              value={state}
              checked={view.state === state}
              onChange={() => change({ state })}
            />
            {words.states[state]}
            <span class="quiet">{state === 'all' ? total : (counts.get(state) ?? 0)}</span>
          </label>
        ))}
      </fieldset>
      <label>
        {words.byText}
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={view.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          data-filter
        />
      </label>
      <label>
        {words.sort}
        <select
          value={view.sort}
          onChange={({ currentTarget }) => change({ sort: currentTarget.value as Sort })}
          data-sort
        >
          {SORTS.filter((sort) => sort !== 'spend' || hasSpend).map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
