import { askWorker, type SearchClient } from '../../../platform/worker/askWorker.ts';
import type { GuidanceHit } from './createGuidanceSearch.ts';
import type { GuidanceSource } from './guidance.worker.ts';

/** Starts the worker that searches the guidance. */
export function startSearch(source: GuidanceSource): SearchClient<GuidanceHit> {
  // Written out here: the bundler makes a worker of what it reads as one expression.
  const worker = new Worker(new URL('./guidance.worker.ts', import.meta.url), { type: 'module' });
  return askWorker(worker, source);
}
