import { createReadStream, existsSync } from 'node:fs';
import { open, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { replaceFile } from '../../platform/files/replaceFile.cli.ts';
import type { CatalogQuery } from './catalogApi.ts';
import { keyOf, type Store } from './pull.ts';
import { PullStop } from './pullStop.ts';
import type { CatalogProduct } from './reduceProduct.ts';

/** How far an interrupted pull came. */
interface State extends CatalogQuery {
  next: string | undefined;
  /** Length of the part that belongs to whole pages. */
  bytes: number;
}

export interface PullStore extends Store {
  /** Products that an earlier run left. */
  resumed: number;
  /** The last page is kept already, only `finish` is missing. */
  isComplete: boolean;
  /** Puts the finished file into its place. */
  finish(): Promise<void>;
}

/**
 * Keeps a pull in two files beside its result: `<out>.part`, a product per line, and
 * `<out>.state.json`, where to go on. A page counts only when the state says so: what stands behind
 * the length that it names was cut off by a crash, and is cut away.
 * @throws PullStop when the files belong to another query or are damaged
 */
export async function openStore(out: string, query: CatalogQuery): Promise<PullStore> {
  const part = `${out}.part`;
  const stateFile = `${out}.state.json`;
  const state = existsSync(part) ? await readState(stateFile, query) : undefined;
  const keys = state === undefined ? new Set<string>() : await readKeys(part, state.bytes);
  let bytes = state?.bytes ?? 0;
  if (state !== undefined) await truncate(part, bytes);
  else await replaceFile(part, '');

  return {
    resumed: keys.size,
    isComplete: state !== undefined && state.next === undefined,
    next: state?.next,
    keys,
    async append(products, next) {
      const text = products.map((product) => `${JSON.stringify(product)}\n`).join('');
      const file = await open(part, 'a');
      try {
        await file.writeFile(text);
        // Else the state could reach the disk before the lines that it counts.
        await file.datasync();
      } finally {
        await file.close();
      }
      bytes += Buffer.byteLength(text);
      const { endpoint, market, language, filter } = query;
      const now: State = { endpoint, market, language, filter, next, bytes };
      await replaceFile(stateFile, `${JSON.stringify(now, null, 2)}\n`);
    },
    async finish() {
      await rename(part, out);
      await rm(stateFile, { force: true });
    },
  };
}

async function readState(stateFile: string, query: CatalogQuery): Promise<State | undefined> {
  if (!existsSync(stateFile)) return undefined;
  const again = `; continue that one, choose another --out, or delete ${stateFile} to begin anew`;
  let state: State;
  try {
    state = JSON.parse(await readFile(stateFile, 'utf8')) as State;
  } catch {
    throw new PullStop(`${stateFile} cannot be read${again}`);
  }
  const names = ['endpoint', 'market', 'language', 'filter'] as const;
  const other = names.find((name) => state[name] !== query[name]);
  if (other !== undefined) {
    const fact = `${stateFile} belongs to a pull with ${other} «${state[other] ?? ''}»`;
    throw new PullStop(fact + again);
  }
  if (!Number.isSafeInteger(state.bytes) || typeof (state.next ?? '') !== 'string')
    throw new PullStop(`${stateFile} is damaged${again}`);
  return state;
}

async function readKeys(part: string, bytes: number): Promise<Set<string>> {
  const damaged = `${part} is damaged; delete it to begin anew`;
  if ((await stat(part)).size < bytes) throw new PullStop(damaged);
  const keys = new Set<string>();
  if (bytes === 0) return keys;
  const input = createReadStream(part, { end: bytes - 1 });
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    try {
      keys.add(keyOf(JSON.parse(line) as CatalogProduct));
    } catch {
      throw new PullStop(damaged);
    }
  }
  return keys;
}
