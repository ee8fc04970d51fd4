import { foldWords } from '../../i18n/foldWords.ts';
import { CHANNELS, type ChannelId } from '../../vocabulary.ts';
import { publisherKey } from '../import/publisherKey.ts';
import type { Entry } from '../searchIndex.ts';
import type { Publisher } from './joinSpellings.ts';
import { createProposer } from './proposer.ts';

/** A contact as the result names it. */
export interface FoundContact {
  id: string;
  /** The page of the directory that it stands on, if it has none of its own. */
  at?: number | undefined;
  publisher: string;
  /** Channels that the contact does not list. */
  missing: ChannelId[];
  verified?: string | undefined;
}

/**
 * Whether a publisher has a contact: with certainty, perhaps, or none. Microsoft's own products need
 * none; without the index nothing is compared.
 */
export type Match =
  | { state: 'matched'; contact: FoundContact }
  | { state: 'proposed'; proposals: FoundContact[] }
  | { state: 'missing' | 'first-party' | 'not-compared' };

export type State = Match['state'];

/**
 * Makes the comparison with the contacts. Certain is an id of the marketplace, else a name or an
 * alias that folds to the same; where that leads to more than one contact they are proposed. The
 * rest is proposed by alike names, and by a product that only one contact has.
 */
export function createMatcher(entries: readonly Entry[]): (publisher: Publisher) => Match {
  const byId = multimap(entries, ({ publisherIds }) => publisherIds.map((id) => id.toLowerCase()));
  const byName = multimap(entries, ({ publisher, aliases }) =>
    [publisher, ...aliases].map(publisherKey),
  );
  const byProduct = multimap(entries, ({ products }) => products.map(foldWords));
  const propose = createProposer(entries);

  return ({ names, ids, products, isFirstParty }) => {
    if (isFirstParty) return { state: 'first-party' };
    const known = gather(byId, ids);
    const named = known.length > 0 ? known : gather(byName, names.map(publisherKey));
    const [certain] = named;
    if (certain && named.length === 1) return { state: 'matched', contact: toFound(certain) };
    const perhaps = named.length > 1 ? named : guess(names, products);
    if (perhaps.length === 0) return { state: 'missing' };
    return { state: 'proposed', proposals: perhaps.slice(0, MOST).map(toFound) };
  };

  function guess(names: readonly string[], products: readonly string[]): Entry[] {
    const alike = names.slice(0, MOST).flatMap(propose);
    const selling = products.flatMap((product) => {
      const those = byProduct.get(foldWords(product)) ?? [];
      return those.length === 1 ? those : [];
    });
    return [...new Set([...alike, ...selling])];
  }
}

/** So many contacts are proposed, and so many spellings asked about, at the most. */
const MOST = 3;

function multimap(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => string[],
): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) map.set(key, [...(map.get(key) ?? []), entry]);
  return map;
}

function gather(map: ReadonlyMap<string, Entry[]>, keys: readonly string[]): Entry[] {
  return [...new Set(keys.flatMap((key) => map.get(key) ?? []))];
}

function toFound({ id, at, publisher, channels, verified }: Entry): FoundContact {
  return { id, at, publisher, missing: CHANNELS.filter((one) => !channels[one]), verified };
}
