import { ENGINES } from '../engines/engines.ts';
import type { Engine } from '../engines/engine.ts';
import type { Publisher } from '../record.ts';
import type { Ran } from './place.ts';

/** Builds one engine and runs queries in it, the same way in a thread, a web worker and a page. */
export function createHost() {
  let engine: Engine | undefined;
  return {
    build: async (name: string, publishers: readonly Publisher[]) => {
      const make = await ENGINES[name]?.();
      if (make === undefined) throw new RangeError(`No engine “${name}”.`);
      const start = performance.now();
      engine = await make(publishers);
      return { options: engine.options, buildMs: performance.now() - start };
    },
    run: (texts: readonly string[]): Ran => {
      if (engine === undefined) throw new TypeError('Nothing is built yet.');
      const { search } = engine;
      const times: number[] = [];
      const found = texts.map((text) => {
        const start = performance.now();
        const ids = search(text);
        times.push(performance.now() - start);
        return ids;
      });
      return { found, times };
    },
  };
}

/** Milliseconds of a loop that does always the same. */
export function spin(): number {
  const start = performance.now();
  let value = 1;
  for (let round = 0; round < 20_000_000; round += 1) value = (Math.imul(value, 31) + round) | 0;
  return value === 0 ? Number.NaN : performance.now() - start;
}
