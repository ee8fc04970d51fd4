import type { Channel, Contact } from './schema.ts';

/**
 * What a public build may hold of a contact. Name, email and phone of a `partner` channel belong to
 * an employee and stay out; the web address is public (Microsoft, "Create a SaaS offer listing",
 * 2020-06). Called before anything is made of the contacts, so that index, pages and search can
 * only hold what it returns.
 */
export function publicPart(contact: Contact): Contact {
  const products = contact.products?.map(({ channels, ...product }) => ({
    ...product,
    ...(channels ? { channels: publicChannels(channels) } : {}),
  }));
  const channels = publicChannels(contact.channels);
  return { ...contact, channels, ...(products ? { products } : {}) };
}

function publicChannels(channels: Contact['channels']): Contact['channels'] {
  return Object.fromEntries(
    Object.entries(channels).map(([id, channel]) => [id, publicChannel(channel)]),
  );
}

/** Whether a public build keeps something of a channel to itself. */
export function isWithheld({ audience, name, email, phone }: Channel): boolean {
  return audience === 'partner' && [name, email, phone].some((part) => part !== undefined);
}

function publicChannel(channel: Channel): Channel {
  if (channel.audience === 'public') return channel;
  return { ...(channel.url === undefined ? {} : { url: channel.url }), audience: channel.audience };
}
