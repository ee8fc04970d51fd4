import { fetchFile } from '../../../platform/worker/answerQueries.ts';
import { PART } from './indexFiles.ts';
import { cutPart, type Part } from '../engine/packSurfaces.ts';

/**
 * The parts of what is searched, each as it comes. The first is asked for ahead of the others, which
 * would share the line with it.
 * @param index address of the files, see openContacts
 */
export function loadParts(index: string): [first: Promise<Part>, ...others: Promise<Part>[]] {
  const count = Math.max(1, Math.ceil(Number(index.split('.').at(-1)) / PART));
  const load = async (at: number): Promise<Part> =>
    cutPart(await (await fetchFile(`${index}.p${at}.txt`)).text());
  const first = load(0);
  const others = Array.from({ length: count - 1 }, async (_, at) => {
    await first;
    return load(at + 1);
  });
  // Told to whoever waits for it in its turn; until then a failure is nobody's.
  for (const other of others) other.catch(() => {});
  return [first, ...others];
}
