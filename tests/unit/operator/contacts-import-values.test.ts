import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/platform/text/decode.ts';
import { HEADERS, headerToField } from '../../../src/features/contacts/record/columnNames.ts';
import { mapColumns } from '../../../src/operator/import/rows/mapColumns.ts';
import { publisherId } from '../../../src/operator/import/values/publisherId.ts';
import { publisherKey } from '../../../src/features/contacts/record/publisherKey.ts';
import { readDocument } from '../../../src/operator/import/values/readDocument.ts';
import { readHours } from '../../../src/operator/import/values/readHours.ts';
import { readLanguage } from '../../../src/operator/import/values/readLanguage.ts';
import { addressBeside, readName } from '../../../src/operator/import/values/readName.ts';
import * as read from '../../../src/operator/import/values/readValue.ts';
import { contactSchema } from '../../../src/features/contacts/record/schema.ts';
import { runs } from '../runs.ts';

const REFUSED = { expected: expect.any(String) };
const byRule = (value: unknown, rule: string) => ({
  value,
  steps: [expect.objectContaining({ rule })],
});
const days = ['mon', 'tue', 'wed', 'thu', 'fri'];

describe('values', () => {
  it.each<[string, unknown, string]>([
    ['2026-03-31', { value: '2026-03-31' }, 'ISO'],
    ['31/03/2026', { value: '2026-03-31' }, 'Spanish Excel'],
    ['3/4/2026', { value: '2026-04-03' }, 'the day stands first'],
    ['03/31/2026', REFUSED, 'an American date'],
    ['31/02/2026', REFUSED, 'no such day'],
    ['ayer', REFUSED, 'no date'],
  ])('date %j: %j, %s', (text, reading) => {
    expect(read.readDate(text)).toEqual(reading);
  });

  it.each<[string, string, string | undefined, string]>([
    ['Ana Gil <ana@x.example>', 'Ana Gil', 'ana@x.example', 'as mail programs copy it'],
    ['"Gil, Ana" (mailto:ana@x.example)', 'Gil, Ana', 'ana@x.example', 'quoted, round brackets'],
    ['Ana Gil (CSP)', 'Ana Gil (CSP)', undefined, 'no address'],
    ['ana@x.example', 'ana@x.example', undefined, 'no name'],
    ['Ana <ana@>', 'Ana <ana@>', undefined, 'no address that could be one'],
  ])('name %j: %j and %j, %s', (text, name, address) => {
    expect(readName(text)).toMatchObject({ value: name });
    expect(addressBeside(text)).toBe(address);
  });

  it.each<[string, unknown, string]>([
    ['EE. UU.', { value: 'US' }, 'short'],
    ['Estados Unidos de América', { value: 'US' }, 'long'],
    ['holanda', { value: 'NL' }, 'what people say'],
    ['Corea', REFUSED, 'two countries'],
  ])('country %j: %j, %s', (text, reading) => {
    expect(read.readCountry(text)).toEqual(reading);
  });

  it.each<[string, unknown, string]>([
    ['Público', { value: 'public' }, 'Spanish'],
    ['partner', { value: 'partner' }, 'the word of the schema'],
    ['todos', REFUSED, 'unknown'],
  ])('audience %j: %j, %s', (text, reading) => {
    expect(read.readAudience(text)).toEqual(reading);
  });

  it.each<[string, unknown, string]>([
    ['Español', { value: 'es' }, 'Spanish name'],
    ['german', { value: 'de' }, 'English name'],
    ['ES', { value: 'es' }, 'capitals'],
    ['pt-br', { value: 'pt-BR' }, 'canonical form'],
    ['klingonés', REFUSED, 'no code and no name in the table'],
  ])('language %j: %j, %s', (text, reading) => {
    expect(readLanguage(text)).toEqual(reading);
  });

  it.each<[string, unknown, string]>([
    ['mon-fri 09:00-18:00', { value: { days, from: '09:00', to: '18:00' } }, 'English'],
    ['L-V 9-18h', { value: { days, from: '09:00', to: '18:00' } }, 'Spanish letters, hours only'],
    ['lunes a viernes 9:00 a 14:30', { value: { days, from: '09:00', to: '14:30' } }, 'words'],
    [
      'sáb, dom 10:00-12:00',
      { value: { days: ['sat', 'sun'], from: '10:00', to: '12:00' } },
      'a list',
    ],
    [
      'dom-lun 10:00-12:00',
      { value: { days: ['mon', 'sun'], from: '10:00', to: '12:00' } },
      'over the week’s end',
    ],
    [
      '24/7',
      byRule({ days: [...days, 'sat', 'sun'], from: '00:00', to: '23:59' }, 'hours-always'),
      'always',
    ],
    ['mon-fri 09:00-25:00', REFUSED, 'no such hour'],
    ['mañanas 9-14', REFUSED, 'no day'],
    ['horario comercial', REFUSED, 'no hours'],
  ])('hours %j: %j, %s', (text, reading) => {
    expect(readHours(text)).toEqual(reading);
  });

  it.each<[string, unknown, string]>([
    [
      'Guía de usuario https://x.example/g.pdf',
      { value: { title: 'Guía de usuario', url: 'https://x.example/g.pdf' }, steps: [] },
      'title and address',
    ],
    [
      'https://x.example/docs/g.pdf',
      { value: { title: 'g.pdf', url: 'https://x.example/docs/g.pdf' }, steps: [] },
      'the address alone',
    ],
    [
      'x.example',
      byRule({ title: 'x.example', url: 'https://x.example' }, 'url-scheme-missing'),
      'a host alone',
    ],
    ['Guía de usuario', REFUSED, 'no address'],
  ])('document %j: %j, %s', (text, reading) => {
    expect(readDocument(text)).toMatchObject(Object(reading));
  });
});

