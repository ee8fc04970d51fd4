import type { Listener, SearchSource } from '../../../platform/worker/answerQueries.ts';
import type { Hit } from './hit.ts';
import { loadDetails } from './loadDetails.ts';
import { loadParts } from './loadParts.ts';
import { createIndexBuilder } from '../engine/buildIndex.ts';
import { searchIn, type ContactMatch, type Search } from '../engine/createSearch.ts';
import { unpack } from '../engine/packSurfaces.ts';
import { createPreview } from '../engine/preview.ts';
import type { Searchable } from '../engine/surfaces.ts';
import { withOpenTimes } from './withOpenTimes.ts';

/** Milliseconds that pass between two answers while the index is made. */
const BETWEEN = 25;
/**
 * Milliseconds in which what comes is only found by its beginning, which is soon done: with 50,000
 * contacts a name of the last part shows 0.3 s after that part has come, where it took 2.5 s.
 */
const HEAD_START = 500;

/**
 * Opens the contacts to be searched. The first part is there when this resolves; the others come and
 * are indexed while it answers: until all are, what begins with the words of the query is found.
 * @param index address of the files without the ending of each
 */
export async function openContacts(index: string, listener: Listener): Promise<SearchSource<Hit>> {
  const details = loadDetails(index);
  const records: Searchable[] = [];
  let preview: ReturnType<typeof createPreview> | undefined = createPreview();
  let whole: Search<Searchable> | undefined;

  const { total, parts } = await loadParts(index);
  void Promise.all([collect(), build()]).catch(listener.failed);

  return {
    progress: () => (whole ? undefined : { done: records.length, total }),
    search: async (query, limit) => {
      const found = whole?.(query, limit) ?? preview?.search(query, limit) ?? [];
      return Promise.all(found.map(show));
    },
  };

  async function show(found: ContactMatch<Searchable>): Promise<Hit> {
    const { record, entry, ...marks } = found;
    const whole = { ...entry, ...(await details(record)) };
    return withOpenTimes({ record, entry: whole, ...marks }, Date.now());
  }

  /** What has come is found by its beginning, whatever else is still to be indexed before it. */
  async function collect(): Promise<void> {
    for (const coming of parts) {
      preview?.add(await coming);
      listener.grown();
    }
  }

  async function build(): Promise<void> {
    await Promise.race([Promise.all(parts), sleep(HEAD_START)]);
    const builder = createIndexBuilder();
    let last = performance.now();
    for (const coming of parts) {
      const part = await coming;
      for (let line = 0; line < part.publisher.length; line += 1) {
        const record = unpack(part, line);
        records.push(record);
        builder.add(record);
        if (performance.now() - last < BETWEEN) continue;
        await sleep(0);
        last = performance.now();
      }
    }
    whole = searchIn(records, builder.finish());
    // Its texts are megabytes.
    preview = undefined;
    listener.grown();
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
