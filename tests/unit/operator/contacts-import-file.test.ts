import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/platform/text/decode.ts';
import { importFile, printContacts } from '../../../src/operator/import/importFile.ts';
import { jsonLines } from '../../../src/operator/import/files/jsonLines.ts';
import { jsonErrorLine } from '../../../src/platform/files/jsonErrorLine.ts';
import { runs } from '../runs.ts';

type Audience = 'public' | 'partner';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const load = (text: string, name = 'f.csv') =>
  importFile(bytesOf(text), name, { audience: 'partner' });
const H = 'Publisher;Product;Email;URL;Audience\n';
const codes = (text: string, name?: string) => load(text, name).problems.map(({ code }) => code);

describe('rows of one publisher', () => {
  it('become one contact: first values stay, the stricter audience wins', () => {
    const { file, problems } = load(
      `${H}Fabrikam, S.L.;Nóminas;;https://x.example;público
FABRIKAM SL;nóminas;a@x.example;https://y.example;partner`,
    );
    expect(file).toEqual({
      sample: false,
      contacts: [
        {
          id: 'fabrikam-sl',
          publisher: 'Fabrikam, S.L.',
          aliases: ['FABRIKAM SL'],
          products: [{ name: 'Nóminas' }],
          channels: {
            support: { email: 'a@x.example', url: 'https://x.example', audience: 'partner' },
          },
          sources: ['f.csv'],
        },
      ],
    });
    expect(problems.map(({ field }) => field)).toEqual(['support.url', 'support.audience']);
    expect(problems[0]).toMatchObject({ code: 'merge-conflict', line: 3 });
    for (const part of ['f.csv:2', 'https://x.example', 'https://y.example']) {
      expect(problems[0]?.fact).toContain(part);
    }
  });

  it.each<[string, Audience, Audience, string]>([
    ['', 'public', 'public', 'the operator decides where the row is silent'],
    ['partner', 'public', 'partner', 'the row knows better'],
    ['público', 'partner', 'public', 'the row knows better'],
    ['todos', 'public', 'partner', 'a word that is not understood publishes nothing'],
  ])('audience «%s» with --audience %s is %s: %s', (word, audience, expected) => {
    const bytes = bytesOf(`${H}Fabrikam;Nóminas;a@x.example;;${word}`);
    const [contact] = importFile(bytes, 'f.csv', { audience }).file.contacts;
    expect(contact?.channels.support?.audience).toBe(expected);
  });

  it('with a refused value keep everything else', () => {
    const { file, counts } = load(`${H}Fabrikam;Nóminas;nobody;https://x.example;`);
    expect(counts).toMatchObject({ rows: 1, imported: 1, rejected: 0 });
    expect(file.contacts[0]?.channels.support).toEqual({
      url: 'https://x.example',
      audience: 'partner',
    });
  });

  it('fill every field that the template has', () => {
    const url = new URL('../../../content/contacts.template.csv', import.meta.url);
    const [head] = decode(readFileSync(url)).text.split('\n');
    const row =
      'Fabrikam;Nóminas;fab.nominas;Pro: opt-in | Básico;Fab;fabrikam1;Finanzas, RR. HH.;España;https://fabrikam.example;Ana;ana@fabrikam.example;+34 900;https://fabrikam.example/s;' +
      'Eva;eva@fabrikam.example;+34 901;https://fabrikam.example/e;Leo;leo@fabrikam.example;+34 902;https://fabrikam.example/c;' +
      'público;es, en;"L-J 9:00-18:00; V 9:00-14:00";Europe/Madrid;Guía https://fabrikam.example/g;' +
      'Tarifas https://fabrikam.example/t;Folleto https://fabrikam.example/f;EULA https://fabrikam.example/l;CSP https://fabrikam.example/cl;Datos https://fabrikam.example/p;31/03/2026;Centro de partners';
    const { file, problems } = load(`${head}\n${row}`);
    expect(problems).toEqual([]);
    expect(file.contacts).toEqual([
      {
        id: 'fabrikam',
        publisher: 'Fabrikam',
        aliases: ['Fab'],
        publisherIds: ['fabrikam1'],
        products: [
          {
            name: 'Nóminas',
            id: 'fab.nominas',
            plans: [{ name: 'Pro', csp: 'opt-in' }, { name: 'Básico' }],
          },
        ],
        categories: ['Finanzas', 'RR. HH.'],
        country: 'ES',
        website: 'https://fabrikam.example',
        channels: {
          support: {
            name: 'Ana',
            email: 'ana@fabrikam.example',
            phone: '+34 900',
            url: 'https://fabrikam.example/s',
            audience: 'public',
          },
          engineering: {
            name: 'Eva',
            email: 'eva@fabrikam.example',
            phone: '+34 901',
            url: 'https://fabrikam.example/e',
            audience: 'public',
          },
          csp: {
            name: 'Leo',
            email: 'leo@fabrikam.example',
            phone: '+34 902',
            url: 'https://fabrikam.example/c',
            audience: 'public',
          },
        },
        languages: ['es', 'en'],
        hours: [
          { days: ['mon', 'tue', 'wed', 'thu'], from: '09:00', to: '18:00' },
          { days: ['fri'], from: '09:00', to: '14:00' },
        ],
        timeZone: 'Europe/Madrid',
        documents: [
          { kind: 'user', title: 'Guía', url: 'https://fabrikam.example/g' },
          { kind: 'sales', title: 'Tarifas', url: 'https://fabrikam.example/t' },
          { kind: 'csp-marketing', title: 'Folleto', url: 'https://fabrikam.example/f' },
          { kind: 'legal', title: 'EULA', url: 'https://fabrikam.example/l' },
          { kind: 'csp-legal', title: 'CSP', url: 'https://fabrikam.example/cl' },
          { kind: 'privacy', title: 'Datos', url: 'https://fabrikam.example/p' },
        ],
        verified: '2026-03-31',
        sources: ['Centro de partners'],
      },
    ]);
  });
});

