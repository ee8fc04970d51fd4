import { answerQueries, fetchFile } from '../../../platform/worker/answerQueries.ts';
import type { PackedIndex } from './packedIndex.ts';
import { createSearch } from './createGuidanceSearch.ts';
import { createTreeSearch } from './searchTree.ts';
import { unpackIndex } from './unpackIndex.ts';

/** What the page wants searched. */
export interface GuidanceSource {
  /** Address of the index file. */
  address: string;
  /** All of it, or the places of the tree alone. */
  scope: 'all' | 'tree';
}

answerQueries(async ({ address, scope }: GuidanceSource) => {
  const index = unpackIndex((await (await fetchFile(address)).json()) as PackedIndex);
  return { search: scope === 'tree' ? createTreeSearch(index) : createSearch(index) };
});
