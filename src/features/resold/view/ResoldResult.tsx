import { useMemo, useRef, useState } from 'preact/hooks';
import type { Decision } from '../match/decided.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { plural } from '../../../platform/i18n/plural.ts';
import type { ResoldUi, DoneReading } from './resoldUi.ts';
import { ResoldExport } from './ResoldExport.tsx';
import { ResoldFilters } from './ResoldFilters.tsx';
import { ResoldNotes } from './ResoldNotes.tsx';
import { countStates, decideAll, type Decisions, shownRows, type View } from './resoldShown.ts';
import { ResoldTable } from './ResoldTable.tsx';

/** So many rows are drawn at first, and twice as many more each time somebody asks. */
const STEP = 50;

interface ResoldResultProps {
  result: DoneReading;
  locale: Locale;
  ui: ResoldUi;
  /** Reads and compares the list once more. */
  again: () => void;
}

/** The publishers of a list: to filter, to decide on, to copy and to save. */
export function ResoldResult({ result, locale, ui, again }: ResoldResultProps) {
  const { resold: words } = ui;
  const [view, setView] = useState<View>({ state: 'all', text: '', sort: 'rows' });
  const [limit, setLimit] = useState(STEP);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(() => decideAll(result.rows, decisions), [result, decisions]);
  const counts = useMemo(() => countStates(rows), [rows]);
  const shown = useMemo(() => shownRows(rows, view, locale), [rows, view]);

  const change = (changes: Partial<View>): void => {
    setView({ ...view, ...changes });
    setLimit(STEP);
  };
  const decide = (key: string, decision: Decision | undefined): void => {
    const next = new Map(decisions);
    if (decision === undefined) next.delete(key);
    else next.set(key, decision);
    setDecisions(next);
  };

  return (
    <section aria-labelledby="resold-result">
      <h2 id="resold-result" ref={heading} tabIndex={-1}>
        {words.result}
      </h2>
      <ResoldNotes {...{ result, locale, words, again }} />
      <ResoldFilters
        {...{ view, change, counts, words }}
        total={rows.length}
        hasSpend={hasSpend(result)}
      />
      <p class="count quiet" role="status" data-shown>
        {shown.length === 0
          ? words.none
          : fill(words.shown, {
              count: plural(locale, words.publishers, shown.length),
              total: new Intl.NumberFormat(locale).format(rows.length),
            })}
      </p>
      {shown.length > 0 && (
        <>
          <ResoldExport
            key={`${view.state} ${view.text} ${view.sort}`}
            {...{ ui, locale }}
            rows={shown}
            hasOrders={result.summary.hasOrders}
          />
          <ResoldTable
            rows={shown.slice(0, limit)}
            {...{ locale, ui, decisions, decide, heading }}
            hasSpend={hasSpend(result)}
            hasOrders={result.summary.hasOrders}
          />
        </>
      )}
      {shown.length > limit && (
        <button type="button" onClick={() => setLimit(limit + 2 * STEP)} data-more>
          {plural(locale, words.more, Math.min(2 * STEP, shown.length - limit))}
        </button>
      )}
    </section>
  );
}

function hasSpend({ summary }: DoneReading): boolean {
  return summary.amountColumn !== undefined;
}
