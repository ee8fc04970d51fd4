import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { toEntry } from './engines/toEntry.ts';
import type { Publisher } from './record.ts';

/** Bytes of what the worker loads for a search, as they are and as they travel. */
export async function payload(
  publishers: readonly Publisher[],
): Promise<{ raw: number; gzip: number; brotli: number }> {
  const file = Buffer.from(JSON.stringify({ entries: publishers.map(toEntry) }));
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(file, { level: 9 }),
    promisify(brotliCompress)(file),
  ]);
  return { raw: file.length, gzip: zipped.length, brotli: brotli.length };
}
