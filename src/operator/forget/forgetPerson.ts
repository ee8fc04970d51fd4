import { CHANNELS } from '../../platform/vocabulary.ts';
import type { Channel, Contact, ContactFile } from '../../features/contacts/record/schema.ts';
import { channelsOf } from '../channelsOf.ts';
import { findMentions } from './findMentions.ts';
import { findTraces, namesIn, parts, type Traces } from './findTraces.ts';
import { isRoleAddress } from '../names/roles.ts';
import { nameKey, type Person } from './readPerson.ts';

/** A value with its record and its place in it, such as `channels.csp.name`. */
export interface Stand {
  id: string;
  publisher: string;
  place: string;
  value: string;
}

/**
 * Takes a person out of every record. Of a channel that bears their name, or their personal address,
 * go name, email and phone; the address of a desk stays beside a name, as it is nobody's. Who asks
 * for a desk's address takes out the address alone: the name beside it may be anybody's. Aliases
 * that are the name go. What else still mentions the person is `left`: texts of publisher, products,
 * documents, web addresses and sources, which only the operator can judge. It errs on the side of
 * forgetting: the next import brings a desk's number back, and nothing brings privacy back.
 */
export function forgetPerson(
  file: ContactFile,
  person: Person,
): { file: ContactFile; removed: Stand[]; left: Stand[] } {
  const traces = findTraces(file.contacts, person);
  const contacts = structuredClone(file.contacts);
  const goneOf = contacts.map((contact) => cleanContact(contact, traces));
  // Also of other records: a number that was beside the name may stand there without it.
  const values = new Set(goneOf.flat().map(({ value }) => value));
  const leftOf = contacts.map((contact, index) =>
    findMentions(contact, traces, { values, gone: goneOf[index] ?? [] }),
  );
  const toStands = (all: readonly Gone[][]): Stand[] =>
    contacts.flatMap(({ id, publisher }, index) =>
      (all[index] ?? []).map((gone) => ({ id, publisher, ...gone })),
    );
  return { file: { ...file, contacts }, removed: toStands(goneOf), left: toStands(leftOf) };
}

type Gone = Pick<Stand, 'place' | 'value'>;

/** Changes the contact and returns what is gone. */
function cleanContact(contact: Contact, traces: Traces): Gone[] {
  const names = namesIn(contact, traces);
  const gone = channelsOf(contact).flatMap(({ id, channel, product }) =>
    theirsIn(channel, names, traces.emails).flatMap((field) => {
      const value = channel[field];
      Reflect.deleteProperty(channel, field);
      const of = product === undefined ? '' : `products.${product}.`;
      return value === undefined ? [] : [{ place: `${of}channels.${id}.${field}`, value }];
    }),
  );
  const aliases = (contact.aliases ?? []).filter((alias) => names.has(nameKey(alias)));
  for (const value of aliases) gone.push({ place: 'aliases', value });
  if (gone.length === 0) return gone;

  const kept = contact.aliases?.filter((alias) => !aliases.includes(alias)) ?? [];
  if (kept.length > 0) contact.aliases = kept;
  else delete contact.aliases;
  dropEmpty(contact.channels);
  for (const product of contact.products ?? []) {
    if (product.channels === undefined) continue;
    dropEmpty(product.channels);
    if (Object.keys(product.channels).length === 0) delete product.channels;
  }
  return gone;
}

/** Which fields of a channel are the person's. */
function theirsIn(
  channel: Channel,
  names: ReadonlySet<string>,
  emails: ReadonlySet<string>,
): ('name' | 'email' | 'phone')[] {
  const { name, email } = parts(channel);
  const bearsName = name !== undefined && names.has(name);
  const bearsEmail = email !== undefined && emails.has(email);
  if (!bearsName && !bearsEmail) return [];
  const isDesk = email !== undefined && isRoleAddress(email);
  if (isDesk && !bearsName) return ['email'];
  return isDesk && !bearsEmail ? ['name', 'phone'] : ['name', 'email', 'phone'];
}

/** A channel that only says who may see it is no channel. */
function dropEmpty(channels: Contact['channels']): void {
  for (const id of CHANNELS) {
    const channel = channels[id];
    if (channel !== undefined && Object.keys(channel).length === 1)
      Reflect.deleteProperty(channels, id);
  }
}
