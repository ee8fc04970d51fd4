import type { Searchable } from '../../../src/contacts/search/surfaces.ts';
import { domainsOf } from '../domainsOf.ts';
import type { Publisher } from '../record.ts';

/** A publisher as the project's own search takes it. */
export function toEntry({ name, aliases, products, contacts }: Publisher): Searchable {
  return { publisher: name, aliases, publisherIds: [], products, domains: domainsOf(contacts) };
}
