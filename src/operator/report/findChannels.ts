import { CHANNELS } from '../../platform/vocabulary.ts';
import type { Contact } from '../../features/contacts/record/schema.ts';
import { channelsOf } from '../channelsOf.ts';
import type { Finding } from './findingKinds.ts';
import { isPersonal } from './isPersonal.ts';
import { registeredDomain } from '../names/registeredDomain.ts';

/** What is missing from the channels of a contact, and what looks wrong in them. */
export function findChannels(contact: Contact): Finding[] {
  const { id, website, products = [] } = contact;
  const channels = channelsOf(contact);
  const isReachable = channels.some(({ channel: { email, phone, url } }) => email ?? phone ?? url);
  if (!isReachable) return [{ kind: 'unreachable', contacts: [id] }];

  const found: Finding[] = CHANNELS.filter(
    (channel) => !channels.some((found) => found.id === channel),
  ).map((channel) => ({ kind: `${channel}-missing`, contacts: [id] }));
  const strangers = new Set<string>();
  for (const { id: channelId, channel, product } of channels) {
    const { name, email, phone, audience } = channel;
    const path =
      product === undefined ? channelId : `«${products[product]?.name ?? ''}».${channelId}`;
    const add = (kind: Finding['kind'], part: string, value: string): void => {
      found.push({ kind, contacts: [id], field: `${path}.${part}`, value });
    };
    if (email !== undefined) {
      if (audience === 'public' && isPersonal(email, name)) add('personal-address', 'email', email);
      const isStranger =
        website !== undefined && registeredDomain(email) !== registeredDomain(website);
      // Once, though it may stand in all three channels.
      if (isStranger && !strangers.has(email)) {
        strangers.add(email);
        add('domain-differs', 'email', `${email}, ${website}`);
      }
    }
    if (phone !== undefined && !phone.startsWith('+')) add('phone-without-country', 'phone', phone);
  }
  return found;
}
