import { decided, type Decision } from '../match/decided.ts';
import type { Match, State } from '../match/matcher.ts';
import type { PublisherRow } from '../match/toRow.ts';
import { foldWords } from '../../../platform/text/foldWords.ts';

/** In the order in which the filter lists them. */
export const STATES = ['missing', 'proposed', 'matched', 'not-compared', 'first-party'] as const;

export const SORTS = ['rows', 'name', 'state', 'spend'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader wants to see. */
export interface View {
  state: State | 'all';
  text: string;
  sort: Sort;
}

export type Decisions = ReadonlyMap<string, Decision>;

/** Each row with what the reader said of it. */
export function decideAll(rows: readonly PublisherRow[], decisions: Decisions): PublisherRow[] {
  return rows.map((row) => {
    const match = decided(row.match, decisions.get(row.key));
    return match === row.match ? row : { ...row, match };
  });
}

/** The rows of a view in its order; those that come sorted by rows stay so among equals. */
export function shownRows(
  rows: readonly PublisherRow[],
  { state, text, sort }: View,
  locale: string,
): PublisherRow[] {
  const words = foldWords(text).split(' ');
  const kept = rows.filter(
    (row) =>
      (state === 'all' || row.match.state === state) &&
      words.every((word) => row.text.includes(word)),
  );
  if (sort === 'rows') return kept;
  const { compare } = new Intl.Collator(locale);
  const rank = ({ state: one }: Match): number => STATES.indexOf(one);
  const order = {
    name: (a: PublisherRow, b: PublisherRow) => compare(a.name, b.name),
    state: (a: PublisherRow, b: PublisherRow) => rank(a.match) - rank(b.match),
    spend: (a: PublisherRow, b: PublisherRow) => most(b) - most(a),
  };
  return kept.sort(order[sort]);
}

/** Currencies are not added to each other: the largest sum counts. */
function most({ spend }: PublisherRow): number {
  return Math.max(-Infinity, ...spend.map(({ amount }) => Number(amount)));
}

/** How many rows there are of each state. */
export function countStates(rows: readonly PublisherRow[]): Map<State, number> {
  const counts = new Map<State, number>();
  for (const { match } of rows) counts.set(match.state, (counts.get(match.state) ?? 0) + 1);
  return counts;
}
