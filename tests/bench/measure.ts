import type { Query } from './corpus.ts';

export interface Engine {
  name: string;
  /** Ids of the best records, at most ten, best first. */
  search: (query: string) => string[];
}

interface Row {
  engine: string;
  /** Shares from 0 to 1. */
  'recall@1': number;
  'recall@5': number;
  'no-answer queries with results': number;
  /** Milliseconds. */
  'p50 ms': number;
  'p95 ms': number;
}

/** Runs every query once, after a few to warm up. */
export function measure({ name, search }: Engine, queries: readonly Query[]): Row {
  for (const { text } of queries.slice(0, 20)) search(text);
  const times: number[] = [];
  const found = queries.map(({ text, right }) => {
    const start = performance.now();
    const ids = search(text);
    times.push(performance.now() - start);
    return { ids, right };
  });
  const answerable = found.filter(({ right }) => right.length > 0);
  const empty = found.filter(({ right }) => right.length === 0);
  const recall = (depth: number): number =>
    share(answerable, ({ ids, right }) => ids.slice(0, depth).some((id) => right.includes(id)));
  times.sort((a, b) => a - b);
  return {
    engine: name,
    'recall@1': recall(1),
    'recall@5': recall(5),
    'no-answer queries with results': share(empty, ({ ids }) => ids.length > 0),
    'p50 ms': round(times[Math.floor(times.length * 0.5)] ?? 0),
    'p95 ms': round(times[Math.floor(times.length * 0.95)] ?? 0),
  };
}

export function printTable(rows: readonly Row[]): void {
  console.table(Object.fromEntries(rows.map(({ engine, ...row }) => [engine, row])));
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : round(items.filter(holds).length / items.length);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
