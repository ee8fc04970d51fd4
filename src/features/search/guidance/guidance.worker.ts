import { answerQueries, fetchFile } from '../../../platform/worker/answerQueries.ts';
import type { PackedIndex } from './packedIndex.ts';
import { createSearch } from './createGuidanceSearch.ts';
import { createTreeSearch } from './searchTree.ts';
import { unpackIndex } from './unpackIndex.ts';

// The client names the worker after what it searches; see there.
const create = self.name === 'tree' ? createTreeSearch : createSearch;
answerQueries(async (address) => {
  const index = (await (await fetchFile(address)).json()) as PackedIndex;
  return { search: create(unpackIndex(index)) };
});
