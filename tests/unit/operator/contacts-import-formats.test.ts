import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS, type FormatId } from '../../../src/operator/import/files/formats.ts';
import { importFile } from '../../../src/operator/import/importFile.ts';
import { type OpenOptions, openFile } from '../../../src/operator/import/files/openFile.ts';

const folder = new URL('../../fixtures/contacts-formats/', import.meta.url);

async function read(name: string, options: OpenOptions = {}) {
  const opened = await openFile(readFileSync(new URL(name, folder)), name, options);
  return importFile(opened, name, { audience: 'partner' });
}
async function readText(text: string, name = 'f.json', options: OpenOptions = {}) {
  const opened = await openFile(new TextEncoder().encode(text), name, options);
  return importFile(opened, name, { audience: 'partner' });
}
const PUBLISHER = { publisher: 'Fabrikam' };
const partner = { audience: 'partner' };

const LISTING_CHANNELS = {
  support: {
    name: 'Mesa de ayuda',
    email: 'help@fabrikam.example',
    phone: expect.stringMatching(/^\+34 ?900 ?000 ?000$/),
    url: 'https://fabrikam.example/soporte',
    ...partner,
  },
  engineering: { name: 'Eva', email: 'eng@fabrikam.example', ...partner },
  csp: { name: 'Leo', email: 'csp@fabrikam.example', ...partner },
};

describe('each format', () => {
  it.each<[string, OpenOptions, unknown[]]>([
    [
      'listing.json',
      PUBLISHER,
      [
        {
          id: 'fabrikam',
          publisher: 'Fabrikam',
          products: [{ name: 'Fabrikam Copias' }],
          channels: LISTING_CHANNELS,
          documents: [
            { kind: 'user', title: 'Guía', url: 'https://docs.fabrikam.example/guia' },
            { kind: 'csp-marketing', title: 'csp', url: 'https://fabrikam.example/csp' },
            { kind: 'privacy', title: 'privacy', url: 'https://fabrikam.example/privacy' },
          ],
          sources: ['listing.json'],
        },
      ],
    ],
    [
      'resource-tree.json',
      PUBLISHER,
      [
        {
          id: 'fabrikam',
          publisher: 'Fabrikam',
          products: [{ name: 'Fabrikam Copias', id: 'fabrikam-copias', plans: [{ name: 'Pro' }] }],
          channels: {
            support: {
              email: 'help@fabrikam.example',
              url: 'https://fabrikam.example/soporte',
              ...partner,
            },
          },
          sources: ['resource-tree.json'],
        },
      ],
    ],
    [
      'azure-listing.json',
      {},
      [
        {
          id: 'contoso',
          publisher: 'Contoso',
          products: [
            { name: 'Contoso Turnos' },
            { name: 'Contoso Nóminas', plans: [{ name: 'Básico' }] },
          ],
          categories: ['finance'],
          channels: {
            support: {
              name: 'Mesa de ayuda',
              email: 'help@contoso.example',
              phone: expect.stringContaining('+34'),
              url: 'https://contoso.example/soporte',
              ...partner,
            },
            engineering: { name: 'Eva', email: 'eng@contoso.example', ...partner },
            csp: { name: 'Leo', email: 'csp@contoso.example', ...partner },
          },
          documents: [{ kind: 'privacy', title: 'Datos', url: 'https://contoso.example/datos' }],
          sources: ['azure-listing.json'],
        },
      ],
    ],
    [
      'catalog.json',
      {},
      [
        {
          id: 'contoso',
          publisher: 'Contoso',
          publisherIds: ['contoso'],
          products: [{ name: 'Contoso Monitor' }],
          channels: { support: { url: 'https://contoso.example/ayuda', ...partner } },
          sources: ['catalog.json'],
        },
        {
          id: 'fabrikam',
          publisher: 'Fabrikam',
          publisherIds: ['fabrikam'],
          products: [
            {
              name: 'Fabrikam Copias',
              id: 'fabrikam.copias',
              plans: [
                { name: 'Pro', csp: 'opt-in' },
                { name: 'Básico', csp: 'opt-out' },
                { name: 'Grande', csp: 'selective' },
                { name: 'Antiguo', csp: 'terminated' },
              ],
            },
          ],
          categories: ['backup', 'storage'],
          channels: { support: { url: 'https://fabrikam.example/soporte', ...partner } },
          documents: [
            { kind: 'user', title: 'Guía', url: 'https://docs.fabrikam.example/guia' },
            { kind: 'csp-marketing', title: 'csp', url: 'https://fabrikam.example/csp' },
            { kind: 'legal', title: 'eula', url: 'https://fabrikam.example/eula' },
            { kind: 'csp-legal', title: 'csp-terms', url: 'https://fabrikam.example/csp-terms' },
            { kind: 'privacy', title: 'privacy', url: 'https://fabrikam.example/privacy' },
          ],
          sources: ['catalog.json'],
        },
      ],
    ],
    [
      'catalog.jsonl',
      {},
      [
        {
          id: 'contoso',
          publisher: 'Contoso',
          products: [{ name: 'Contoso Nóminas', id: 'contoso.nominas' }],
          channels: {},
          sources: ['catalog.jsonl'],
        },
        {
          id: 'fabrikam',
          publisher: 'Fabrikam',
          products: [{ name: 'Fabrikam Copias', id: 'fabrikam.copias' }],
          channels: { support: { url: 'https://fabrikam.example/soporte', ...partner } },
          sources: ['catalog.jsonl'],
        },
      ],
    ],
    [
      'mixed.json',
      {},
      [
        { id: 'contoso', publisher: 'Contoso', channels: {}, sources: ['own'] },
        {
          id: 'fabrikam',
          publisher: 'Fabrikam',
          products: [
            { name: 'Fabrikam Turnos' },
            { name: 'Fabrikam Copias' },
            { name: 'Fabrikam Nóminas' },
          ],
          channels: {
            support: {
              email: 'help@fabrikam.example',
              phone: expect.stringContaining('+34'),
              url: 'https://fabrikam.example/soporte',
              ...partner,
            },
          },
          sources: ['mixed.json'],
        },
      ],
    ],
    [
      'workbook.xlsx',
      {},
      [
        {
          id: 'contoso',
          publisher: 'Contoso',
          products: [{ name: 'Turnos' }],
          channels: {
            support: {
              phone: expect.stringContaining('34900000113'),
              url: 'https://contoso.example/soporte',
              ...partner,
            },
          },
          sources: ['workbook.xlsx'],
        },
        {
          id: 'fabrikam',
          publisher: 'Fabrikam',
          products: [{ name: 'Nóminas' }],
          channels: {
            support: {
              email: 'help@fabrikam.example',
              phone: expect.stringContaining('34900000112'),
              ...partner,
            },
          },
          verified: '2026-03-31',
          sources: ['workbook.xlsx'],
        },
      ],
    ],
  ])('%s gives exactly these contacts', async (name, options, contacts) => {
    expect((await read(name, options)).file.contacts).toEqual(contacts);
  });

  it('has a fixture', () => {
    expect(readdirSync(folder)).toHaveLength(7);
  });
});

