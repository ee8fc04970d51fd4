import { useEffect, useState } from 'preact/hooks';
import { assumeProduct } from './assumeProduct.ts';
import { startSearch } from '../../search/contacts/startContactSearch.ts';
import { idQuery } from '../../search/engine/idQuery.ts';
import type { Hit } from '../../search/contacts/hit.ts';

/**
 * The contact that the case goes to, with its product where it has one only. One that a link has
 * named is there without a choice, unless the reader was quicker.
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
    startSearch(contacts).search(idQuery(isv), 1, (hits) => {
      // The contact may be gone; then the reader looks for another as on any page.
      const named = Array.isArray(hits) ? hits[0] : undefined;
      if (named) setContact((chosen) => chosen ?? assumeProduct(named));
    });
  }, []);
  return [contact, setContact];
}
