import { askWorker, type SearchClient } from '../../../platform/worker/askWorker.ts';
import type { Hit } from './hit.ts';

/**
 * Starts the worker that searches the contacts.
 * @param index address of the index file
 */
export function startSearch(index: string): SearchClient<Hit> {
  // Written out here: the bundler makes a worker of what it reads as one expression.
  const worker = new Worker(new URL('./contacts.worker.ts', import.meta.url), { type: 'module' });
  return askWorker(worker, index);
}
