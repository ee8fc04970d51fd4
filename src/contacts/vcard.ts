import type { Contact } from './schema.ts';

/** A contact as a vCard 3.0, to be kept in an address book. */
export function toVcard({ publisher, channels }: Contact): string {
  const lines = Object.values(channels).flatMap(({ email, phone, url }) => [
    ...(email === undefined ? [] : [`EMAIL:${email}`]),
    ...(phone === undefined ? [] : [`TEL:${phone}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
  ]);
  const name = publisher.replace(/[\\;,]/g, '\\$&');
  const card = ['BEGIN:VCARD', 'VERSION:3.0', `N:;${name};;;`, `FN:${name}`, `ORG:${name}`];
  return [...card, ...lines, 'END:VCARD', ''].join('\r\n');
}
