import { createSearch } from '../../../src/features/search/engine/createSearch.ts';
import type { MakeEngine } from './engine.ts';
import { toEntry } from './toEntry.ts';

/** The search that ships, marks included. */
export const project: MakeEngine = (publishers) => {
  const search = createSearch(publishers.map(toEntry));
  return {
    name: 'project',
    options: 'as it ships',
    search: (query) => search(query, 10).map(({ record }) => publishers[record]?.id ?? ''),
  };
};
