import { createSearch } from '../../../src/contacts/search.ts';
import type { MakeEngine } from './engine.ts';
import { toEntry } from './toEntry.ts';

/** The search that ships. */
export const project: MakeEngine = (publishers) => {
  const search = createSearch({ entries: publishers.map(toEntry) });
  return {
    name: 'project',
    options: 'as it ships',
    search: (query) => search(query, 10).map(({ entry }) => entry.id),
  };
};
