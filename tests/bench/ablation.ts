import type { Engine } from './engines/engine.ts';
import { quantile } from './measure.ts';
import type { Query } from './record.ts';
import { score } from './score.ts';

/** The project with a part of it left out or changed, and what it is called in the table. */
export interface Variant {
  name: string;
  engine: Engine;
}

/** What each variant finds and how long it takes, so that every part shows what it is for. */
export function ablation(variants: readonly Variant[], queries: readonly Query[]) {
  return Object.fromEntries(
    variants.map(({ name, engine }) => {
      for (const { q } of queries.slice(0, 40)) engine.search(q);
      const results = queries.map((query) => {
        const start = performance.now();
        const ids = engine.search(query.q);
        return { query, ids, ms: performance.now() - start };
      });
      const { recall1, recall5, mrr, falseResults } = score(results);
      const times = results.map(({ ms }) => ms);
      return [
        name,
        {
          'p50 ms': Number(quantile(times, 0.5).toPrecision(3)),
          'p95 ms': Number(quantile(times, 0.95).toPrecision(3)),
          'recall@1': Number(recall1.toFixed(3)),
          'recall@5': Number(recall5.toFixed(3)),
          MRR: Number(mrr.toFixed(3)),
          'false results': Number(falseResults.toFixed(3)),
        },
      ];
    }),
  );
}
