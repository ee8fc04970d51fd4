/** What the page asks: first what to load, as its worker takes it, then queries. */
export type SearchRequest<Index> =
  { type: 'load'; index: Index } | { type: 'search'; id: number; query: string; limit: number };

/** How much of an index is there to be searched. */
export interface IndexProgress {
  done: number;
  total: number;
}

/** What the worker answers; to one query more than once where more of the index has come. */
export type SearchResponse<Hit> =
  { type: 'failed' } | { type: 'hits'; id: number; hits: Hit[]; progress?: IndexProgress };

/** What is searched. */
export interface SearchSource<Hit> {
  search: (query: string, limit: number) => Hit[] | Promise<Hit[]>;
  /** Absent where all of it is there. */
  progress?: () => IndexProgress | undefined;
}

/** What a source calls while it is being opened and after it. */
export interface Listener {
  /** More of it is there than before. */
  grown: () => void;
  /** The rest of it cannot be had. */
  failed: () => void;
}

/**
 * Makes this worker answer queries over the index that the page names.
 * @param open makes what is searched from what the page names; rejects where it cannot be had
 */
export function answerQueries<Index, Hit>(
  open: (index: Index, listener: Listener) => Promise<SearchSource<Hit>>,
): void {
  let source: Promise<SearchSource<Hit>> | undefined;
  let asked: Extract<SearchRequest<Index>, { type: 'search' }> | undefined;
  let underWay = 0;
  let isDue = false;
  const send = (response: SearchResponse<Hit>): void => postMessage(response);
  const failed = (): void => send({ type: 'failed' });

  addEventListener('message', ({ data }: MessageEvent<SearchRequest<Index>>) => {
    if (data.type === 'load') {
      readLocales();
      source = open(data.index, { grown, failed });
      source.catch(failed);
    } else {
      // Whatever comes late, the newest is answered.
      if (!asked || data.id > asked.id) asked = data;
      void answer();
    }
  });

  /** What is found already is shown before more is looked for. */
  function grown(): void {
    if (underWay > 0) isDue = true;
    else void answer();
  }

  /** Answers what was asked last: nobody waits for an answer to anything else. */
  async function answer(): Promise<void> {
    underWay += 1;
    isDue = false;
    try {
      const opened = await source;
      if (!opened || !asked) return;
      const { id, query, limit } = asked;
      const progress = opened.progress?.();
      const hits = await opened.search(query, limit);
      send({ type: 'hits', id, hits, ...(progress ? { progress } : {}) });
    } catch {
      failed();
    } finally {
      underWay -= 1;
    }
    if (isDue && underWay === 0) void answer();
  }
}

/**
 * A browser reads what it writes dates and numbers with when the first is written, once for a page and
 * its workers. The first results would wait for it on the page's own thread: 100 ms on a slow phone.
 */
function readLocales(): void {
  new Intl.DateTimeFormat().format();
}

/** @throws Error where a file cannot be had */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
