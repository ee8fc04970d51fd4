import { askWorker, type SearchClient } from '../../../platform/worker/askWorker.ts';
import type { GuidanceHit } from './createGuidanceSearch.ts';

// Each worker is written out here: the bundler makes one of what it reads as one expression.

/**
 * Starts the worker that searches everything of the guidance.
 * @param index address of the index file
 */
export function startSearch(index: string): SearchClient<GuidanceHit> {
  const worker = new Worker(new URL('./guidance.worker.ts', import.meta.url), { type: 'module' });
  return askWorker(worker, index);
}

/**
 * Starts the same worker over the places of the tree alone.
 * @param index address of the same file
 */
export function startTreeSearch(index: string): SearchClient<GuidanceHit> {
  const worker = new Worker(new URL('./guidance.worker.ts', import.meta.url), {
    type: 'module',
    name: 'tree',
  });
  return askWorker(worker, index);
}
