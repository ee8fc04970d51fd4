import { quantile, type Measured } from './measure.ts';
import { isRight, score } from './score.ts';

type Cells = Record<string, string | number>;

/** The row of each engine; ratios are of the queries that both were asked. */
export function engineTable(all: readonly Measured[]): Record<string, Cells> {
  return Object.fromEntries(
    all.map((one) => {
      const { recall1, recall5, mrr, falseResults } = score(one.results);
      const times = one.results.map(({ ms }) => ms);
      return [
        one.sampled ? `${one.name} †${one.results.length}` : one.name,
        {
          'build ms': Math.round(one.buildMs),
          'p50 ms': ms(quantile(times, 0.5)),
          'p95 ms': ms(quantile(times, 0.95)),
          'p95: × faster than fuse': ratio(all, 'fuse', one, (peer, own) => peer / own),
          'p95: × of minisearch': ratio(all, 'minisearch', one, (peer, own) => own / peer),
          'recall@1': round(recall1),
          'recall@5': round(recall5),
          MRR: round(mrr),
          'false results': round(falseResults),
          'MB held': one.memory === undefined ? '–' : Number((one.memory / 1e6).toFixed(1)),
          ...(one.slowdown === undefined ? {} : { 'spin ratio': Number(one.slowdown.toFixed(2)) }),
        },
      ];
    }),
  );
}

function ratio(
  all: readonly Measured[],
  name: string,
  own: Measured,
  of: (peer: number, own: number) => number,
): number | string {
  const peer = all.find((one) => one.name === name);
  if (peer === undefined) return '–';
  const common = Math.min(peer.results.length, own.results.length);
  const p95 = ({ results }: Measured) =>
    quantile(
      results.slice(0, common).map((result) => result.ms),
      0.95,
    );
  const value = of(p95(peer), p95(own));
  return Number(value.toPrecision(3));
}

/**
 * The project in each class beside the peer that finds most in the first five there, of the queries
 * that both were asked: how many queries the project is behind.
 */
export function classTable(all: readonly Measured[]): Record<string, Cells & { behind: number }> {
  const project = all.find(({ name }) => name === 'project');
  const peers = all.filter(({ name }) => name !== 'project');
  const classes = [...new Set(project?.results.map(({ query }) => query.cls))];
  return Object.fromEntries(
    classes.flatMap((cls) => {
      const of = ({ results }: Measured, count: number) =>
        results.slice(0, count).filter(({ query }) => query.cls === cls);
      const beside = peers.map((peer) => {
        const count = Math.min(peer.results.length, project?.results.length ?? 0);
        const [own, theirs] = [project ? of(project, count) : [], of(peer, count)];
        const right = (some: typeof own, depth: number) =>
          some.filter((result) => isRight(result, depth)).length;
        return {
          name: peer.name,
          n: theirs.length,
          first: right(theirs, 1),
          five: right(theirs, 5),
          behind: right(theirs, 5) - right(own, 5),
        };
      });
      const best = beside.toSorted(
        (a, b) => b.behind - a.behind || b.n - a.n || b.first - a.first,
      )[0];
      const own = project ? of(project, Infinity) : [];
      const share = (depth: number) =>
        round(own.filter((result) => isRight(result, depth)).length / Math.max(1, own.length));
      return [
        [
          cls,
          {
            n: own.length,
            'project @1': share(1),
            'project @5': share(5),
            'best peer': best?.name ?? '–',
            'peer @1': best === undefined ? '–' : round(best.first / Math.max(1, best.n)),
            'peer @5': best === undefined ? '–' : round(best.five / Math.max(1, best.n)),
            behind: best?.behind ?? 0,
          },
        ],
      ];
    }),
  );
}

function round(share: number): number {
  return Number(share.toFixed(3));
}

function ms(value: number): number {
  return Number(value.toPrecision(3));
}
