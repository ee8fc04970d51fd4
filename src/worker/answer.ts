/** What the page asks: first the index to load, then queries. */
export type Request =
  { type: 'load'; index: string } | { type: 'search'; id: number; query: string; limit: number };

/** What the worker answers. */
export type Response<Hit> =
  { type: 'ready' } | { type: 'failed' } | { type: 'hits'; id: number; hits: Hit[] };

/**
 * Makes this worker answer queries over the index that the page names.
 * @param createSearch makes the search from the index's content
 */
export function answerQueries<Index, Hit>(
  createSearch: (index: Index) => (query: string, limit: number) => Hit[],
): void {
  let search: Promise<ReturnType<typeof createSearch>> | undefined;

  addEventListener('message', ({ data }: MessageEvent<Request>) => {
    void answer(data).then((response) => postMessage(response));
  });

  async function answer(request: Request): Promise<Response<Hit>> {
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

  async function load(index: string): Promise<ReturnType<typeof createSearch>> {
    const response = await fetch(index);
    if (!response.ok) throw new Error(`${response.status} ${index}`);
    return createSearch((await response.json()) as Index);
  }
}
