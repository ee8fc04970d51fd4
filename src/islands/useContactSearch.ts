import { useEffect, useRef, useState } from 'preact/hooks';
import { startSearch, type SearchClient } from '../contacts/client.ts';
import type { Hit } from '../contacts/search.ts';

export type SearchState =
  { status: 'idle' | 'loading' | 'failed' } | { status: 'done'; query: string; hits: Hit[] };

/**
 * The hits for what is typed. The worker starts with the first query, and a later one overtakes an
 * earlier one that is still under way.
 * @param index address of the index file
 */
export function useContactSearch(index: string, query: string, limit: number): SearchState {
  const client = useRef<SearchClient | undefined>(undefined);
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  useEffect(() => {
    const words = query.trim();
    if (words === '') return setState({ status: 'idle' });
    setState((before) => (before.status === 'done' ? before : { status: 'loading' }));
    let stale = false;
    client.current ??= startSearch(index);
    void client.current.search(words, limit).then((hits) => {
      if (stale || hits === undefined) return;
      if (hits === 'failed') {
        // The next query tries again: the network may be back.
        client.current = undefined;
        setState({ status: 'failed' });
      } else {
        setState({ status: 'done', query: words, hits });
      }
    });
    return () => {
      stale = true;
    };
  }, [index, query, limit]);
  return state;
}
