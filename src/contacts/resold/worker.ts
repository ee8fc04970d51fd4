import type { SearchIndex } from '../searchIndex.ts';
import { Fault, type FaultCode, NeedsColumn } from './fault.ts';
import { createMatcher, type Match } from './matcher.ts';
import { type List, type ListOptions, readList } from './readList.ts';
import { type Row, toRow } from './toRow.ts';

/** What the page asks for: one list is read, then the worker has done its work. */
export interface Request {
  file: Blob;
  options: ListOptions;
  /** Address of the contacts' index. */
  index: string;
}

/** What was read besides the rows. */
export type Summary = Omit<List, 'publishers'>;

/** What the worker answers; of the list's rows nothing but publishers, ids, products and sums. */
export type Response =
  | { type: 'reading'; bytes: number }
  | { type: 'comparing'; done: number; total: number }
  | { type: 'rows'; rows: Row[] }
  | { type: 'done'; summary: Summary; isCompared: boolean }
  | { type: 'column'; cells: string[] }
  | { type: 'failed'; code: FaultCode };

/** Milliseconds between two reports of progress. */
const BETWEEN = 100;
/** So many rows come in a message, each a short task for the page. */
const BATCH = 250;

addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));

async function answer({ file, options, index }: Request): Promise<void> {
  try {
    const contacts = loadIndex(index);
    const report = throttle();
    const list = await readList(file, options, (bytes) =>
      report(() => send({ type: 'reading', bytes })),
    );
    const match = await contacts;
    compare(list, match ?? notCompared);
    const { rows, skipped, unread, decimals, amountColumn, hasOrders } = list;
    const summary = { rows, skipped, unread, decimals, amountColumn, hasOrders };
    send({ type: 'done', summary, isCompared: match !== undefined });
  } catch (error) {
    if (error instanceof NeedsColumn) send({ type: 'column', cells: error.cells });
    else send({ type: 'failed', code: error instanceof Fault ? error.code : 'unreadable' });
  }
}

function compare({ publishers, decimals }: List, match: ReturnType<typeof createMatcher>): void {
  const report = throttle();
  const total = publishers.length;
  // The order in which they are shown first, so that the page need not sort what comes.
  const sorted = [...publishers].sort((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1));
  const rows: Row[] = [];
  for (const [done, publisher] of sorted.entries()) {
    report(() => send({ type: 'comparing', done, total }));
    rows.push(toRow(publisher, match(publisher), decimals));
  }
  for (let at = 0; at < rows.length; at += BATCH)
    send({ type: 'rows', rows: rows.slice(at, at + BATCH) });
}

/** @returns undefined where the index cannot be had: the list is still shown */
async function loadIndex(index: string): Promise<ReturnType<typeof createMatcher> | undefined> {
  try {
    const response = await fetch(index);
    return response.ok
      ? createMatcher(((await response.json()) as SearchIndex).entries)
      : undefined;
  } catch {
    return undefined;
  }
}

const notCompared = ({ isFirstParty }: { isFirstParty: boolean }): Match => ({
  state: isFirstParty ? 'first-party' : 'not-compared',
});

function throttle(): (act: () => void) => void {
  let last = -Infinity;
  return (act) => {
    const now = performance.now();
    if (now - last < BETWEEN) return;
    last = now;
    act();
  };
}

function send(response: Response): void {
  postMessage(response);
}
