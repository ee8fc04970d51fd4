import type { ChannelId } from '../../../platform/vocabulary.ts';
import { domainOf } from '../../contacts/record/domainOf.ts';
import { formatPhone } from '../../contacts/record/formatPhone.ts';
import type { Desk } from '../../contacts/hours/openHours.ts';
import type { Channel, Contact } from '../../contacts/record/schema.ts';
import type { Searchable } from '../engine/surfaces.ts';
import { weekOf } from '../../contacts/hours/weekOf.ts';

/** A channel as a card shows it. */
export interface ShownChannel extends Channel {
  /** The phone number in groups, where that differs: what groups them stays out of the browser. */
  phoneText?: string;
}
export type ShownChannels = Partial<Record<ChannelId, ShownChannel>>;

/** A contact as the search and its result cards need it. */
export interface Entry extends Searchable, Detail {
  id: string;
}

/** What result cards show of a contact besides what it is found by. */
export interface Detail {
  id: string;
  channels: ShownChannels;
  /** The channels that a product has for itself, by its place in `products`. */
  own?: Record<number, ShownChannels>;
  /** When the support desk answers, where both its hours and their time zone are known. */
  desk?: Desk;
  verified?: string | undefined;
  /** The page of the directory that the contact stands on; absent where it has a page of its own. */
  at?: number;
}

/**
 * @param contacts what may be published, see publicPart
 * @param pageOf the page of the directory that each contact stands on, if it has none of its own
 */
export function contactsToEntries(
  contacts: readonly Contact[],
  pageOf: ReadonlyMap<string, number> = new Map(),
): Entry[] {
  return contacts.map((contact) => contactToEntry(contact, pageOf.get(contact.id)));
}

function contactToEntry(contact: Contact, at: number | undefined): Entry {
  const {
    id,
    publisher,
    aliases = [],
    publisherIds = [],
    website,
    verified,
    products = [],
    hours = [],
    timeZone: zone,
  } = contact;
  const own = products.flatMap(({ channels }, index) =>
    channels ? [[index, shownChannels(channels)] as const] : [],
  );
  const all = [contact, ...products].flatMap(({ channels }) => Object.values(channels ?? {}));
  const addresses = [website, ...all.flatMap(({ url, email }) => [url, email])];
  const domains = new Set(addresses.flatMap((address) => (address ? domainOf(address) : [])));
  return {
    id,
    publisher,
    aliases,
    publisherIds,
    products: products.map(({ name }) => name),
    domains: [...domains],
    channels: shownChannels(contact.channels),
    ...(own.length > 0 ? { own: Object.fromEntries(own) } : {}),
    ...(hours.length > 0 && zone !== undefined ? { desk: { week: weekOf(hours), zone } } : {}),
    verified,
    ...(at === undefined ? {} : { at }),
  };
}

function shownChannels(channels: Contact['channels']): ShownChannels {
  return Object.fromEntries(
    Object.entries(channels).map(([id, channel]) => {
      const phoneText = channel.phone === undefined ? undefined : formatPhone(channel.phone);
      return [id, phoneText === channel.phone ? channel : { ...channel, phoneText }];
    }),
  );
}
