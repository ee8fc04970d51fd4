import type { ChannelId } from '../../../platform/vocabulary.ts';
import { matchingProduct } from './matchingProduct.ts';
import type { Hit } from './hit.ts';
import type { ShownChannel } from './searchIndex.ts';

/** The channel for a kind of question: the matching product's own where it has one. */
export function channelFor(
  hit: Hit,
  id: ChannelId,
): { channel: ShownChannel | undefined; product?: string | undefined } {
  const { entry } = hit;
  const index = matchingProduct(hit);
  const own = index === undefined ? undefined : entry.own?.[index]?.[id];
  if (own === undefined || index === undefined) return { channel: entry.channels[id] };
  return { channel: own, product: entry.products[index] };
}
