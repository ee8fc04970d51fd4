import { closest } from '../../platform/text/closest.ts';
import type { Contact } from '../../features/contacts/record/schema.ts';
import { channelsOf } from '../channelsOf.ts';

/** The names and addresses of channels that come closest to a text, up to three. */
export function closestPeople(contacts: readonly Contact[], text: string): string[] {
  const known = new Set(
    contacts.flatMap((contact) =>
      channelsOf(contact).flatMap(({ channel: { name, email } }) =>
        [name, email].filter((value) => value !== undefined),
      ),
    ),
  );
  const found: string[] = [];
  while (found.length < 3) {
    const next = closest(text, [...known]);
    if (next === undefined) break;
    found.push(next);
    known.delete(next);
  }
  return found;
}
