import type { Query } from './record.ts';
import type { Place, Seat } from './runners/place.ts';

/** What an engine did in one place. */
export interface Measured {
  name: string;
  options: string;
  buildMs: number;
  /** Bytes. */
  memory: number | undefined;
  slowdown: number | undefined;
  /** What each query found and its median milliseconds, for the first of the queries. */
  results: { query: Query; ids: string[]; ms: number }[];
  /** Whether there were more queries than it had time for. */
  sampled: boolean;
}

interface Run {
  name: string;
  options: string;
  buildMs: number;
  seat: Seat;
  rounds: number;
  count: number;
  found: string[][];
  times: number[][];
}

const WARM_UP = 40;
const ROUNDS = 5;
const BLOCK = 60;
const SAMPLES = [800, 400, 200, 100, 50, 24];

/**
 * Builds all engines, then asks them in turn, some queries at a time and all of it several times, so
 * that whatever else the machine does meets all of them alike.
 * @param queries in an order of which every beginning is a fair sample
 * @param budgetMs for the queries of one engine; a slow one is asked fewer, but never below 24
 * @param say told what has been built, for whoever waits
 */
export async function measure(
  place: Place,
  engines: readonly string[],
  queries: readonly Query[],
  budgetMs: number,
  say: (progress: string) => void,
): Promise<Measured[]> {
  const runs: Run[] = [];
  for (const engine of engines) {
    const run = await prepare(place, engine, queries, budgetMs);
    say(`${engine}: built in ${Math.round(run.buildMs)} ms, ${run.count} queries × ${run.rounds}`);
    runs.push(run);
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (let from = 0; from < queries.length; from += BLOCK)
      for (const run of runs) if (round < run.rounds) await ask(run, queries, from);
  const measured: Measured[] = [];
  for (const { name, options, buildMs, seat, count, found, times } of runs) {
    measured.push({
      name,
      options,
      buildMs,
      memory: await seat.memory(),
      slowdown: await seat.slowdown(),
      results: queries.slice(0, count).map((query, at) => ({
        query,
        ids: found[at] ?? [],
        ms: median(times[at] ?? []),
      })),
      sampled: count < queries.length,
    });
    await seat.close();
  }
  return measured;
}

async function prepare(
  place: Place,
  name: string,
  queries: readonly Query[],
  budgetMs: number,
): Promise<Run> {
  const seat = await place.open(name);
  const built = await seat.build();
  const warm: number[] = [];
  while (warm.length < Math.min(WARM_UP, queries.length) && sum(warm) < budgetMs / 4)
    warm.push(...(await seat.run(textsOf(queries.slice(warm.length, warm.length + 2)))).times);
  // Twice the median is the mean of most engines, whatever else the machine does meanwhile.
  const ms = 2 * median(warm.slice(warm.length / 2));
  const count = [queries.length, ...SAMPLES].find((some) => some * ms <= budgetMs) ?? 24;
  const rounds = Math.max(1, Math.min(ROUNDS, Math.floor(budgetMs / (count * ms))));
  return {
    name,
    seat,
    ...built,
    rounds,
    count: Math.min(count, queries.length),
    found: [],
    times: queries.map(() => []),
  };
}

async function ask(run: Run, queries: readonly Query[], from: number): Promise<void> {
  const to = Math.min(from + BLOCK, run.count);
  if (to <= from) return;
  const { found, times } = await run.seat.run(textsOf(queries.slice(from, to)));
  found.forEach((ids, at) => (run.found[from + at] = ids));
  times.forEach((ms, at) => run.times[from + at]?.push(ms));
}

function textsOf(queries: readonly Query[]): string[] {
  return queries.map(({ q }) => q);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @param share 0.95 for the value that 95 of 100 do not exceed */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
