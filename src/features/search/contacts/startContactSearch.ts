import { askWorker, type SearchClient } from '../../../platform/worker/askWorker.ts';
import type { Hit } from './hit.ts';

/**
 * Starts the worker that searches the contacts.
 * @param index address of the index file
 * @param explained whether each hit is to say why it was found
 */
export function startSearch(index: string, explained = false): SearchClient<Hit> {
  // Written out here: the bundler makes a worker of what it reads as one expression.
  const worker = new Worker(new URL('./contacts.worker.ts', import.meta.url), { type: 'module' });
  return askWorker(worker, index, explained);
}
