import { CHANNELS } from '../../../platform/vocabulary.ts';
import type { Channel, Product } from '../../../features/contacts/record/schema.ts';
import { type Criterion, MOST_ROWS, ownDomain } from './criteria.ts';
import type { DraftContact } from '../intake.ts';
import { mergeChannel } from './mergeChannels.ts';
import { type ProductGroup, groupProducts, mergeProduct } from './mergeProducts.ts';
import type { SourcedDraft } from './sourcedDraft.ts';
import { type Conflict, type Prefer, resolveConflict } from './resolveConflict.ts';

type Channels = Partial<Record<(typeof CHANNELS)[number], Channel>>;

/**
 * Makes one contact of the drafts of one publisher. Lists are joined in the order of the drafts; of
 * a field that holds one value the one verified later stays, else what `resolveConflict` finds, unless the
 * operator prefers otherwise; every other value is reported. Merging the result with the same drafts again
 * gives the same result.
 * @param publisher the name to show
 */
export function mergeDrafts(
  drafts: readonly SourcedDraft[],
  publisher: string,
  prefer: Prefer,
): { contact: DraftContact; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const context = { publisher, prefer, report: (conflict: Conflict) => conflicts.push(conflict) };

  function keep<T>(
    field: string,
    valueOf: (contact: DraftContact) => T | undefined,
    criteria: readonly Criterion<T>[] = [MOST_ROWS],
  ): T | undefined {
    const candidates = drafts.flatMap((origin) => {
      const value = valueOf(origin.contact);
      return isFilled(value) ? [{ value, origin }] : [];
    });
    return resolveConflict(candidates, field, context, criteria)?.value;
  }
  const join = <T>(
    valuesOf: (contact: DraftContact) => T[] | undefined,
    keyOf: (value: T) => string,
  ): T[] | undefined =>
    filled(
      unique(
        drafts.flatMap(({ contact }) => valuesOf(contact) ?? []),
        keyOf,
      ),
    );

  const groups = groupProducts(drafts, context);
  const { channels, products } = mergeReach(drafts, groups, context);
  const names = drafts.flatMap(({ contact }) => [contact.publisher, ...(contact.aliases ?? [])]);
  const contact: DraftContact = {
    publisher,
    aliases: filled(unique(names, (name) => name).filter((name) => name !== publisher)),
    publisherIds: join(
      ({ publisherIds }) => publisherIds,
      (id) => id,
    ),
    products: filled(products),
    categories: join(
      ({ categories }) => categories,
      (category) => category.toLowerCase(),
    ),
    country: keep('country', ({ country }) => country),
    website: keep('website', ({ website }) => website, [MOST_ROWS, ownDomain(drafts, publisher)]),
    channels,
    languages: keep('languages', ({ languages }) => languages),
    hours: keep('hours', ({ hours }) => hours),
    timeZone: keep('timeZone', ({ timeZone }) => timeZone),
    documents: join(
      ({ documents }) => documents,
      ({ kind, url }) => `${kind} ${url}`,
    ),
    verified: drafts
      .flatMap(({ contact }) => contact.verified ?? [])
      .sort()
      .at(-1),
    sources: unique(
      drafts.flatMap(({ contact }) => contact.sources),
      (source) => source,
    ),
  };
  return { contact, conflicts };
}

/** The channels of the publisher, and its products with those of their own. */
function mergeReach(
  drafts: readonly SourcedDraft[],
  groups: readonly ProductGroup[],
  context: Parameters<typeof mergeChannel>[3],
): { channels: Channels; products: Product[] } {
  const channels: Channels = {};
  const ownOf = new Map<ProductGroup, Channels>();
  for (const id of CHANNELS) {
    const { channel, own } = mergeChannel(id, drafts, groups, context);
    if (channel !== undefined) channels[id] = channel;
    for (const [group, its] of own) ownOf.set(group, { ...ownOf.get(group), [id]: its });
  }
  const products = groups.map((group): Product => {
    const own = ownOf.get(group);
    return { ...mergeProduct(group, context), ...(own === undefined ? {} : { channels: own }) };
  });
  return { channels, products };
}

/** Empty lists are left out of a contact file. */
function filled<T>(values: T[]): T[] | undefined {
  return values.length === 0 ? undefined : values;
}

function isFilled<T>(value: T | undefined): value is T {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  return [...byKey.values()];
}
