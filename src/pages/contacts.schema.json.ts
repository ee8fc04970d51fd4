import type { APIRoute } from 'astro';
import { contactsJsonSchema } from '../features/contacts/record/schema.ts';
import { assetPath } from '../platform/i18n/url.ts';

/** The JSON Schema of contacts.json, made of the schema that the build itself holds contacts to. */
export const GET: APIRoute = ({ site }) => {
  const schema = {
    $id: new URL(assetPath('contacts.schema.json'), site).href,
    title: 'Contacts of software companies (ISVs) in the commercial marketplace',
    ...contactsJsonSchema(),
  };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
};
