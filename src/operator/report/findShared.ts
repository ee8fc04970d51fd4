import type { Contact } from '../../features/contacts/record/schema.ts';
import { channelsOf } from '../channelsOf.ts';
import type { Finding, FindingKind } from './findingKinds.ts';

/** What belongs to one publisher and stands with several. */
export function findShared(contacts: readonly Contact[]): Finding[] {
  return [
    ...share(contacts, 'id-shared', 'publisherIds', ({ publisherIds = [] }) => publisherIds),
    ...share(contacts, 'id-shared', 'products.id', ({ products = [] }) =>
      products.flatMap(({ id }) => id ?? []),
    ),
    ...share(contacts, 'address-shared', 'email', (contact) =>
      channelsOf(contact).flatMap(({ channel: { email } }) => email ?? []),
    ),
  ];
}

function share(
  contacts: readonly Contact[],
  kind: FindingKind,
  field: string,
  valuesOf: (contact: Contact) => string[],
): Finding[] {
  const owners = new Map<string, string[]>();
  for (const contact of contacts) {
    for (const value of new Set(valuesOf(contact).map((text) => text.toLowerCase()))) {
      const ids = owners.get(value);
      if (ids === undefined) owners.set(value, [contact.id]);
      else ids.push(contact.id);
    }
  }
  return [...owners].flatMap(([value, ids]) =>
    ids.length < 2 ? [] : [{ kind, contacts: ids, field, value }],
  );
}
