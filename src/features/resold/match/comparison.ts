import { loadDetails } from '../../search/contacts/loadDetails.ts';
import { loadParts } from '../../search/contacts/loadParts.ts';
import { unpack } from '../../search/engine/packSurfaces.ts';
import type { Publisher } from './joinSpellings.ts';
import { createMatcher, mapMatch, toFound, type Match } from './matcher.ts';

/** Compares publishers with the contacts; rejects where these cannot be had. */
export type Comparison = (
  publishers: readonly Publisher[],
  onDone: (done: number) => void,
) => Promise<Match[]>;

/** @param index address of the contacts' files, see openContacts */
export async function loadComparison(index: string): Promise<Comparison> {
  const parts = await Promise.all((await loadParts(index)).parts);
  const entries = parts.flatMap((part) => part.publisher.map((_, line) => unpack(part, line)));
  const match = createMatcher(entries);
  const details = loadDetails(index);

  return async (publishers, onDone) => {
    const matches = publishers.map((publisher, done) => {
      onDone(done);
      return match(publisher);
    });
    // Of thousands of contacts only those that are named are loaded whole.
    const found = await Promise.all(
      matches.flatMap(placesIn).map(async (place) => {
        const entry = entries[place];
        return entry ? ([[place, toFound(entry, await details(place))]] as const) : [];
      }),
    );
    const byPlace = new Map(found.flat());
    return matches.map((one) =>
      mapMatch(one, (place) => {
        const contact = byPlace.get(place);
        if (!contact) throw new Error(`no contact ${place}`);
        return contact;
      }),
    );
  };
}

function placesIn(match: Match<number>): number[] {
  if (match.state === 'matched') return [match.contact];
  return match.state === 'proposed' ? match.proposals : [];
}
