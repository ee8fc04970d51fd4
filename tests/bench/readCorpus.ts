import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { makeCorpus } from './generator/makeCorpus.ts';
import { makeQueries } from './queries/makeQueries.ts';
import { SIZES, WrongArgument } from './readArgs.ts';
import type { Publisher, Query } from './record.ts';
import { stratify } from './stratify.ts';

/** Publishers and the queries that can be asked of them, in an order of which any beginning is fair. */
export interface Corpus {
  from: string;
  publishers: Publisher[];
  queries: Query[];
}

/** The seeds of the corpus and of the queries, and how many queries of each class there are. */
const [CORPUS_SEED, QUERY_SEED, PER_CLASS] = [20_261_127, 6, 48];

/** Outside files, as JSON or gzipped. */
export function readCorpus({ corpus, queries }: { corpus: string; queries?: string }): Corpus {
  const publishers = readJson<Publisher>(corpus);
  const asked = queries === undefined ? [] : readJson<Query>(queries);
  return { from: corpus, publishers, queries: askable(asked, publishers) };
}

/**
 * Corpora of the generator. All are asked the same, as far as they hold the answer.
 * @param of the publishers that the queries are made of; all corpora are their first ones
 */
export function generate(
  sizes: readonly number[],
  of = Math.max(...Object.values(SIZES)),
): Corpus[] {
  const all = makeCorpus(of, CORPUS_SEED);
  const queries = makeQueries(all, QUERY_SEED, PER_CLASS);
  return sizes.map((size) => {
    const publishers = all.slice(0, size);
    return { from: 'generated', publishers, queries: askable(queries, publishers) };
  });
}

function askable(queries: readonly Query[], publishers: readonly Publisher[]): Query[] {
  return stratify(queries.filter(({ minSize = 0 }) => minSize <= publishers.length)).map(
    (query) => ({
      ...query,
      expected: query.expected ?? null,
      accept: query.accept ?? [],
    }),
  );
}

function readJson<T>(file: string): T[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new WrongArgument(`${file} cannot be read: check the path.`);
  }
  try {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const list: unknown = JSON.parse((packed ? gunzipSync(bytes) : bytes).toString('utf8'));
    if (Array.isArray(list)) return list as T[];
  } catch {
    // Whatever is wrong with it, it is no list.
  }
  throw new WrongArgument(`${file} is no list in JSON, packed or not.`);
}
