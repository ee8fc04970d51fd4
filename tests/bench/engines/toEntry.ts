import { domainsOf } from '../domainsOf.ts';
import type { Entry } from '../../../src/contacts/searchIndex.ts';
import type { Publisher } from '../record.ts';

/** A publisher as the project's own search takes it; channels are not searched. */
export function toEntry({ id, name, aliases, products, contacts }: Publisher): Entry {
  return {
    id,
    publisher: name,
    aliases,
    publisherIds: [],
    products,
    domains: domainsOf(contacts),
    channels: {},
  };
}
