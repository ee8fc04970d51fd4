import type { Channel, Contact } from './schema.ts';

/** A contact as the search and its result cards need it. */
export interface Entry {
  id: string;
  publisher: string;
  aliases: string[];
  /** The ids by which the marketplace knows the publisher. */
  publisherIds: string[];
  products: string[];
  /** Host names of the website and of the public channels, without www. */
  domains: string[];
  channels: Partial<Record<string, Channel>>;
  verified?: string | undefined;
}

/** The file that the worker loads. */
export interface SearchIndex {
  entries: Entry[];
}

/** @param contacts what may be published, see publicPart */
export function contactsToIndex(contacts: readonly Contact[]): SearchIndex {
  return { entries: contacts.map(contactToEntry) };
}

function contactToEntry(contact: Contact): Entry {
  const { id, publisher, aliases = [], publisherIds = [], website, channels, verified } = contact;
  const products = (contact.products ?? []).map(({ name }) => name);
  const addresses = [website, ...Object.values(channels).flatMap(({ url, email }) => [url, email])];
  const domains = new Set(addresses.flatMap((address) => (address ? domainOf(address) : [])));
  return {
    id,
    publisher,
    aliases,
    publisherIds,
    products,
    domains: [...domains],
    channels,
    verified,
  };
}

/** The host of a web address or the domain of an email, without www; the text itself otherwise. */
export function domainOf(address: string): string {
  const host =
    /^(?:[a-z]+:\/\/)?(?:[^\s/?#@]+@)?([^\s/:?#]+)/i.exec(address.trim())?.[1] ?? address;
  return host.toLowerCase().replace(/^www\./, '');
}
