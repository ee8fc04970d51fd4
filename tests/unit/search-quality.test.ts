import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { project } from '../bench/engines/project.ts';
import { GENERATED, OUTSIDE, type Floor } from '../bench/floors.ts';
import { payload } from '../bench/payload.ts';
import { generate, readCorpus, type Corpus } from '../bench/readCorpus.ts';
import { score } from '../bench/score.ts';

const outside = fileURLToPath(new URL('../../../shared/search/', import.meta.url));

/** Brotli bytes of what the browser loads to search by, by the number of publishers. */
const PAYLOAD: Readonly<Record<number, number>> = {
  2_000: 60_000,
  10_000: 275_000,
  50_000: 1_400_000,
};

async function hold({ publishers, queries }: Corpus, floor: Floor | undefined): Promise<void> {
  const { search } = await project(publishers);
  const results = queries.map((query) => ({ query, ids: search(query.q), ms: 0 }));
  const { recall1, recall5, falseResults } = score(results);
  expect(recall1).toBeGreaterThanOrEqual(floor?.recall1 ?? 1);
  expect(recall5).toBeGreaterThanOrEqual(floor?.recall5 ?? 1);
  expect(falseResults).toBeLessThanOrEqual(floor?.falseResults ?? 0);
}

describe('of what the generator makes', { timeout: 120_000 }, () => {
  const corpora = generate(Object.keys(GENERATED).map(Number));

  it.each(corpora.map((corpus) => [corpus.publishers.length, corpus] as const))(
    '%i publishers are found and weigh no more than they may',
    async (size, corpus) => {
      await hold(corpus, GENERATED[size]);
      const { brotli } = await payload(corpus.publishers);
      expect(brotli).toBeLessThanOrEqual(PAYLOAD[size] ?? 0);
    },
  );
});

describe.skipIf(!existsSync(outside))('of the outside corpora', { timeout: 240_000 }, () => {
  it.each([
    [2_000, 'corpus-2k.json'],
    [10_000, 'corpus-10k.json'],
    [50_000, 'corpus-50k.json.gz'],
  ])('%i publishers are found and weigh no more than they may', async (size, file) => {
    const corpus = readCorpus({
      corpus: outside + file,
      queries: `${outside}queries-dev.json`,
    });
    await hold(corpus, OUTSIDE[size]);
    const { brotli } = await payload(corpus.publishers);
    expect(brotli).toBeLessThanOrEqual(PAYLOAD[size] ?? 0);
  });
});
