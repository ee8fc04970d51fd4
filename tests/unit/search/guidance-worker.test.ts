import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { guidanceById } from '../../../src/editor/promises/guidanceById.ts';
import type { GuidanceHit } from '../../../src/features/search/guidance/createGuidanceSearch.ts';
import type { GuidanceSource } from '../../../src/features/search/guidance/guidance.worker.ts';
import { packIndex } from '../../../src/features/search/guidance/packIndex.ts';
import type { SearchRequest, SearchResponse } from '../../../src/platform/worker/answerQueries.ts';
import { content } from '../testSite.ts';

const sent: SearchResponse<GuidanceHit>[] = [];
let hear: (event: { data: SearchRequest<GuidanceSource> }) => void = () => {};

beforeAll(async () => {
  const file = JSON.stringify(packIndex(guidanceById(content, 'en')));
  vi.stubGlobal('postMessage', (response: SearchResponse<GuidanceHit>) => sent.push(response));
  vi.stubGlobal('addEventListener', (_: string, to: typeof hear) => (hear = to));
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(file)));
  await import('../../../src/features/search/guidance/guidance.worker.ts');
});
afterAll(() => void vi.unstubAllGlobals());

it.each<[GuidanceSource['scope'], string[]]>([
  ['all', ['guide', 'outcome', 'question', 'section', 'term']],
  ['tree', ['outcome', 'question']],
])('the worker of the guidance searches what the page names: %s', async (scope, kinds) => {
  sent.length = 0;
  hear({ data: { type: 'load', index: { address: '/data/guidance.json', scope } } });
  hear({ data: { type: 'search', id: 1, query: 'publisher', limit: 99 } });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  const [answer] = sent;
  const found = answer?.type === 'hits' ? answer.hits.map(({ entry }) => entry.kind) : [];
  expect([...new Set(found)].sort()).toEqual(kinds);
});
