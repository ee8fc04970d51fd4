import type { ProductChannel } from './collectChannels.ts';
import { type SourcedChannel, differences, signature } from './sourcedChannel.ts';

/**
 * The products that count for the publisher's channel: those that say what most say, and those that do not
 * contradict it, in their order. Where there is a record, only products that it knows are counted,
 * and those that are silent count for the record.
 * @param eligible those that may count
 * @param base what the record says of the publisher
 */
export function pickForPublisher(
  eligible: readonly ProductChannel[],
  products: readonly ProductChannel[],
  base: SourcedChannel | undefined,
): ProductChannel[] {
  const stated = eligible.flatMap((product) =>
    product.channel === undefined ? [] : [{ product, channel: product.channel }],
  );
  const voters = stated.filter(({ product }) => base === undefined || product.inherits);
  const votes = new Map<string, number>();
  if (base !== undefined) {
    const heirs = products.filter(({ inherits, hasOwn }) => inherits && !hasOwn);
    votes.set(signature(base), heirs.length - voters.length);
  }
  for (const { channel } of voters) {
    const key = signature(channel);
    votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const [most] = [...votes].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  const leader = stated.find(({ channel }) => signature(channel) === most)?.channel ?? base;
  let parts: SourcedChannel['parts'] = { ...leader?.parts };
  return stated.flatMap(({ product, channel }) => {
    if (differences(channel.parts, parts).length > 0) return [];
    parts = { ...channel.parts, ...parts };
    return [product];
  });
}
