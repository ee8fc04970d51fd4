import { project } from '../bench/engines/project.ts';
import { type Floor, missed } from '../bench/floors.ts';
import { payload } from '../bench/payload.ts';
import type { Corpus } from '../bench/readCorpus.ts';
import { score } from '../bench/score.ts';

/** What of a floor the search over a corpus misses. */
export async function missedBy({ publishers, queries }: Corpus, floor: Floor): Promise<string[]> {
  const { search } = await project(publishers);
  const results = queries.map((query) => ({ query, ids: search(query.q), ms: 0 }));
  const { brotli } = await payload(publishers);
  return missed(score(results), brotli, floor);
}
