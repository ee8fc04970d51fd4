import type { Contact } from '../../features/contacts/record/schema.ts';
import { channelsOf } from '../channelsOf.ts';
import { isRoleAddress } from '../names/roles.ts';
import { nameKey, type Person, readPerson } from './readPerson.ts';

/** By what a person is known in a file. */
export interface Traces {
  /** Keys of the name that was asked for: it counts in every record. */
  names: ReadonlySet<string>;
  /** Addresses, in lower case: nobody shares one, so that they count in every record, too. */
  emails: ReadonlySet<string>;
}

/**
 * Follows a person through the records: a personal address beside the name is theirs, and so is the
 * name beside a personal address, wherever else either stands. The address of a desk leads nowhere.
 */
export function findTraces(contacts: readonly Contact[], person: Person): Traces {
  const names = new Set(person.name === undefined ? [] : [nameKey(person.name)]);
  const emails = new Set(person.email === undefined ? [] : [person.email.toLowerCase()]);
  for (let size = -1; size !== emails.size;) {
    size = emails.size;
    for (const contact of contacts) {
      const here = namesIn(contact, { names, emails });
      for (const { channel } of channelsOf(contact)) {
        const { name, email } = parts(channel);
        if (name !== undefined && here.has(name) && email !== undefined && !isRoleAddress(email)) {
          emails.add(email);
        }
      }
    }
  }
  return { names, emails };
}

/**
 * The names of the person in one record: those asked for, and those beside a personal address. The
 * latter count in this record only: elsewhere the same name may be somebody else's.
 */
export function namesIn(contact: Contact, { names, emails }: Traces): Set<string> {
  const beside = channelsOf(contact).flatMap(({ channel }) => {
    const { name, email } = parts(channel);
    const isTheirs = email !== undefined && emails.has(email) && !isRoleAddress(email);
    return isTheirs && name !== undefined ? [name] : [];
  });
  return new Set([...names, ...beside]);
}

/** Name as its key and email in lower case; a name may hold the address, too. */
export function parts(channel: { name?: string | undefined; email?: string | undefined }): {
  name?: string | undefined;
  email?: string | undefined;
} {
  const written: Person = channel.name === undefined ? {} : readPerson(channel.name);
  const name = written.name === undefined ? '' : nameKey(written.name);
  const email = (channel.email ?? written.email)?.toLowerCase();
  return { name: name === '' ? undefined : name, email };
}
