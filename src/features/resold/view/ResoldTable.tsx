import { useEffect, useRef, type MutableRef } from 'preact/hooks';
import type { Decision } from '../match/decided.ts';
import type { PublisherRow } from '../match/toRow.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { ResoldUi } from './resoldUi.ts';
import { ResoldRow } from './ResoldRow.tsx';
import type { Decisions } from './resoldShown.ts';

interface ResoldTableProps {
  rows: readonly PublisherRow[];
  decisions: Decisions;
  decide: (key: string, decision: Decision | undefined) => void;
  /** Takes the focus when no row is left that could. */
  heading: MutableRef<HTMLElement | null>;
  hasSpend: boolean;
  hasOrders: boolean;
  locale: Locale;
  ui: ResoldUi;
}

/** One row for a publisher; on a narrow page a card, so the roles say that it is a table still. */
export function ResoldTable({ rows, decisions, decide, heading, ...rest }: ResoldTableProps) {
  const { hasSpend, ui } = rest;
  const { resold: words } = ui;
  const body = useRef<HTMLTableSectionElement>(null);
  const acted = useRef<{ key: string; at: number } | undefined>(undefined);
  useEffect(() => {
    // The button that was pressed is gone: the focus stays in its row, else goes to the next one.
    if (!acted.current) return;
    const { key, at } = acted.current;
    acted.current = undefined;
    const lines = [...(body.current?.rows ?? [])];
    const own = lines.find((line) => line.dataset['publisher'] === key);
    const button = (own ?? lines[at] ?? lines.at(-1))?.querySelector('button');
    (button ?? heading.current)?.focus();
  });
  // Where no row is left the whole table is gone.
  useEffect(() => () => void (acted.current && heading.current?.focus()), []);

  return (
    <div class="table-scroll" role="group" tabIndex={0} aria-labelledby="resold-result">
      <table role="table" class="cards">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.publisher}
            </th>
            <th role="columnheader" scope="col">
              {words.products}
            </th>
            <th role="columnheader" scope="col" class="figure">
              {words.rows}
            </th>
            {hasSpend && (
              <th role="columnheader" scope="col" class="figure">
                {words.spend}
              </th>
            )}
            {[words.contact, words.missingChannels, words.verified].map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} role="rowgroup">
          {rows.map((row, at) => (
            <ResoldRow
              key={row.key}
              row={row}
              isDecided={decisions.has(row.key)}
              decide={(decision) => {
                acted.current = { key: row.key, at };
                decide(row.key, decision);
              }}
              {...rest}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
