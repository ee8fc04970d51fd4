import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { toIndexFiles } from '../../src/features/search/contacts/indexFiles.ts';
import { toEntry } from './engines/toEntry.ts';
import type { Publisher } from './record.ts';

/**
 * Bytes of what the worker loads for a search, as they are and as they travel: the parts of the
 * index as the build writes them. Details of what is shown come besides, some 9 kB each.
 */
export async function payload(
  publishers: readonly Publisher[],
): Promise<{ raw: number; gzip: number; brotli: number }> {
  const entries = publishers.map((one) => ({ ...toEntry(one), channels: {} }));
  const { parts } = toIndexFiles(entries);
  const sizes = await Promise.all(
    parts.map(async (part) => {
      const file = Buffer.from(part);
      const [zipped, brotli] = await Promise.all([
        promisify(gzip)(file, { level: 9 }),
        promisify(brotliCompress)(file),
      ]);
      return { raw: file.length, gzip: zipped.length, brotli: brotli.length };
    }),
  );
  const sum = (size: 'raw' | 'gzip' | 'brotli') => sizes.reduce((all, one) => all + one[size], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}
