import fc from 'fast-check';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contactRows } from '../../../src/operator/export/contactRows.ts';
import { CSV_STYLES } from '../../../src/operator/export/csvStyle.ts';
import { exportContacts } from '../../../src/operator/export/exportContacts.ts';
import { unheld } from '../../../src/operator/export/unheld.ts';
import { HEADERS, headerToField } from '../../../src/features/contacts/record/columnNames.ts';
import { importFile } from '../../../src/operator/import/importFile.ts';
import { publisherId } from '../../../src/operator/import/values/publisherId.ts';
import { publisherKey } from '../../../src/features/contacts/record/publisherKey.ts';
import {
  type Channel,
  type Contact,
  type ContactFile,
  contactFileSchema,
  CSP_STATES,
  DOCUMENT_KINDS,
} from '../../../src/features/contacts/record/schema.ts';
import { toVcard } from '../../../src/features/contacts/record/vcard.ts';
import { runCli, spawnCli } from '../runCli.ts';
import { runs } from '../runs.ts';

const importText = (text: string) =>
  importFile(new TextEncoder().encode(text), 'table.csv', { audience: 'partner' });
/**
 * Words that stand for themselves: no list of values, no white space that the import tidies, and by
 * their beginning never a placeholder such as «nan».
 */
const word = fc.stringMatching(/^(?:Qx|Ñz|áz)[a-zñçü"'.&-]{1,8}$/);
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const comma = fc.tuple(text, text).map((parts) => parts.join(', '));
const formula = fc.tuple(fc.constantFrom('=', '+', '-', '@'), text).map((parts) => parts.join(''));
const line = fc.oneof(text, comma, formula);
const label = fc.stringMatching(/^q[a-z]{3,10}$/);
const url = fc.tuple(label, label).map(([host, path]) => `https://${host}.example/${path}`);
const unique = <T>(values: fc.Arbitrary<T>) =>
  fc.uniqueArray(values, {
    minLength: 1,
    maxLength: 4,
    selector: (one) => JSON.stringify(one).toLowerCase(),
  });
/** A number that could be one: the United Kingdom keeps these for drama. */
const phone = fc
  .integer({ min: 0, max: 999 })
  .map((n) => `+442079460${String(n).padStart(3, '0')}`);

const audience = fc.constantFrom<Channel['audience'][]>('public', 'partner');
const channelParts = {
  name: line,
  email: fc.tuple(label, label).map(([local, host]) => `${local}@${host}.example`),
  url,
  phone,
};
const channel: fc.Arbitrary<Channel> = fc
  .record({ audience, ...channelParts }, { requiredKeys: ['audience'] })
  .filter((one) => Object.keys(one).length > 1);
const channels = fc.record(
  { support: channel, engineering: channel, csp: channel },
  { requiredKeys: [] },
);
const plan = fc.record(
  { name: text, csp: fc.constantFrom(...CSP_STATES) },
  { requiredKeys: ['name'] },
);
const plans = fc.uniqueArray(plan, {
  minLength: 1,
  maxLength: 4,
  // Two plans of one name are one plan to the import.
  selector: ({ name }) => name.toLowerCase(),
});
const product = fc.record(
  { name: line, id: fc.tuple(label, label).map((parts) => parts.join('.')), plans },
  { requiredKeys: ['name'] },
);
const days = fc
  .subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, { minLength: 1 })
  .map((chosen) => [...chosen]);
const hours = fc.constantFrom(
  { from: '09:00', to: '18:00' },
  { from: '00:00', to: '23:59' },
  { from: '08:30', to: '14:15' },
);
const verified = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const document = fc.record({ kind: fc.constantFrom(...DOCUMENT_KINDS), title: text, url });

const contact: fc.Arbitrary<Contact> = fc
  .record(
    {
      publisher: line,
      aliases: unique(line),
      publisherIds: unique(label),
      products: fc.uniqueArray(product, {
        minLength: 1,
        maxLength: 4,
        selector: ({ name }) => name.toLowerCase(),
      }),
      categories: unique(text),
      country: fc.constantFrom('ES', 'US', 'GB'),
      website: url,
      channels,
      languages: unique(fc.constantFrom('es', 'en', 'pt-BR', 'zh')),
      hours: unique(fc.tuple(days, hours).map(([chosen, span]) => ({ days: chosen, ...span }))),
      timeZone: fc.constantFrom('Europe/Madrid', 'UTC', 'America/New_York'),
      documents: fc.uniqueArray(document, {
        minLength: 1,
        maxLength: 4,
        selector: (one) => one.url,
      }),
      verified,
      sources: unique(text),
    },
    { requiredKeys: ['publisher', 'channels', 'sources'] },
  )
  .map((one) => {
    const { documents, publisher } = one;
    const aliases = one.aliases?.filter((alias) => alias !== publisher) ?? [];
    // In the order in which the columns stand.
    const sorted = documents?.toSorted(
      (a, b) => DOCUMENT_KINDS.indexOf(a.kind) - DOCUMENT_KINDS.indexOf(b.kind),
    );
    return {
      ...one,
      id: publisherId(publisherKey(publisher)),
      ...(sorted ? { documents: sorted } : {}),
      ...(aliases.length > 0 ? { aliases } : { aliases: undefined }),
    };
  });
/** What a table holds: no sample mark, and ids that the import makes of the names. */
const file: fc.Arbitrary<ContactFile> = fc
  .uniqueArray(contact, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .map((contacts) => {
    const sorted = contacts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const content: unknown = JSON.parse(JSON.stringify({ sample: false, contacts: sorted }));
    return contactFileSchema.parse(content);
  });

describe('a table', () => {
  it.each(['csv-es', 'csv-us'] as const)('%s is read back as it was', (format) => {
    fc.assert(
      fc.property(file, (whole) => {
        const back = importText(exportContacts(whole, format, 'partner'));
        expect(back.file).toEqual(whole);
      }),
      { numRuns: runs(50) },
    );
  });

  it('is read back with telephone numbers and formulas', () => {
    fc.assert(
      fc.property(phone, formula, (number, name) => {
        const support: Channel = { name, phone: number, audience: 'partner' };
        const id = publisherId(publisherKey(name));
        const one = { id, publisher: name, channels: { support }, sources: ['a'] };
        const whole: ContactFile = { sample: false, contacts: [one] };
        expect(importText(exportContacts(whole, 'csv-es', 'partner')).file).toEqual(whole);
      }),
    );
  });

  it('is read back with channels of products', () => {
    const ownChannel = fc.record({ audience, name: line, url }, { requiredKeys: ['audience'] });
    const all = fc.array(fc.option(ownChannel, { nil: undefined }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(ownChannel, all, (support, own) => {
        const products = own.map((one, index) => {
          const email = `q${index}@q.example`;
          const name = `Qx${index}`;
          return one === undefined ? { name } : { name, channels: { support: { ...one, email } } };
        });
        const id = publisherId('qx');
        const channels = { support: { ...support, email: 'q@q.example' } };
        const one: Contact = { id, publisher: 'Qx', products, channels, sources: ['q'] };
        const content: unknown = JSON.parse(JSON.stringify({ sample: false, contacts: [one] }));
        const whole = contactFileSchema.parse(content);
        expect(unheld(one)).toEqual([]);
        expect(importText(exportContacts(whole, 'csv-es', 'partner')).file).toEqual(whole);
      }),
    );
  });

  it.each<[0 | 1]>([[0], [1]])('has a name for every column that the import knows, %i', (index) => {
    for (const [field, names] of Object.entries(HEADERS)) {
      expect(headerToField(names[index] ?? '')).toBe(field);
    }
  });

  const base = { id: 'a', publisher: 'A', sources: ['s'] };
  const inSpain = CSV_STYLES['csv-es'];

  it('has one row for a contact of one audience whose products are only names', () => {
    const products = [{ name: 'One' }, { name: 'Two' }];
    const support: Channel = { email: 'a@a.example', audience: 'public' };
    expect(contactRows({ ...base, products, channels: { support } }, inSpain)).toEqual([
      {
        publisher: 'A',
        sources: 's',
        products: 'One | Two',
        'support.email': 'a@a.example',
        audience: 'público',
      },
    ]);
  });

  it('has a row per product that says more, and per audience', () => {
    const contact: Contact = {
      ...base,
      channels: {
        support: { email: 'a@a.example', audience: 'public' },
        csp: { phone: '+34900000112', audience: 'partner' },
      },
      products: [
        { name: 'One' },
        {
          name: 'Two',
          id: 'a.two',
          plans: [{ name: 'Pro', csp: 'opt-in' }, { name: 'Free' }],
          channels: {
            support: { email: 'two@a.example', audience: 'partner' },
            csp: { url: 'https://a.example', audience: 'public' },
          },
        },
      ],
    };
    const row = { publisher: 'A', sources: 's' };
    expect(contactRows(contact, CSV_STYLES['csv-us'])).toEqual([
      { ...row, 'support.email': 'a@a.example', audience: 'public' },
      { ...row, 'csp.phone': '+34900000112', audience: 'partner' },
      { ...row, products: 'One' },
      {
        ...row,
        products: 'Two',
        productId: 'a.two',
        plans: 'Pro: opt-in | Free',
        'csp.url': 'https://a.example',
        audience: 'public',
      },
      { ...row, products: 'Two', 'support.email': 'two@a.example', audience: 'partner' },
    ]);
  });

  it('opens rightly in Spain and in the US', () => {
    const publisher = 'Cañón; "S.L."';
    const contacts = [{ ...base, publisher, verified: '2026-03-04', channels: {} }];
    const whole = { sample: false, contacts };
    const spain = exportContacts(whole, 'csv-es', 'public');
    expect(spain.startsWith('\ufeffPublicador;Productos;')).toBe(true);
    expect(spain).toContain('\r\n"Cañón; ""S.L.""";');
    expect(spain).toContain(';04/03/2026;s\r\n');
    const us = exportContacts(whole, 'csv-us', 'public');
    expect(us.startsWith('\ufeffPublisher,Products,')).toBe(true);
    expect(us).toContain('\r\n"Cañón; ""S.L.""",');
    expect(us).toContain(',2026-03-04,s\r\n');
    expect(us.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('names the values that it cannot hold', () => {
    const products = [{ name: 'A|B', plans: [{ name: 'X; Y' }] }, { name: 'Fine, too' }];
    const categories = ['One, two', 'Three'];
    const contact = { ...base, channels: {}, products, categories };
    expect(unheld(contact)).toEqual(['A|B', 'X; Y', 'One, two']);
  });

  it.each<[Contact['channels'], number, string[], string]>([
    [{ support: { email: 'a@a.example', audience: 'public' } }, 2, [], 'another address'],
    [{ support: { phone: '1', audience: 'public' } }, 2, ['One: support'], 'nothing differs'],
    [{}, 2, ['One: support'], 'the publisher has none'],
    [{ support: { email: 'a@a.example', audience: 'public' } }, 1, ['One: support'], 'one product'],
  ])('beside %j and with %i products does not hold %j: %s', (channels, count, expected) => {
    const support: Channel = { email: 'one@a.example', audience: 'public' };
    const products = [{ name: 'One', channels: { support } }, { name: 'Two' }].slice(0, count);
    expect(unheld({ ...base, channels, products })).toEqual(expected);
  });
});

describe('what is exported for the public', () => {
  it('holds nothing of a channel for partners but its address, in any format', () => {
    const secret: Channel = {
      name: 'zqname',
      email: 'zqmail@zqhost.example',
      phone: '+34900000112',
      url: 'https://a.example/csp',
      audience: 'partner',
    };
    const products = [{ name: 'P', channels: { support: secret } }];
    const one: Contact = {
      id: 'a',
      publisher: 'A',
      channels: { csp: secret },
      products,
      sources: ['s'],
    };
    for (const format of ['csv-es', 'csv-us', 'json', 'vcf'] as const) {
      const open = exportContacts({ sample: false, contacts: [one] }, format, 'public');
      expect(open).not.toMatch(/zq|900000112/);
      expect(open).toContain('https://a.example/csp');
      const all = exportContacts({ sample: false, contacts: [one] }, format, 'partner');
      expect(all.match(/zqname/g)?.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a vCard', () => {
  const lines = (card: string) => card.replaceAll('\r\n ', '').split('\r\n');
  const full: Contact = {
    id: 'contoso',
    publisher: 'Contoso; Software, S.L.',
    aliases: ['CS', 'A, B'],
    channels: {
      support: {
        name: 'Ana',
        email: 'ana@contoso.example',
        phone: '+34900000112;ext=4',
        audience: 'public',
      },
      csp: { url: 'https://contoso.example/csp?a=1,2;b', audience: 'partner' },
    },
    products: [
      { name: 'Nó, mina', channels: { support: { phone: '+34900000113', audience: 'public' } } },
    ],
    verified: '2026-03-04',
    sources: ['s'],
  };

  it('holds what a card can hold, escaped as RFC 2426 says', () => {
    expect(lines(toVcard(full))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      expect.stringMatching(/^PRODID:/),
      'FN:Contoso\\; Software\\, S.L.',
      'N:;;;;',
      'ORG:Contoso\\; Software\\, S.L.',
      'UID:marketplace-support-guide:contoso',
      'X-ABSHOWAS:COMPANY',
      'NICKNAME:CS,A\\, B',
      'item1.EMAIL;TYPE=INTERNET,WORK:ana@contoso.example',
      'item1.X-ABLABEL:Soporte / Support',
      'item2.TEL;TYPE=WORK,VOICE:+34900000112 ext. 4',
      'item2.X-ABLABEL:Soporte / Support',
      'item3.URL:https://contoso.example/csp?a=1,2;b',
      'item3.X-ABLABEL:Programa CSP / CSP program',
      'item4.TEL;TYPE=WORK,VOICE:+34900000113',
      'item4.X-ABLABEL:Soporte / Support · Nó\\, mina',
      'NOTE:Soporte / Support: Ana',
      'REV:2026-03-04T00:00:00.000Z',
      'END:VCARD',
      '',
    ]);
  });

  it('of any contact is the same every time, in lines of 75 bytes, with one card', async () => {
    const cards = fc.sample(contact, 100).map((one) => [one, toVcard(one)] as const);
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const [one, card] of cards) {
      expect(toVcard(one)).toBe(card);
      expect(card.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(1);
      expect(card.endsWith('END:VCARD\r\n')).toBe(true);
      expect(card.includes('REV:')).toBe(one.verified !== undefined);
      for (const one of card.split('\r\n')) {
        expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
        expect(one).not.toContain('\ufffd');
      }
    }
  });
});

describe('contacts export', () => {
  const support: Channel = { email: 'zq@a.example', audience: 'partner' };
  const contacts: Contact[] = [{ id: 'a', publisher: 'A', channels: { support }, sources: ['s'] }];
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'export-'));
    writeFileSync(join(folder, 'c.json'), JSON.stringify({ sample: true, contacts }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const COMMAND = ['export', '--file', 'c.json'];
  const run = async (...args: string[]) => {
    const ended = await runCli('operator/contacts.cli.ts', [...COMMAND, ...args], folder);
    return { ...ended, files: readdirSync(folder).filter((one) => one !== 'c.json') };
  };

  it.each<[string[], number, string[], string]>([
    [['o.csv'], 0, ['o.csv'], 'the ending says the format'],
    [['o.vcf'], 0, ['o.vcf'], 'a card'],
    [['o.json', '--dry-run'], 0, [], 'a trial'],
    [['o.txt'], 2, [], 'no format'],
    [['o.csv', '--format', 'xlsx'], 2, [], 'no such format'],
    [['o.csv', '--audience', 'all'], 2, [], 'no such audience'],
    [['o.csv', 'p.csv'], 2, [], 'two files'],
    [['no/o.csv'], 2, [], 'no folder'],
    [['--format', 'vcf', '--json'], 2, [], 'two things for one output'],
    [['o.csv', '--file', 'missing.json'], 2, [], 'no contacts'],
  ])('%j ends with %i and leaves %j: %s', async (args, status, files) => {
    expect(await run(...args)).toMatchObject({ status, files });
  });

  it('is for the public unless told otherwise, and says so', async () => {
    const open = await run('o.json');
    expect(readFileSync(join(folder, 'o.json'), 'utf8')).not.toContain('zq@');
    expect(open.stderr).toContain('were left out');
    const all = await run('--format', 'json', '--audience', 'partner');
    expect(JSON.parse(all.stdout)).toEqual({ sample: true, contacts });
    expect(all.stderr).toContain('do not publish it');
  });

  it('as a process of its own prints and ends alike', async () => {
    const args = ['--format', 'vcf', '--audience', 'partner'];
    const spawned = spawnCli('operator/contacts.cli.ts', [...COMMAND, ...args], folder);
    expect(spawned.stdout).toMatch(/^BEGIN:VCARD\r\n[^]*END:VCARD\r\n$/);
    expect({ ...spawned, files: [] }).toEqual(await run(...args));
  });

  it('--json prints one object', async () => {
    expect(JSON.parse((await run('o.csv', '--json')).stdout)).toEqual({
      counts: { contacts: 1 },
      format: 'csv-es',
      audience: 'public',
      unheld: [],
      out: 'o.csv',
    });
  });
});
