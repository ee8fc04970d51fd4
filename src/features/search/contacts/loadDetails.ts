import { fetchFile } from '../../../platform/worker/answerQueries.ts';
import { SHARD } from './indexFiles.ts';
import type { Detail } from './searchIndex.ts';

/**
 * Makes what brings the details of a contact, by its place; each file of them is loaded once.
 * @param index address of the files, see openContacts
 */
export function loadDetails(index: string): (record: number) => Promise<Detail> {
  const shards = new Map<number, Promise<Detail[]>>();
  const load = async (shard: number): Promise<Detail[]> =>
    (await (await fetchFile(`${index}.d${shard}.json`)).json()) as Detail[];

  return async (record) => {
    const shard = Math.floor(record / SHARD);
    const loading = shards.get(shard) ?? load(shard);
    shards.set(shard, loading);
    const detail = (await loading)[record % SHARD];
    if (!detail) throw new Error(`no contact ${record}`);
    return detail;
  };
}
