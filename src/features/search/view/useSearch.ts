import { useCallback } from 'preact/hooks';
import { startSearch as searchContacts } from '../contacts/startContactSearch.ts';
import type { Hit } from '../contacts/hit.ts';
import { startSearch as searchGuidance } from '../guidance/startGuidanceSearch.ts';
import type { GuidanceHit } from '../guidance/createGuidanceSearch.ts';
import { useHits, type Hits } from './useHits.ts';

/** Addresses of the files that are searched. */
export interface SearchFiles {
  contacts: string;
  guidance: string;
}

/** What was found, each with its own worker: where one cannot be had, the other still answers. */
export interface AllHits {
  contacts: Hits<Hit>;
  guidance: Hits<GuidanceHit>;
}

/** How many guides and terms a query shows at the most. */
const MOST_GUIDANCE = 5;

/** @param limit how many contacts are shown at the most */
export function useSearch(
  files: SearchFiles,
  query: string,
  limit: number,
): { found: AllHits; warmUp: () => void } {
  const [contacts, warmContacts] = useHits(() => searchContacts(files.contacts), query, limit);
  const [guidance, warmGuidance] = useHits(
    () => searchGuidance({ address: files.guidance, scope: 'all' }),
    query,
    MOST_GUIDANCE,
  );
  const warmUp = useCallback(() => {
    warmContacts();
    warmGuidance();
  }, []);
  return { found: { contacts, guidance }, warmUp };
}
