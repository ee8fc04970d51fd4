import { createSearch } from '../../search/engine/createSearch.ts';
import type { Searchable } from '../../search/engine/surfaces.ts';
import { nearNames } from './nearNames.ts';

/** So many contacts with alike names are held against a name by the search. */
const NEAREST = 20;
/** So many are proposed at the most. */
const MOST = 3;
/** How alike a name must be to be proposed. */
const ALIKE = 0.4;

/**
 * Proposes contacts whose name or alias looks like a publisher's, by their place. Names in bills are
 * shortened and cut, as nobody types them: those that are near are found by their groups of letters,
 * and the contact search tells which of these are meant.
 */
export function createProposer(entries: readonly Searchable[]): (name: string) => number[] {
  const names = entries.flatMap(({ publisher, aliases }, place) =>
    [publisher, ...aliases].map((name) => ({ name, place })),
  );
  const near = nearNames(names.map(({ name }) => name));

  return (name) => {
    const alike = near(name, ALIKE).flatMap((one) => names[one.place]?.place ?? []);
    const nearest = [...new Set(alike)].slice(0, NEAREST);
    const search = createSearch(
      nearest.flatMap((place) => {
        const entry = entries[place];
        return entry ? [{ ...entry, products: [], domains: [], publisherIds: [] }] : [];
      }),
    );
    const found = search(name, MOST).flatMap(({ record }) => nearest[record] ?? []);
    return found.length > 0 ? found : nearest.slice(0, MOST);
  };
}