describe('what is not read', () => {
  it.each<[string, string, string, string]>([
    ['listing.json', 'column-unknown', 'supportContact.fax', 'inside a contact'],
    ['listing.json', 'column-unknown', 'mascot', 'a key that the API does not know'],
    ['listing.json', 'column-unused', 'governmentSupportWebsite', 'a key without a place'],
    ['listing.json', 'column-unused', 'languageId', 'the language of the texts, not of the desk'],
    ['resource-tree.json', 'column-unused', 'resources[price-and-availability-plan]', 'a sibling'],
    ['azure-listing.json', 'column-unknown', 'listingContacts[Sales]', 'a type of contact'],
    ['azure-listing.json', 'column-unknown', 'offer_listing.listing_contacts[].colour', 'snake'],
    ['azure-listing.json', 'column-unused', 'offer_setup', 'around the listing'],
    ['catalog.json', 'column-unused', 'plans[].planId', 'in a list'],
    ['catalog.json', 'column-unused', 'nextPageLink', 'there are more pages'],
    ['catalog.json', 'column-unused', 'publisherType', 'a product of Microsoft itself'],
    ['workbook.xlsx', 'value-refused', 'URL de soporte', 'an error cell'],
    ['workbook.xlsx', 'sheet-unused', 'undefined', 'a title above the names'],
  ])('of %s is named once: %s %s, %s', async (name, code, field) => {
    const { problems } = await read(name, PUBLISHER);
    const found = problems.filter((one) => one.code === code && String(one.field) === field);
    expect(found).toHaveLength(1);
  });

  it('is counted, not repeated', async () => {
    const { problems } = await read('catalog.json');
    const colour = problems.filter(({ field }) => field === 'colour');
    expect(colour).toHaveLength(1);
    expect(colour[0]?.fact).toContain('2 times');
  });

  it.each([
    ['{"publisherDisplayName":"A","supportUri":["https://a.example"]}', 'supportUri'],
    ['{"publisherDisplayName":"A","supportUri":{"x":1}}', 'supportUri'],
    ['{"publisherDisplayName":"A","links":"https://a.example"}', 'links'],
    ['{"publisherDisplayName":"A","categoryIds":[{"id":1}]}', 'categoryIds[]'],
  ])('%s is refused at %s', async (text, field) => {
    const { problems } = await readText(text);
    expect(problems).toEqual([expect.objectContaining({ code: 'value-refused', field, line: 1 })]);
  });
});

