import { foldWords } from '../../../platform/text/foldWords.ts';
import { CHANNELS, type ChannelId } from '../../../platform/vocabulary.ts';
import { publisherKey } from '../../contacts/record/publisherKey.ts';
import type { Searchable } from '../../search/engine/surfaces.ts';
import type { Detail } from '../../search/contacts/searchIndex.ts';
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
export type Match<Contact = FoundContact> =
  | { state: 'matched'; contact: Contact }
  | { state: 'proposed'; proposals: Contact[] }
  | { state: 'missing' | 'first-party' | 'not-compared' };

export type State = Match['state'];

/**
 * Makes the comparison with the contacts, which names them by their place. Certain is an id of the
 * marketplace, else a name or an alias that folds to the same; where that leads to more than one
 * contact they are proposed. The rest is proposed by alike names, and by a product that only one
 * contact has.
 */
export function createMatcher(
  entries: readonly Searchable[],
): (publisher: Publisher) => Match<number> {
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
    if (certain !== undefined && named.length === 1) return { state: 'matched', contact: certain };
    const perhaps = named.length > 1 ? named : guess(names, products);
    if (perhaps.length === 0) return { state: 'missing' };
    return { state: 'proposed', proposals: perhaps.slice(0, MOST) };
  };

  function guess(names: readonly string[], products: readonly string[]): number[] {
    const alike = names.slice(0, MOST).flatMap(propose);
    const selling = products.flatMap((product) => {
      const those = byProduct.get(foldWords(product)) ?? [];
      return those.length === 1 ? those : [];
    });
    return [...new Set([...alike, ...selling])];
  }
}

/** The same match, with something else for its contacts. */
export function mapMatch<From, To>(match: Match<From>, of: (contact: From) => To): Match<To> {
  if (match.state === 'matched') return { state: 'matched', contact: of(match.contact) };
  if (match.state === 'proposed') return { state: 'proposed', proposals: match.proposals.map(of) };
  return match;
}

/** A contact as the result names it. */
export function toFound(
  { publisher }: Pick<Searchable, 'publisher'>,
  { id, at, channels, verified }: Pick<Detail, 'id' | 'at' | 'channels' | 'verified'>,
): FoundContact {
  return { id, at, publisher, missing: CHANNELS.filter((one) => !channels[one]), verified };
}

/** So many contacts are proposed, and so many spellings asked about, at the most. */
const MOST = 3;

/** Places of the contacts by a key. */
function multimap(
  entries: readonly Searchable[],
  keysOf: (entry: Searchable) => string[],
): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [place, entry] of entries.entries())
    for (const key of new Set(keysOf(entry))) {
      const places = map.get(key);
      if (places) places.push(place);
      else map.set(key, [place]);
    }
  return map;
}

function gather(map: ReadonlyMap<string, number[]>, keys: readonly string[]): number[] {
  return [...new Set(keys.flatMap((key) => map.get(key) ?? []))];
}
