import { publisherId } from '../../../src/operator/import/values/publisherId.ts';
import { publisherKey } from '../../../src/features/contacts/record/publisherKey.ts';
import type { Searchable } from '../../../src/features/search/engine/surfaces.ts';
import { domainsOf } from '../domainsOf.ts';
import type { Publisher } from '../record.ts';

/** A publisher as the project's own search takes it. */
export function toEntry({ name, aliases, products, contacts }: Publisher): Searchable {
  // With the id that an import gives: that of the corpus is none of its own.
  const id = publisherId(publisherKey(name));
  return { id, publisher: name, aliases, publisherIds: [], products, domains: domainsOf(contacts) };
}
