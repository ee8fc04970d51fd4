import type { Contact, ContactFile } from '../../features/contacts/record/schema.ts';

export interface Verified {
  id: string;
  before: string | undefined;
  after: string;
}

/** Sets the day on which contacts were verified; everything else stays, in its order. */
export function setVerified(
  file: ContactFile,
  ids: readonly string[],
  day: string,
): { file: ContactFile; changes: Verified[] } {
  const changes: Verified[] = [];
  const contacts = file.contacts.map((contact) => {
    if (!ids.includes(contact.id)) return contact;
    changes.push({ id: contact.id, before: contact.verified, after: day });
    return withVerified(contact, day);
  });
  return { file: { ...file, contacts }, changes };
}

/** A new field stands where the schema has it, before the sources; all others keep their order. */
function withVerified(contact: Contact, verified: string): Contact {
  if (contact.verified !== undefined) return { ...contact, verified };
  const entries = Object.entries(contact);
  const at = entries.findIndex(([key]) => key === 'sources');
  return Object.fromEntries(entries.toSpliced(at, 0, ['verified', verified])) as Contact;
}
