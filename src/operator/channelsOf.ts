import { CHANNELS, type ChannelId } from '../platform/vocabulary.ts';
import type { Channel, Contact } from '../features/contacts/record/schema.ts';

export interface FoundChannel {
  id: ChannelId;
  channel: Channel;
  /** The place of the product that it belongs to; absent where it is the publisher's. */
  product?: number;
}

/** Every channel of a contact, those of its products included. */
export function channelsOf({
  channels,
  products = [],
}: Pick<Contact, 'channels' | 'products'>): FoundChannel[] {
  return [
    ...list(channels),
    ...products.flatMap((one, product) =>
      list(one.channels ?? {}).map((found) => ({ ...found, product })),
    ),
  ];
}

function list(channels: Contact['channels']): FoundChannel[] {
  return CHANNELS.flatMap((id) => {
    const channel = channels[id];
    return channel === undefined ? [] : [{ id, channel }];
  });
}
