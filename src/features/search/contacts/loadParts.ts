import { fetchFile } from '../../../platform/worker/answerQueries.ts';
import { PART, takeTotal } from './indexFiles.ts';
import { cutPart, type IndexPart } from '../engine/packSurfaces.ts';

/** What is searched, as it comes. */
export interface ComingParts {
  /** How many contacts there are in all parts. */
  total: number;
  parts: readonly Promise<IndexPart>[];
}

/**
 * Loads the parts of what is searched. The first is there when this resolves: it says how many there
 * are, and is asked for ahead of the others, which would share the line with it.
 * @param index address of the files, see openContacts
 */
export async function loadParts(index: string): Promise<ComingParts> {
  const load = async (at: number): Promise<string> =>
    (await fetchFile(`${index}.p${at}.txt`)).text();
  const { total, rest } = takeTotal(await load(0));
  const count = Math.max(1, Math.ceil(total / PART));
  const others = Array.from({ length: count - 1 }, async (_, at) => cutPart(await load(at + 1)));
  // Told to whoever waits for it in its turn; until then a failure is nobody's.
  for (const other of others) other.catch(() => {});
  return { total, parts: [Promise.resolve(cutPart(rest)), ...others] };
}
