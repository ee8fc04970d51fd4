import { loadComparison } from './match/comparison.ts';
import { Fault, type FaultCode, NeedsColumn } from './read/fault.ts';
import type { Match } from './match/matcher.ts';
import { type List, type ListOptions, readList } from './read/readList.ts';
import { type PublisherRow, toRow } from './match/toRow.ts';

/** What the page asks for: one list is read, then the worker has done its work. */
export interface ListRequest {
  file: Blob;
  options: ListOptions;
  /** Address of the contacts' index. */
  index: string;
}

/** What was read besides the rows. */
export type Summary = Omit<List, 'publishers'>;

/** What the worker answers; of the list's rows nothing but publishers, ids, products and sums. */
export type ListResponse =
  | { type: 'reading'; bytes: number }
  | { type: 'comparing'; done: number; total: number }
  | { type: 'rows'; rows: PublisherRow[] }
  | { type: 'done'; summary: Summary; isCompared: boolean }
  | { type: 'column'; cells: string[] }
  | { type: 'failed'; code: FaultCode };

/** Milliseconds between two reports of progress. */
const BETWEEN = 100;
/** So many rows come in a message, each a short task for the page. */
const BATCH = 250;

addEventListener('message', ({ data }: MessageEvent<ListRequest>) => void answer(data));

async function answer({ file, options, index }: ListRequest): Promise<void> {
  try {
    // Without the contacts the list is still shown.
    const comparison = loadComparison(index).catch(() => undefined);
    const report = throttle();
    const list = await readList(file, options, (bytes) =>
      report(() => send({ type: 'reading', bytes })),
    );
    // The order in which they are shown, so that the page need not sort what comes.
    list.publishers.sort((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1));
    const compare = await comparison;
    const matches = await compare?.(list.publishers, (done) =>
      report(() => send({ type: 'comparing', done, total: list.publishers.length })),
    ).catch(() => undefined);
    sendRows(list, matches ?? list.publishers.map(notCompared));
    const { rows, skipped, unread, decimals, amountColumn, hasOrders } = list;
    const summary = { rows, skipped, unread, decimals, amountColumn, hasOrders };
    send({ type: 'done', summary, isCompared: matches !== undefined });
  } catch (error) {
    if (error instanceof NeedsColumn) send({ type: 'column', cells: error.cells });
    else send({ type: 'failed', code: error instanceof Fault ? error.code : 'unreadable' });
  }
}

function sendRows({ publishers, decimals }: List, matches: readonly Match[]): void {
  const rows = publishers.flatMap((publisher, at) => {
    const match = matches[at];
    return match ? toRow(publisher, match, decimals) : [];
  });
  for (let at = 0; at < rows.length; at += BATCH)
    send({ type: 'rows', rows: rows.slice(at, at + BATCH) });
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

function send(response: ListResponse): void {
  postMessage(response);
}
