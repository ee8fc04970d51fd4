import { createSearch } from '../search.ts';
import type { Entry } from '../searchIndex.ts';
import { nearNames } from './nearNames.ts';

/** So many contacts with alike names are held against a name by the search. */
const NEAREST = 20;
/** So many are proposed at the most. */
const MOST = 3;
/** How alike a name must be to be proposed. */
const ALIKE = 0.4;

/**
 * Proposes contacts whose name or alias looks like a publisher's. Only those whose names are near
 * are given to the contact search: over 50,000 contacts it would need a second for each name.
 */
export function createProposer(entries: readonly Entry[]): (name: string) => Entry[] {
  const names = entries.flatMap((entry) =>
    [entry.publisher, ...entry.aliases].map((name) => ({ name, entry })),
  );
  const near = nearNames(names.map(({ name }) => name));

  return (name) => {
    const alike = near(name, ALIKE).flatMap(({ place }) => names[place]?.entry ?? []);
    const nearest = [...new Set(alike)].slice(0, NEAREST);
    if (nearest.length === 0) return [];
    const search = createSearch({
      entries: nearest.map((entry) => ({ ...entry, products: [], domains: [] })),
    });
    const ids = search(name, MOST).map(({ entry }) => entry.id);
    const found = nearest.filter(({ id }) => ids.includes(id));
    return (found.length > 0 ? found : nearest).slice(0, MOST);
  };
}
