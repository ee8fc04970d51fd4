import type { IndexProgress, SearchRequest, SearchResponse } from './answerQueries.ts';

/** Takes hits, or `failed` when the index or the worker cannot be had. */
export type Take<Hit> = (hits: Hit[] | 'failed', progress?: IndexProgress) => void;

export interface SearchClient<Hit> {
  /**
   * Asks, in the place of what was asked before: the newest wins. `take` is called again when there
   * is more to be found than before.
   */
  search: (query: string, limit: number, take: Take<Hit>) => void;
}

/**
 * The page's end of a worker that holds an index. The page's own thread never searches.
 * @param worker runs answerQueries
 * @param index what is searched, as the worker takes it
 */
export function askWorker<Index, Hit>(worker: Worker, index: Index): SearchClient<Hit> {
  const ask = (request: SearchRequest<Index>): void => worker.postMessage(request);
  let newest = 0;
  let failed = false;
  let take: Take<Hit> | undefined;

  const fail = (): void => {
    failed = true;
    take?.('failed');
    // Whoever asks again starts another.
    worker.terminate();
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<SearchResponse<Hit>>) => {
    if (data.type === 'failed') fail();
    else if (data.id === newest) take?.(data.hits, data.progress);
  });
  ask({ type: 'load', index });

  return {
    search: (query, limit, to) => {
      if (failed) return to('failed');
      take = to;
      newest += 1;
      ask({ type: 'search', id: newest, query, limit });
    },
  };
}
