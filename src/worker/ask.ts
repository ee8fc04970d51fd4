import type { Request, Response } from './answer.ts';

/** Answers with hits, or with `failed` when the index or the worker cannot be had. */
export interface SearchClient<Hit> {
  /** Resolves to undefined when a newer query has been asked meanwhile: the newest wins. */
  search: (query: string, limit: number) => Promise<Hit[] | 'failed' | undefined>;
}

/**
 * The page's end of a worker that holds an index. The page's own thread never searches.
 * @param worker runs answerQueries
 * @param index address of the index file
 */
export function askWorker<Hit>(worker: Worker, index: string): SearchClient<Hit> {
  const ask = (request: Request): void => worker.postMessage(request);
  let newest = 0;
  let failed = false;
  let settle: ((hits: Hit[] | 'failed' | undefined) => void) | undefined;

  const fail = (): void => {
    failed = true;
    settle?.('failed');
    // Whoever asks again starts another.
    worker.terminate();
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<Response<Hit>>) => {
    if (data.type === 'failed') fail();
    if (data.type === 'hits' && data.id === newest) settle?.(data.hits);
  });
  ask({ type: 'load', index });

  return {
    search: (query, limit) =>
      new Promise((resolve) => {
        settle?.(undefined);
        if (failed) return resolve('failed');
        settle = resolve;
        newest += 1;
        ask({ type: 'search', id: newest, query, limit });
      }),
  };
}
