import { answerQueries, fetchFile } from '../worker/answer.ts';
import type { PackedIndex } from './packed.ts';
import { createSearch } from './search.ts';
import { createTreeSearch } from './searchTree.ts';
import { unpackIndex } from './unpackIndex.ts';

// The client names the worker after what it searches; see there.
const create = self.name === 'tree' ? createTreeSearch : createSearch;
answerQueries(async (address) => {
  const index = (await (await fetchFile(address)).json()) as PackedIndex;
  return { search: create(unpackIndex(index)) };
});
