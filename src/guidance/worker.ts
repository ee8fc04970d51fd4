import { answerQueries } from '../worker/answer.ts';
import type { PackedIndex } from './packed.ts';
import { createSearch } from './search.ts';
import { createTreeSearch } from './searchTree.ts';
import { unpackIndex } from './unpackIndex.ts';

// The client names the worker after what it searches; see there.
const create = self.name === 'tree' ? createTreeSearch : createSearch;
answerQueries((index: PackedIndex) => create(unpackIndex(index)));
