import type { APIRoute } from 'astro';
import type { Contact } from '../../features/contacts/record/schema.ts';
import { toVcard } from '../../features/contacts/record/vcard.ts';
import { getContacts, getDirectory } from '../../features/contacts/queries.ts';

/** Contacts without a page of their own have no file of their own either: hosts count both. */
export async function getStaticPaths() {
  const { pageOf } = await getDirectory();
  const contacts = (await getContacts()).filter(({ id }) => !pageOf.has(id));
  return contacts.map((contact) => ({ params: { contact: contact.id }, props: { contact } }));
}

export const GET: APIRoute<{ contact: Contact }> = ({ props }) =>
  new Response(toVcard(props.contact), {
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
  });