describe('column names', () => {
  it.each<[string, string | undefined, string]>([
    ['Publicador', 'publisher', 'real: the Spanish sheet'],
    ['Contacto de soporte', 'support.name', 'real: the Spanish sheet'],
    ['contactName', 'support.name', 'real: the JSON list'],
    ['SUPPORT_E-MAIL', 'support.email', 'case, underscore, hyphen'],
    ['telefono  soporte', 'support.phone', 'no accent, no preposition'],
    ['Correo del soporte', 'support.email', 'another preposition'],
    ['Soporte: correo', 'support.email', 'the other order'],
    ['Editor / ISV name', 'publisher', 'one half is enough'],
    ['Email / Website', undefined, 'halves that contradict each other'],
    ['Nombre', undefined, 'it may be anybody’s'],
  ])('%j means %s: %s', (header, field) => {
    expect(headerToField(header)).toBe(field);
  });

  it('mean one thing each', () => {
    for (const [field, names] of Object.entries(HEADERS)) {
      for (const name of names) expect([name, headerToField(name)]).toEqual([name, field]);
    }
  });

  it('stand in the template, all that are kept, in both languages', () => {
    const url = new URL('../../../content/contacts.template.csv', import.meta.url);
    const capital = (name = '') => name.charAt(0).toUpperCase() + name.slice(1);
    const kept = Object.entries(HEADERS).filter(([id]) => id !== 'description');
    const names = kept.map(([, [es, en]]) => `${capital(es)} / ${capital(en)}`);
    // An operator fills it in where it lies, with any spreadsheet.
    const [head] = decode(readFileSync(url)).text.split(/\r?\n/);
    expect(head).toBe(names.join(';'));
  });
});

describe('columns that are not read', () => {
  const rows = [{ line: 2, cells: ['Fabrikam', 'x'] }];
  it.each<[string, string[], string | undefined, string]>([
    ['Corero de soporte', ['column-unknown'], 'correo de soporte', 'a typo gets a proposal'],
    ['Zzzz', ['column-unknown'], undefined, 'nothing is near'],
    ['', ['column-unknown'], undefined, 'a column of values without a name'],
    ['Descripción', ['column-unused'], undefined, 'known, but not kept'],
    ['ISV', ['header-duplicate'], undefined, 'the publisher again'],
  ])('«%s» raises %j: %s, %s', (name, codes, guess) => {
    const { problems } = mapColumns({ line: 1, columns: ['Publisher', name], rows }, 'f.csv');
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(/did you mean «(.*)»/.exec(problems[0]?.fix ?? '')?.[1]).toBe(guess);
  });

  it('an empty column without a name is no loss', () => {
    const table = { line: 1, columns: ['Publisher', ''], rows: [{ line: 2, cells: ['A', ''] }] };
    expect(mapColumns(table, 'f.csv').problems).toEqual([]);
  });
});

describe('publishers', () => {
  it.each([
    ['Plumsail Inc.', 'Plumsail Inc', 'real: a full stop'],
    ['Reenhanced, LLC', 'Reenhanced LLC', 'real: a comma'],
    ['DataBlend', 'Datablend', 'real: case'],
    ['Contoso, S.L.', 'CONTOSO SL', 'dots of initials'],
    ['Señor  Łódź', 'senor lodz', 'accents, and a letter that has none to lose'],
    ["O'Brien", 'O’Brien', 'two apostrophes'],
    ['OpenText™', 'OpenText', 'a trade mark'],
  ])('%s and %s are one: %s', (one, other) => {
    expect(publisherKey(one)).toBe(publisherKey(other));
  });

  it.each([
    ['Adobe', 'Adobe, Inc.', 'real: the form of the company counts'],
    ['C', 'C++', 'a sign that carries the name'],
    ['C#', 'C', 'a sign that Unicode calls punctuation'],
    ['かい', 'がい', 'a mark that is no accent'],
    ['...', '---', 'punctuation only'],
  ])('%s and %s are two: %s', (one, other) => {
    expect(publisherKey(one)).not.toBe(publisherKey(other));
    expect(publisherId(publisherKey(one))).not.toBe(publisherId(publisherKey(other)));
  });

  it.each([
    [
      'Compañía Straße Ørsted Æon Garður',
      /^compania-strasse-orsted-aeon-gardur$/,
      'letters with a Latin spelling',
    ],
    ['C', /^c$/, 'the name is the id'],
    ['C++', /^c-[a-z0-9]{10}$/, 'a lost sign'],
    ['日本', /^isv-[a-z0-9]{10}$/, 'no Latin letter'],
    ['a'.repeat(200), /^a{69}-[a-z0-9]{10}$/, 'no longer than the schema allows'],
  ])('%s has the id %s: %s', (name, id) => {
    expect(publisherId(publisherKey(name))).toMatch(id);
  });

  it('have ids that fit the schema and differ where the keys do', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: fc.constantFrom(...'aA.+#é ñ-') }),
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        fc.pre(one.trim() !== '' && other.trim() !== '');
        const [a, b] = [publisherKey(one), publisherKey(other)];
        expect(contactSchema.shape.id.safeParse(publisherId(a)).success).toBe(true);
        expect(publisherId(a) === publisherId(b)).toBe(a === b);
      }),
      { numRuns: runs(500) },
    );
  });
});
