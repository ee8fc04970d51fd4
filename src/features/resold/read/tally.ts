import { type Amount, readAmount } from './amount.ts';
import type { Columns } from './columns.ts';

/** Sums of one currency, in both readings of its amounts. */
export type Sums = Map<string, { point: bigint; comma: bigint }>;

/** What the rows of one spelling of a publisher say together. */
export interface Bucket {
  name: string;
  id: string;
  rows: number;
  /** Rows by product. */
  products: Map<string, number>;
  orders: Set<string>;
  spend: Sums;
}

/** Rows that name no publisher: how many, and the lines of the first ones. */
export interface Skipped {
  count: number;
  lines: number[];
}
export type SkipReason = 'blank' | 'short' | 'broken';

export interface Tally {
  buckets: Map<string, Bucket>;
  rows: number;
  skipped: Record<SkipReason, Skipped>;
  /** Amounts that are no number. */
  unread: number;
  /** How many amounts tell which sign stands before their decimals. */
  says: Record<NonNullable<Amount['says']>, number>;
}

/** As many lines are named of each reason. */
const MOST_LINES = 10;
/** What stands in a cell that says nothing. */
const NOTHING = /^(?:-+|n\/?a|null|none|unknown|#n\/a|0)$/i;

export function startTally(): Tally {
  const none = (): Skipped => ({ count: 0, lines: [] });
  return {
    buckets: new Map(),
    rows: 0,
    skipped: { blank: none(), short: none(), broken: none() },
    unread: 0,
    says: { point: 0, comma: 0 },
  };
}

/** Takes publisher, product, order and, with a column for it, spend from a row, and nothing else. */
export function addRow(tally: Tally, cells: readonly string[], columns: Columns, line: number) {
  tally.rows += 1;
  const at = (index: number | undefined): string => clean(index === undefined ? '' : cells[index]);
  const name = at(columns.publisher);
  const id = at(columns.publisherId).toLowerCase();
  if (name === '' && id === '') {
    const last = Math.max(columns.publisher ?? 0, columns.publisherId ?? 0);
    return skip(tally, cells.length <= last ? 'short' : 'blank', line);
  }
  const bucket = bucketOf(tally, name, id);
  bucket.rows += 1;
  const product = at(columns.product);
  if (product !== '') count(bucket.products, product);
  const order = at(columns.order);
  if (order !== '' && !bucket.orders.has(order)) bucket.orders.add(detach(order));
  if (columns.amount !== undefined)
    addSpend(tally, bucket, at(columns.amount), at(columns.currency));
}

/** Notes a line that is no row. */
export function addBroken(tally: Tally, line: number): void {
  tally.rows += 1;
  skip(tally, 'broken', line);
}

function skip({ skipped }: Tally, reason: SkipReason, line: number): void {
  const { lines } = skipped[reason];
  skipped[reason].count += 1;
  if (lines.length < MOST_LINES) lines.push(line);
}

function bucketOf({ buckets }: Tally, name: string, id: string): Bucket {
  const key = `${id}\n${name}`;
  const found = buckets.get(key);
  if (found) return found;
  const bucket: Bucket = {
    name: detach(name),
    id: detach(id),
    rows: 0,
    products: new Map(),
    orders: new Set(),
    spend: new Map(),
  };
  buckets.set(detach(key), bucket);
  return bucket;
}

function addSpend(tally: Tally, { spend }: Bucket, text: string, currency: string): void {
  if (text === '') return;
  const amount = readAmount(text);
  if (amount === undefined) {
    tally.unread += 1;
    return;
  }
  if (amount.says !== undefined) tally.says[amount.says] += 1;
  const code = currency.toUpperCase();
  const sum = spend.get(code) ?? { point: 0n, comma: 0n };
  spend.set(detach(code), { point: sum.point + amount.point, comma: sum.comma + amount.comma });
}

function count(counts: Map<string, number>, key: string): void {
  const before = counts.get(key);
  counts.set(before === undefined ? detach(key) : key, (before ?? 0) + 1);
}

function clean(cell = ''): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  return NOTHING.test(text) ? '' : text;
}

/** A copy of its own: V8 keeps a part of a text as a view, and with it the whole piece of the file. */
function detach(text: string): string {
  return text.split('').join('');
}
