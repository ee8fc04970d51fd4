import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { IndexProgress } from '../../../platform/worker/answerQueries.ts';
import type { SearchClient } from '../../../platform/worker/askWorker.ts';

/**
 * What one index answers; every answer names the query that it belongs to. While the index is still
 * being made, it tells how much of it has been searched.
 */
export type Hits<Hit> =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'failed'; query: string }
  | { status: 'done'; query: string; hits: Hit[]; progress?: IndexProgress | undefined };

/**
 * The hits for what is typed. A later query overtakes an earlier one that is still under way.
 * @param start starts the worker, when somebody first wants to type
 * @returns the hits, and what starts the worker ahead of the first query
 */
export function useHits<Hit>(
  start: () => SearchClient<Hit>,
  query: string,
  limit: number,
): [Hits<Hit>, () => void] {
  const client = useRef<SearchClient<Hit> | undefined>(undefined);
  const [state, setState] = useState<Hits<Hit>>({ status: 'idle' });
  const words = query.trim();
  useEffect(() => {
    if (words === '') return setState({ status: 'idle' });
    setState((before) => (before.status === 'done' ? before : { status: 'loading' }));
    let stale = false;
    client.current ??= start();
    client.current.search(words, limit, (hits, progress) => {
      if (stale) return;
      if (hits === 'failed') {
        // The next query tries again: the network may be back.
        client.current = undefined;
        setState({ status: 'failed', query: words });
      } else {
        setState({ status: 'done', query: words, hits, progress });
      }
    });
    return () => {
      stale = true;
    };
  }, [words, limit]);
  const warmUp = useCallback(() => {
    client.current ??= start();
  }, []);
  return [state, warmUp];
}
