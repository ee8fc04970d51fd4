import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type ContactFile,
  contactFileSchema,
  contactsJsonSchema,
} from '../../../src/features/contacts/record/schema.ts';

const read = (path: string): ContactFile =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as ContactFile;
const ajv = new Ajv2020({ strict: true, strictTypes: false });
addFormats.default(ajv);
const validate = ajv.compile(contactsJsonSchema());

describe('the JSON Schema of contacts', () => {
  it.each(['../../site/content/contacts.sample.json', '../../fixtures/own-contacts.json'])(
    'accepts %s, as the build does',
    (path) => {
      expect(validate(read(path)) || validate.errors).toBe(true);
    },
  );

  it.each<[string, (contact: Record<string, unknown>) => void]>([
    ['an id with capitals', (contact) => (contact['id'] = 'Contoso')],
    ['no publisher', (contact) => delete contact['publisher']],
    ['a key that is not known', (contact) => (contact['mail'] = 'a@contoso.example')],
    ['a channel without audience', (contact) => (contact['channels'] = { support: {} })],
    ['no source', (contact) => (contact['sources'] = [])],
    ['a date that is none', (contact) => (contact['verified'] = '31/03/2026')],
  ])('refuses %s, as the build does', (_, spoil) => {
    const file = read('../../fixtures/own-contacts.json');
    spoil(file.contacts[0] as unknown as Record<string, unknown>);
    expect([validate(file), contactFileSchema.safeParse(file).success]).toEqual([false, false]);
  });
});
