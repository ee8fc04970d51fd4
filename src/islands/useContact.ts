import { useEffect, useState } from 'preact/hooks';
import { startSearch } from '../contacts/client.ts';
import { idQuery } from '../contacts/idQuery.ts';
import type { Hit } from '../contacts/search.ts';

/**
 * The contact that the case goes to. One that a link has named is there without a choice, unless the
 * reader was quicker; it fills in no fact, so that nothing is lost when the page is left.
 * @param contacts address of the index of contacts
 * @param isv id of the contact that a link named
 */
export function useContact(
  contacts: string,
  isv: string | undefined,
): [Hit | undefined, (hit: Hit | undefined) => void] {
  const [contact, setContact] = useState<Hit>();
  useEffect(() => {
    if (isv === undefined) return;
    void startSearch(contacts)
      .search(idQuery(isv), 1)
      .then((hits) => {
        // The contact may be gone; then the reader looks for another as on any page.
        if (Array.isArray(hits)) setContact((chosen) => chosen ?? hits[0]);
      });
  }, []);
  return [contact, setContact];
}
