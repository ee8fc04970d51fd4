import VCard from 'vcard-creator';
import { CHANNELS, type ChannelId } from '../../../platform/vocabulary.ts';
import type { Channel, Contact } from './schema.ts';

/** Both languages in one, since the address book that takes the card has its own. */
const LABELS: Record<ChannelId, string> = {
  support: 'Soporte / Support',
  engineering: 'Ingeniería / Engineering',
  csp: 'Programa CSP / CSP program',
};

/**
 * A contact as a vCard 3.0 (RFC 2426), which every address book reads: one card for the publisher,
 * each email, number and address labeled with its channel. The same contact always gives the same
 * text. What must not be public is left out before, by `publicPart`.
 */
export function toVcard(contact: Contact): string {
  const { publisher, aliases = [], website, categories = [], verified } = contact;
  const card = new VCard()
    .addFullName(publisher)
    // Without parts of a name: it is no person's. A card must have the property all the same.
    .addName()
    .addCompany({ name: publisher })
    .addUid(`marketplace-support-guide:${contact.id}`)
    .addCustomProperty({ name: 'X-ABShowAs', value: 'COMPANY' });
  if (aliases.length > 0) card.addNickname(aliases);
  if (categories.length > 0) card.addCategories(categories);
  if (website !== undefined) card.addUrl({ url: website });

  const channels = labeledChannels(contact);
  let group = 0;
  const add = (name: string, value: string | undefined, params: string, label: string): void => {
    if (value === undefined) return;
    group += 1;
    const item = `item${group}`;
    card.addCustomProperty({ name, value, params, group: item });
    card.addCustomProperty({ name: 'X-ABLabel', value: escape(label), group: item });
  };
  for (const { label, channel } of channels) {
    add('EMAIL', channel.email, 'TYPE=INTERNET,WORK', label);
    add('TEL', channel.phone?.replace(';ext=', ' ext. '), 'TYPE=WORK,VOICE', label);
    add('URL', channel.url, '', label);
  }
  const names = channels.flatMap(({ label, channel: { name } }) =>
    name === undefined ? [] : [`${label}: ${name}`],
  );
  if (names.length > 0) card.addNote(names.join('\n'));
  if (verified !== undefined) {
    return card.addRevision(new Date(`${verified}T00:00:00Z`)).toString();
  }
  // The library would write the moment of the call, which nobody has verified anything at.
  return card.toString().replace(/^REV:.*\r\n/m, '');
}

/** The publisher's own channels, then those of its products. */
function labeledChannels({ channels, products = [] }: Contact) {
  const of = (all: Partial<Record<ChannelId, Channel>>, product?: string) =>
    CHANNELS.flatMap((id) => {
      const channel = all[id];
      const label = product === undefined ? LABELS[id] : `${LABELS[id]} · ${product}`;
      return channel === undefined ? [] : [{ label, channel }];
    });
  return [...of(channels), ...products.flatMap(({ name, channels: own }) => of(own ?? {}, name))];
}

/** What the library does to its own texts, and not to custom ones. */
function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}