describe('JSON', () => {
  const record = (id: string, publisher = id) => ({ id, publisher, channels: {}, sources: ['s'] });

  it('gives back our own file byte by byte, and keeps that it is a sample', () => {
    const text = printContacts({
      sample: true,
      contacts: [
        {
          id: 'b',
          publisher: 'B',
          products: [{ name: 'B; C' }],
          channels: {
            support: { name: 'N', audience: 'public' },
            csp: { url: 'https://x.example', audience: 'partner' },
          },
          sources: ['s'],
        },
        // The same name under another id: the operator has told them apart.
        record('b-two', 'B'),
      ],
    });
    const { file, problems } = load(text, 'contacts.json');
    expect(problems).toEqual([]);
    expect(printContacts(file)).toBe(text);
  });

  it('an id that was computed makes way for one that a record brings', () => {
    const list = [{ publisher: 'Contoso' }, record('contoso', 'Other')];
    const ids = load(JSON.stringify(list)).file.contacts.map(({ id }) => id);
    expect(ids).toEqual(['contoso', expect.stringMatching(/^contoso-[a-z0-9]{10}$/)]);
  });

  it.each<[object, boolean, string[], string]>([
    [{ sample: 'yes', contacts: [record('a')] }, true, [], 'unclear: better called a sample'],
    [{ contacts: [record('a')] }, false, [], 'not said'],
    [{ contacts: [record('a')], note: 'x' }, false, ['column-unknown'], 'a key that is not read'],
  ])('%j is a sample: %s, problems %j: %s', (content, sample, expected) => {
    const result = load(JSON.stringify(content));
    expect(result.file.sample).toBe(sample);
    expect(result.problems.map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['', ['file-empty'], 'nothing'],
    ['[]', ['file-empty'], 'no element'],
    ['{"a": 1}', ['file-unreadable'], 'no list'],
    ['[1, null, []]', ['record-invalid', 'record-invalid', 'record-invalid'], 'no objects'],
    ['[{"publisher": "A", "email": {"support": "a@x.example"}}]', ['value-refused'], 'nested'],
    [
      '[{"publisher": "A", "timeZone": ["Europe/Madrid", "Europe/Paris"]}]',
      ['value-refused'],
      'two where one belongs',
    ],
    ['[{"publisher": null}]', ['row-without-publisher'], 'null is empty'],
    ['[{"product": "A"}]', ['header-missing'], 'no publisher anywhere'],
    ['[{"publisher": 365, "phone": 34900555010}]', [], 'numbers are texts'],
  ])('%s raises %j: %s', (text, expected) => {
    expect(codes(text, 'f.json')).toEqual(expected);
  });

  it.each([
    ['[\n1,\n\n{"a":[{},\n{}]},"x,[\\"",\n[]]', [2, 4, 5, 6], 'elements, not what is in them'],
    ['{"contacts":\n[\r\n{}\r,{}]}', [3, 4], 'any line end'],
    ['{"x":[1],"contacts":[\n{"contacts":[\n1]}],"y":[2]}', [2], 'the list of the right key'],
    ['{"contacts":[\n1],"contacts":[\n2,3],"y":[\n4,5]}', [3, 3], 'the last of two, as JSON.parse'],
    ['[]', [], 'no element'],
  ])('elements of %j are in lines %j: %s', (text, lines) => {
    JSON.parse(text);
    expect(jsonLines(text)).toEqual(lines);
  });

  it.each([
    ['[\n{"a":1,}]', 2, 'a comma too many'],
    ['[\n{"a":1}\n{"b":2}]', 3, 'a comma too few'],
    ['[\n{"publisher":"Fabrikam"},\n]', 3, 'a comma behind the last'],
    ['[\n{"a":"b\u0001"}]', 2, 'real: a control character'],
    ['[\n]\nx', 3, 'real: text after the end'],
    ['[\n{"a":1},\n', 3, 'cut off'],
    ["['a']\n", 1, 'single quotes'],
  ])('%j is broken in line %d: %s', (text, line) => {
    let message = '';
    try {
      JSON.parse(text);
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(jsonErrorLine(message, text)).toBe(line);
  });
});

describe('any file', () => {
  it.each([
    [[0x50, 0x4b, 3, 4, 20], 'xlsx'],
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'xls'],
  ])('that begins with %j is told to be a workbook: %s', (bytes) => {
    const { problems } = importFile(Uint8Array.from(bytes), 'f.xlsx', { audience: 'partner' });
    expect(problems.map(({ code }) => code)).toEqual(['file-unreadable']);
  });

  it.each([
    ['lists/vendors.csv', 'vendors.csv', 'the folder is nobody’s business'],
    [' ', 'import', 'a name that the schema refuses'],
    ['a\u0007b.csv', 'import', 'a control character in the name'],
  ])('named %j is the source %j: %s', (fileName, source) => {
    expect(load('Publisher\nFabrikam', fileName).file.contacts[0]?.sources).toEqual([source]);
  });

  it('counts the rows that a missing publisher column makes useless', () => {
    const { counts } = load('Product;Email\nA;a@x.example\nB;b@x.example');
    expect(counts).toMatchObject({ rows: 2, imported: 0, rejected: 2 });
  });

  const soup = fc
    .array(
      fc.constantFrom(
        ...'Publisher|Product|Email|URL|A|B;|;|,|"|""|\n|\r\n|\r| |www.x.ai|a@b.c|[|{|}|]|:|channels'.split(
          '|',
        ),
        '|',
        '\t',
        'é',
        '\ufffd',
        '\u0000',
      ),
    )
    .map((parts) => parts.join(''));
  const headed = soup.map((text) => `Publisher;Product;Email\n${text}`);
  const json = fc.json().map((text) => `[${text},{"publisher":"A","x":${text}}]`);
  const text = fc.oneof(soup, headed, json, fc.string({ unit: 'binary' })).map(bytesOf);
  const file = fc.oneof(text, text, fc.uint8Array({ maxLength: 500 }));
  const name = fc.constantFrom('f.csv', 'f.json', '');

  it('is read without an error, all its rows accounted for, always to the same bytes', () => {
    fc.assert(
      fc.property(file, name, (bytes, fileName) => {
        const one = importFile(bytes, fileName, { audience: 'public' });
        const { rows, imported, rejected, contacts } = one.counts;
        expect(rows).toBe(imported + rejected);
        expect(rejected === 0 || one.problems.some(({ severity }) => severity === 'error')).toBe(
          true,
        );
        const ids = one.file.contacts.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        expect(contacts).toBe(ids.length);
        const two = importFile(bytes, fileName, { audience: 'public' });
        expect(printContacts(two.file)).toBe(printContacts(one.file));
        expect(two.problems).toEqual(one.problems);
      }),
      { numRuns: runs(100) },
    );
  });

  it('gives the same ids in any order of its rows', () => {
    const publisher = fc.oneof(
      fc.constantFrom(
        'C',
        'C++',
        'c#',
        'Adobe',
        'ADOBE',
        'Adobe, Inc.',
        '日本',
        '中国',
        'Ñandú',
        'Nandu',
      ),
      fc
        .string({ unit: fc.constantFrom(...'abÁß+ .'), minLength: 1 })
        .filter((word) => word.trim() !== ''),
    );
    const ids = (names: string[]) =>
      load(`Publisher\n${names.join('\n')}`).file.contacts.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(publisher, { minLength: 1 }), fc.nat(), (names, turn) => {
        const at = turn % names.length;
        expect(ids([...names.slice(at), ...names.slice(0, at)].reverse())).toEqual(ids(names));
        // A publisher more never renames another.
        expect(ids(names)).toEqual(expect.arrayContaining(ids(names.slice(at))));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('a vendor list', () => {
  const read = (name: string) => {
    const url = new URL(`../../fixtures/contacts-lists/${name}`, import.meta.url);
    return importFile(new Uint8Array(readFileSync(url)), 'vendors', { audience: 'partner' });
  };

  it('comes in whole, and alike from JSON and from a Spanish Excel', () => {
    const csv = read('vendors-excel-es.csv');
    const json = read('vendors.json');
    expect(csv.encoding).toBe('windows-1252');
    expect(csv.counts).toMatchObject({ rows: 18, imported: 17, rejected: 1, contacts: 11 });
    expect(json.counts).toEqual(csv.counts);
    expect(printContacts(json.file)).toBe(printContacts(csv.file));
    expect(csv.problems.map(({ code }) => code).sort()).toEqual([
      'column-unused',
      'merge-conflict',
      'publisher-alike',
      'publisher-merged',
      'publisher-merged',
      'row-duplicate',
      'row-without-publisher',
    ]);
    expect(csv.merges.map(({ names }) => names)).toContainEqual(['Fabrikam', 'Fabrikm']);
    const names = csv.file.contacts.map(({ publisher }) => publisher);
    for (const name of ['Añil Datos, S.L.', 'Proseware "Labs"', 'Tailspin’s Toys', 'Ñandú Veloz'])
      expect(names).toContain(name);
  });
});