describe('rows and lines', () => {
  it.each<[string, OpenOptions, object, string]>([
    ['listing.json', {}, { rows: 1, imported: 0, rejected: 1 }, 'a listing names no publisher'],
    ['listing.json', PUBLISHER, { rows: 1, imported: 1, rejected: 0 }, 'the operator names it'],
    ['catalog.jsonl', {}, { rows: 3, imported: 2, rejected: 1 }, 'a broken line costs itself'],
    ['workbook.xlsx', {}, { rows: 3, imported: 2, rejected: 1 }, 'a merged cell has one value'],
  ])('of %s with %j: %j, %s', async (name, options, counts) => {
    expect((await read(name, options)).counts).toMatchObject(counts);
  });

  it.each<[string, string, number, string]>([
    ['listing.json', 'row-without-publisher', 1, 'the object'],
    ['resource-tree.json', 'row-without-publisher', 22, 'the resource'],
    ['catalog.jsonl', 'row-malformed', 3, 'blank lines count'],
    ['catalog.jsonl', 'value-refused', 4, 'lines behind a broken one'],
    ['workbook.xlsx', 'row-without-publisher', 8, 'the row of the sheet'],
  ])('of %s: %s in line %d, %s', async (name, code, line) => {
    const { problems } = await read(name);
    expect(problems.filter((one) => one.code === code).map((one) => one.line)).toEqual([line]);
  });

  it('says how a publisher is named', async () => {
    const { problems } = await read('listing.json');
    const nameless = problems.find(({ code }) => code === 'row-without-publisher');
    expect(nameless?.fix).toContain('--publisher');
  });

  it.each([
    ['Product;Email\nA;a@x.example', 'f.csv', 'no column for it'],
    ['Publisher;Product\n;A', 'f.csv', 'an empty cell'],
  ])('%j takes the publisher that is given: %s', async (text, name) => {
    expect((await readText(text, name, PUBLISHER)).file.contacts[0]?.publisher).toBe('Fabrikam');
  });
});

describe('--format', () => {
  it.each<[FormatId, string, object, string]>([
    ['catalog', '[{"displayName":"A","publisherId":"b"}]', { rows: 1, rejected: 1 }, 'no sign'],
    ['json', '[{"publisher":"A","publisherDisplayName":"B"}]', { imported: 1 }, 'not a product'],
    ['csv', '[;Publisher\n1;A', { imported: 1 }, 'text that looks like JSON'],
    ['json-lines', '{"publisher":"A"}', { imported: 1 }, 'one line'],
    ['xlsx', 'Publisher\nA', { rows: 0 }, 'no workbook'],
  ])('%s of %j: %j, %s', async (format, text, counts) => {
    expect((await readText(text, 'f', { format })).counts).toMatchObject(counts);
  });

  it('every id stands in the help with how it is told', () => {
    const cli = new URL('../../../src/operator/contacts.cli.ts', import.meta.url).pathname;
    const { stdout } = spawnSync(process.execPath, [cli, 'import', '--help'], { encoding: 'utf8' });
    for (const [id, { told }] of Object.entries(FORMATS)) {
      expect(stdout).toContain(`  ${id} `);
      expect(stdout).toContain(told);
    }
  });
});

/** Defects that lists of real vendors had. */
describe('broken JSON', () => {
  it.each<[string, number | undefined, string, string, string]>([
    ['[\n{"publisher":"A",}]', 2, 'file-unreadable', 'comma too many', 'a comma behind a value'],
    ['[\n{"publisher":"A"},\n]', 3, 'file-unreadable', 'comma', 'a comma behind an object'],
    ['[\n{"publisher":"A"}\n{"publisher":"B"}]', 3, 'file-unreadable', 'comma', 'none between'],
    ['[\n{"publisher":"A" "email":"b"}]', 2, 'file-unreadable', 'comma', 'none in an object'],
    ['[\n{"publisher":"A\u0001"}]', 2, 'file-unreadable', 'comma', 'a control character'],
    ['[\n{"publisher":"A\n"}]', 2, 'file-unreadable', 'comma', 'a line end in a text'],
    ['[{"publisher":"A"}]\nthe end', 2, 'file-unreadable', 'comma', 'text after the end'],
    ['[{"publisher":"A"', 1, 'file-unreadable', 'bracket', 'cut off'],
    ["[{'publisher':'A'}]", 1, 'file-unreadable', 'quote', 'single quotes'],
    ['[{publisher:"A"}]', 1, 'file-unreadable', 'quote', 'a bare key'],
    ['"publisher"', undefined, 'file-unreadable', '"contacts"', 'no list'],
    ['  \n', undefined, 'file-empty', 'row', 'white space alone'],
  ])('%j: line %s, %s, fix with «%s»: %s', async (text, line, code, fix) => {
    const { problems, counts } = await readText(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'f.json', code, fix: expect.stringContaining(fix) });
    expect(problems[0]?.line).toBe(line);
    expect(counts.imported).toBe(0);
  });

  it.each([
    ['\ufeff[{"publisher":"A"}]', 'A', 'a byte order mark'],
    ['[{"publisher":"A\ufffdB"}]', expect.stringContaining('A'), 'a letter that was lost before'],
  ])('%j is read all the same: %s', async (text, publisher) => {
    expect((await readText(text)).file.contacts[0]?.publisher).toEqual(publisher);
  });
});
