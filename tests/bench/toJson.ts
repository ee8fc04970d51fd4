import { quantile, type Measured } from './measure.ts';
import { score } from './score.ts';

/** What `--json` prints: shares from 0 to 1, milliseconds, bytes. */
export function toJson(
  all: readonly Measured[],
  payload: { raw: number; gzip: number; brotli: number },
) {
  return {
    engines: all.map(({ name, results, sampled }) => {
      const times = results.map(({ ms }) => ms);
      return {
        name,
        ...score(results),
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        ...(sampled ? { sample: results.length } : {}),
      };
    }),
    payload,
  };
}
