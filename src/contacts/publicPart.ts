import type { Channel, Contact } from './schema.ts';

/**
 * What a public build may hold of a contact. Name, email and phone of a `partner` channel belong to
 * an employee and stay out; the web address is public (Microsoft, "Create a SaaS offer listing",
 * 2020-06). Called before anything is made of the contacts, so that index, pages and search can
 * only hold what it returns.
 */
export function publicPart(contact: Contact): Contact {
  const channels = Object.entries(contact.channels).map(([id, channel]) => [
    id,
    publicChannel(channel),
  ]);
  return { ...contact, channels: Object.fromEntries(channels) as Contact['channels'] };
}

function publicChannel(channel: Channel): Channel {
  if (channel.audience === 'public') return channel;
  return { ...(channel.url === undefined ? {} : { url: channel.url }), audience: channel.audience };
}
