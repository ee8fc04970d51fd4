import { channelFor } from '../../search/contacts/channelFor.ts';
import type { Hit } from '../../search/contacts/hit.ts';
import type { LocalChannel } from '../model/localise.ts';

/**
 * Where a mail about the case goes.
 * @param contact the publisher's contact, where one was chosen
 * @returns '' where only the agent knows the address; undefined where no mail helps, such as a
 * portal, or none is known yet
 */
export function mailAddress(channel: LocalChannel, contact: Hit | undefined): string | undefined {
  switch (channel.kind) {
    case 'contact':
      return contact && channelFor(contact, channel.contact).channel?.email;
    case 'desk':
      return channel.desk?.email;
    case 'customer':
      return '';
    case 'portal':
      return undefined;
  }
}
