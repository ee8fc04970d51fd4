import type { ImportProblem } from '../codes.ts';
import { nearPairs } from '../../names/nearPairs.ts';
import { type Cluster, type Clusters, areApart } from './clusters.ts';
import { placeOf } from './sourcedDraft.ts';

/**
 * Reports publishers whose names read alike, but which no rule has joined, since nothing else says
 * that they are one. What the alias file keeps apart is decided, and so are equal names with two
 * ids.
 */
export function findAlike(clusters: Clusters): ImportProblem[] {
  const byStem = new Map<string, Cluster[]>();
  for (const cluster of clusters.all()) {
    for (const stem of cluster.stems) {
      const all = byStem.get(stem);
      if (all === undefined) byStem.set(stem, [cluster]);
      else all.push(cluster);
    }
  }
  const told = new Map<Cluster, Set<Cluster>>();
  const problems: ImportProblem[] = [];
  const report = (a: Cluster | undefined, b: Cluster | undefined) => {
    if (a === undefined || b === undefined || a === b || areApart(a, b)) return;
    if (told.get(a)?.has(b) === true || told.get(b)?.has(a) === true) return;
    told.set(a, (told.get(a) ?? new Set()).add(b));
    const problem = explain(a, b);
    if (problem !== undefined) problems.push(problem);
  };
  for (const [first, ...others] of byStem.values())
    for (const other of others) report(first, other);
  for (const [one, other] of nearPairs(byStem.keys())) {
    report(byStem.get(one)?.[0], byStem.get(other)?.[0]);
  }
  return problems;
}

function explain(a: Cluster, b: Cluster): ImportProblem | undefined {
  const keys = new Set(a.nodes.map(({ key }) => key));
  if (b.nodes.some(({ key }) => keys.has(key))) return undefined;
  const [one, other] = [shownOf(a), shownOf(b)].sort((x, y) => x.order - y.order);
  if (one === undefined || other === undefined) return undefined;
  const { file, line, contact } = other;
  const fact = `«${contact.publisher}» reads like «${one.contact.publisher}» in ${placeOf(one)}, but no rule makes them one; both are kept`;
  const fix = 'list the two names in the alias file: under "same" or under "apart"';
  return { code: 'publisher-alike', file, line, fact, fix, severity: 'warning' };
}

/** The first draft that comes in now, else the record that is kept. */
function shownOf({ nodes }: Cluster) {
  const drafts = nodes.map(({ draft }) => draft);
  const incoming = drafts.filter(({ isKept }) => !isKept);
  return (incoming.length > 0 ? incoming : drafts).reduce((first, draft) =>
    draft.order < first.order ? draft : first,
  );
}
