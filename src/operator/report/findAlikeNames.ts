import { dropCompanyForm } from '../../features/contacts/record/companyForm.ts';
import { publisherKey } from '../../features/contacts/record/publisherKey.ts';
import { nearPairs } from '../names/nearPairs.ts';
import type { Contact } from '../../features/contacts/record/schema.ts';
import type { Finding } from './findingKinds.ts';

/**
 * Publishers whose names are the same but for the form of the company, for spaces, or for one slip
 * of the hand; and publishers whose name is the alias of another one.
 */
export function findAlike(contacts: readonly Contact[]): Finding[] {
  const publishers = group(contacts, ({ publisher }) => [publisher]);
  const aliases = group(contacts, ({ aliases = [] }) => aliases);
  // Two that only share an alias, such as an acronym, are no more than that.
  const same = [...publishers].map(([core, named]) => [...named, ...(aliases.get(core) ?? [])]);
  const near = nearPairs(publishers.keys()).map((pair) =>
    pair.flatMap((core) => [...(publishers.get(core) ?? [])]),
  );
  const found = new Map<string, Finding>();
  for (const alike of [...same, ...near]) {
    const all = [...new Set(alike)];
    if (all.length < 2) continue;
    const ids = all.map(({ id }) => id).sort();
    const value = all.map(({ publisher }) => publisher).join(' · ');
    found.set(ids.join(' '), {
      kind: 'publisher-alike',
      contacts: ids,
      field: 'publisher',
      value,
    });
  }
  return [...found.values()];
}

/** Contacts by what is left of their names. */
function group(
  contacts: readonly Contact[],
  namesOf: (contact: Contact) => string[],
): Map<string, Set<Contact>> {
  const byCore = new Map<string, Set<Contact>>();
  for (const contact of contacts) {
    for (const name of namesOf(contact)) {
      const core = coreOf(name);
      const same = byCore.get(core);
      if (same === undefined) byCore.set(core, new Set([contact]));
      else same.add(contact);
    }
  }
  return byCore;
}

function coreOf(name: string): string {
  return dropCompanyForm(publisherKey(name)).replaceAll(' ', '');
}
