import type { GuidanceIndex } from './entry.ts';
import { createSearch, type GuidanceSearch } from './createGuidanceSearch.ts';

/** Makes the search over the places of the tree alone, for the tree's own field. */
export function createTreeSearch(index: GuidanceIndex): GuidanceSearch {
  const entries = index.entries.filter(({ kind }) => kind === 'question' || kind === 'outcome');
  return createSearch({ ...index, entries });
}
