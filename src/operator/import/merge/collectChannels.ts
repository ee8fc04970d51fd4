import type { ChannelId } from '../../../platform/vocabulary.ts';
import type { ProductGroup } from './mergeProducts.ts';
import type { SourcedDraft } from './sourcedDraft.ts';
import type { MergeContext } from './resolveConflict.ts';
import { type SourcedChannel, mergeSources, toSourcedChannel } from './sourcedChannel.ts';

/** What sources say of a product's channel; a record that has the product may say nothing. */
export interface ProductChannel {
  group: ProductGroup;
  /** Path of its channel, for reports. */
  field: string;
  channel?: SourcedChannel;
  /** Its audience, by each source. */
  audiences: SourcedChannel['audience'][];
  /** A record has given it a channel of its own. */
  hasOwn: boolean;
  /** A record has it without one, so that the publisher's counts for it. */
  inherits: boolean;
}

/** One channel of a publisher, by its sources. */
export interface ChannelSources {
  /** Of the publisher, by records. */
  records: SourcedChannel[];
  /** What stands for the publisher: records, rows without a product, all rows of a single one. */
  general: SourcedChannel[];
  products: ProductChannel[];
  /** Of publisher and products, by every source. */
  all: SourcedChannel[];
}

/** Sorts what drafts say about a channel by what it belongs to: the publisher, or a product. */
export function collectChannels(
  id: ChannelId,
  drafts: readonly SourcedDraft[],
  groups: readonly ProductGroup[],
  context: MergeContext,
): ChannelSources {
  const isDivided = groups.some(({ values }) => values.some(({ value }) => value.channels?.[id]));
  const isSingle = groups.length === 1 && !isDivided;
  const records: SourcedChannel[] = [];
  const general: SourcedChannel[] = [];
  const all: SourcedChannel[] = [];
  for (const draft of drafts) {
    const { contact } = draft;
    const plain = contact.channels[id];
    if (plain === undefined) continue;
    const isRecord = contact.id !== undefined;
    const channel = toSourcedChannel(plain, draft);
    all.push(channel);
    if (isRecord) records.push(channel);
    const namesNone = (contact.products ?? []).length === 0;
    if (isRecord || isSingle || namesNone) general.push(channel);
  }
  const products = groups.map((group): ProductChannel => {
    const channels: SourcedChannel[] = [];
    const field = `products.${group.name}.${id}`;
    const product: ProductChannel = { group, field, audiences: [], hasOwn: false, inherits: false };
    for (const { value, origin } of isSingle ? [] : group.values) {
      const own = value.channels?.[id];
      const isRecord = origin.contact.id !== undefined;
      if (isRecord && own !== undefined) product.hasOwn = true;
      if (isRecord && own === undefined) product.inherits = true;
      const plain = own ?? (isRecord ? undefined : origin.contact.channels[id]);
      if (plain === undefined) continue;
      const channel = toSourcedChannel(plain, origin);
      channels.push(channel);
      product.audiences.push(channel.audience);
      if (own !== undefined) all.push(channel);
    }
    const channel = mergeSources(channels, field, context);
    return channel === undefined ? product : { ...product, channel };
  });
  return { records, general, products, all };
}
