import type { ListRequest, ListResponse } from './resold.worker.ts';

/**
 * Reads a list in a worker of its own.
 * @returns what stops it at once, with all that it holds
 */
export function readInWorker(
  request: ListRequest,
  onResponse: (response: ListResponse) => void,
): () => void {
  // Written out here: the bundler makes a worker of what it reads as one expression.
  const worker = new Worker(new URL('./resold.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ListResponse>) => {
    onResponse(data);
    if (['done', 'column', 'failed'].includes(data.type)) worker.terminate();
  });
  worker.addEventListener('error', () => {
    onResponse({ type: 'failed', code: 'worker' });
    worker.terminate();
  });
  worker.postMessage(request);
  return () => worker.terminate();
}
