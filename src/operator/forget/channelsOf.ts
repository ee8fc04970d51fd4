import { CHANNELS } from '../../platform/vocabulary.ts';
import type { Channel, Contact } from '../../features/contacts/record/schema.ts';

/** Every channel of a contact, those of its products included, with its place in the record. */
export function channelsOf(contact: Contact): { place: string; channel: Channel }[] {
  const list = (channels: Contact['channels'], place: string) =>
    CHANNELS.flatMap((id) => {
      const channel = channels[id];
      return channel === undefined ? [] : [{ place: `${place}.${id}`, channel }];
    });
  return [
    ...list(contact.channels, 'channels'),
    ...(contact.products ?? []).flatMap(({ channels = {} }, index) =>
      list(channels, `products.${index}.channels`),
    ),
  ];
}
