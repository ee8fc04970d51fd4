import { createSearch, type Hit, type Search } from './search.ts';
import type { SearchIndex } from './searchIndex.ts';

/** What the page asks: first the index to load, then queries. */
export type Request =
  { type: 'load'; index: string } | { type: 'search'; id: number; query: string; limit: number };

/** What the worker answers. */
export type Response =
  { type: 'ready' } | { type: 'failed' } | { type: 'hits'; id: number; hits: Hit[] };

let search: Promise<Search> | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data).then((response) => postMessage(response));
});

async function answer(request: Request): Promise<Response> {
  try {
    if (request.type === 'load') {
      search = load(request.index);
      await search;
      return { type: 'ready' };
    }
    const { id, query, limit } = request;
    return { type: 'hits', id, hits: (await search)?.(query, limit) ?? [] };
  } catch {
    return { type: 'failed' };
  }
}

async function load(index: string): Promise<Search> {
  const response = await fetch(index);
  if (!response.ok) throw new Error(`${response.status} ${index}`);
  return createSearch((await response.json()) as SearchIndex);
}
