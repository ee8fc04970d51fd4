import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerQueries,
  type Listener,
  type SearchRequest,
  type SearchResponse,
} from '../../../src/platform/worker/answerQueries.ts';

/** A worker whose source answers when the test lets it. */
function startWorker() {
  const told: SearchResponse<string>[] = [];
  const asked: { query: string; answer: (hits: string[]) => void }[] = [];
  let hear: (event: { data: SearchRequest<string> }) => void = () => {};
  let listener: Listener | undefined;
  vi.stubGlobal('postMessage', (response: SearchResponse<string>) => told.push(response));
  vi.stubGlobal('addEventListener', (_: string, to: typeof hear) => (hear = to));
  answerQueries<string, string>((index, to) => {
    listener = to;
    return index === 'gone'
      ? Promise.reject(new Error('404'))
      : Promise.resolve({
          search: (query) =>
            new Promise((resolve) => {
              asked.push({ query, answer: resolve });
            }),
        });
  });
  return {
    told,
    asked,
    ask: (data: SearchRequest<string>) => hear({ data }),
    grow: () => listener?.grown(),
  };
}

const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(1).then(() => {});
const load = (index: string): SearchRequest<string> => ({ type: 'load', index });
const search = (id: number, query: string): SearchRequest<string> => ({
  type: 'search',
  id,
  query,
  limit: 5,
});

describe('the worker’s end of a search', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('answers what was asked', async () => {
    const worker = startWorker();
    worker.ask(load('index'));
    worker.ask(search(1, 'contoso'));
    await settle();
    worker.asked[0]?.answer(['Contoso']);
    await settle();
    expect(worker.told).toEqual([{ type: 'hits', id: 1, hits: ['Contoso'] }]);
  });

  it('answers the newest at once, whatever is under way', async () => {
    const worker = startWorker();
    worker.ask(load('index'));
    worker.ask(search(1, 'con'));
    await settle();
    worker.ask(search(2, 'cont'));
    await settle();
    expect(worker.asked.map(({ query }) => query)).toEqual(['con', 'cont']);
    // One that comes late is not asked in its place.
    worker.ask(search(1, 'con'));
    await settle();
    expect(worker.asked.at(-1)?.query).toBe('cont');
  });

  it('shows what it has found before it looks for more, and then once for all that came', async () => {
    const worker = startWorker();
    worker.ask(load('index'));
    worker.ask(search(1, 'contoso'));
    await settle();
    worker.grow();
    worker.grow();
    await settle();
    expect(worker.asked).toHaveLength(1);
    worker.asked[0]?.answer(['Contoso']);
    await settle();
    expect(worker.told).toHaveLength(1);
    expect(worker.asked).toHaveLength(2);
    worker.asked[1]?.answer(['Contoso', 'Contoso Nómina']);
    await settle();
    expect(worker.told).toHaveLength(2);
    expect(worker.asked).toHaveLength(2);

    worker.grow();
    await settle();
    expect(worker.asked).toHaveLength(3);
  });

  it('has nothing to answer before it was asked', async () => {
    const worker = startWorker();
    worker.ask(load('index'));
    worker.grow();
    await settle();
    expect(worker.asked).toEqual([]);
    worker.ask(search(1, 'contoso'));
    await settle();
    worker.asked[0]?.answer([]);
    await settle();
    worker.grow();
    await settle();
    expect(worker.asked).toHaveLength(2);
  });

  it('tells that the index cannot be had', async () => {
    const worker = startWorker();
    worker.ask(load('gone'));
    await settle();
    expect(worker.told).toEqual([{ type: 'failed' }]);
  });
});
