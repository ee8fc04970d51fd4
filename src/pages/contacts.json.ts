import type { APIRoute } from 'astro';
import type { ContactFile } from '../features/contacts/record/schema.ts';
import { areContactsSample, getContacts } from '../features/contacts/queries.ts';

/** The contacts as this build may publish them, for people who script; contacts.schema.json says how. */
export const GET: APIRoute = async () => {
  const file: ContactFile = {
    sample: await areContactsSample(),
    contacts: await getContacts(),
  };
  return new Response(`${JSON.stringify(file)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
