import type { Channel, Contact } from '../../features/contacts/record/schema.ts';

/** Every channel of a contact with its path, those of single products included. */
export function channelsOf({ channels, products = [] }: Contact): [path: string, Channel][] {
  return [
    ...Object.entries(channels),
    ...products.flatMap(({ name, channels: own = {} }) =>
      Object.entries(own).map(([id, channel]): [string, Channel] => [`«${name}».${id}`, channel]),
    ),
  ];
}
