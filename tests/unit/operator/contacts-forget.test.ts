import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetPerson } from '../../../src/operator/forget/forgetPerson.ts';
import { isRoleAddress } from '../../../src/operator/names/roles.ts';
import { nameKey, readPerson } from '../../../src/operator/forget/readPerson.ts';
import { printContacts } from '../../../src/operator/import/importFile.ts';
import {
  type Channel,
  type Contact,
  contactFileSchema,
} from '../../../src/features/contacts/record/schema.ts';
import { runCli, spawnCli } from '../runCli.ts';

const base = { id: 'contoso', publisher: 'Contoso', sources: ['list.csv'] };
const ANA = 'ana.ruiz@contoso.example';
const DESK = 'support@contoso.example';
const channel = (parts: Partial<Channel>): Channel => ({ ...parts, audience: 'partner' });
const forget = (contacts: Contact[], text: string) =>
  forgetPerson({ sample: false, contacts }, readPerson(text));
/** Of one contact with these channels: what remains, what went, what is left to judge. */
function forgetIn(channels: Contact['channels'], text: string, more: Partial<Contact> = {}) {
  const { file, removed, left } = forget([{ ...base, ...more, channels }], text);
  const places = (stands: typeof removed) => stands.map(({ place }) => place);
  return { contact: file.contacts[0], removed: places(removed), left: places(left) };
}

describe('forget', () => {
  it.each<[string, Partial<Channel>, Partial<Channel> | undefined, string]>([
    ['Ana Ruiz', { name: 'Ana Ruiz', email: ANA, phone: '1' }, undefined, 'all of it is theirs'],
    ['ana ruíz', { name: 'Ana Ruiz' }, undefined, 'case and accents'],
    ['Ana Ruiz', { name: 'RUÍZ, Ana' }, undefined, 'the order, and a comma'],
    ['Ana Ruiz', { name: `Ana Ruiz <${ANA}>` }, undefined, 'the address in the cell of the name'],
    [`Ana Ruiz <${ANA}>`, { email: ANA }, undefined, 'by the address alone'],
    [`"Ana Ruiz" <mailto:${ANA}>`, { name: 'Ana Ruiz' }, undefined, 'as a mail program writes it'],
    [ANA.toUpperCase(), { name: 'A. R.', email: ANA, phone: '1' }, undefined, 'a personal address'],
    ['Ana Ruiz', { name: 'Ana Ruiz', email: DESK, phone: '1' }, { email: DESK }, 'a desk stays'],
    [
      `Ana Ruiz <${DESK}>`,
      { name: 'Ana Ruiz', email: DESK },
      undefined,
      'a desk that was named, too',
    ],
    [
      DESK,
      { name: 'Ana Ruiz', email: DESK, phone: '1' },
      { name: 'Ana Ruiz', phone: '1' },
      'a desk says nothing about the name',
    ],
    [
      'Ana Ruiz',
      { name: 'Ana Ruiz', url: 'https://a.example/' },
      { url: 'https://a.example/' },
      'a page is public',
    ],
    ['Ana', { name: 'Ana Ruiz' }, { name: 'Ana Ruiz' }, 'half a name is somebody else'],
    ['Ana Ruiz', { name: 'Ana Ruiz Gil' }, { name: 'Ana Ruiz Gil' }, 'a longer name, too'],
    ['Ana Ruiz', { email: ANA }, { email: ANA }, 'no address is guessed from a name'],
  ])('«%s» in %j leaves %j: %s', (text, before, after) => {
    const { contact } = forgetIn({ csp: channel(before) }, text);
    expect(contact?.channels).toEqual(after === undefined ? {} : { csp: channel(after) });
  });

  it('follows the person to where only the name or only the address stands', () => {
    const channels = {
      support: channel({ name: 'Ana Ruiz', email: ANA }),
      engineering: channel({ email: ANA }),
      csp: channel({ name: 'Ana Ruiz', phone: '1' }),
    };
    for (const text of ['Ana Ruiz', ANA])
      expect(forgetIn(channels, text).contact?.channels).toEqual({});
  });

  it('asked by address, leaves a namesake elsewhere and says so', () => {
    const other: Contact = { ...base, id: 'b', channels: { csp: channel({ name: 'Ana Ruiz' }) } };
    const first: Contact = {
      ...base,
      channels: { csp: channel({ name: 'Ana Ruiz', email: ANA }) },
    };
    const { file, left } = forget([first, other], ANA);
    expect(file.contacts[1]).toEqual(other);
    expect(left).toEqual([
      { id: 'b', publisher: 'Contoso', place: 'channels.csp.name', value: 'Ana Ruiz' },
    ]);
  });

  it('reaches the channels of products and aliases, and leaves no empty field', () => {
    const products = [{ name: 'P', channels: { support: channel({ name: 'Ana Ruiz' }) } }];
    const { contact, removed } = forgetIn({}, 'Ana Ruiz', { products, aliases: ['Ana Ruiz'] });
    expect(removed).toEqual(['products.0.channels.support.name', 'aliases']);
    expect(contact).toEqual({ ...base, channels: {}, products: [{ name: 'P' }] });
  });

  it('names what only mentions the person', () => {
    const documents: Contact['documents'] = [
      { kind: 'user', title: 'Ask Ana Ruiz', url: 'https://contoso.example/team/ana-ruiz' },
    ];
    const more = { publisher: 'Ana Ruiz', documents, sources: ['Ruiz_Ana.csv', 'other.csv'] };
    const { left } = forgetIn(
      { csp: channel({ name: 'Ana Ruiz', phone: '1' }), support: channel({ phone: '1' }) },
      'Ana Ruiz',
      more,
    );
    expect(left).toEqual([
      'publisher',
      'sources.0',
      'documents.0.title',
      'documents.0.url',
      'channels.support.phone',
    ]);
  });

  it('beside the address of a desk names what may be theirs', () => {
    const { left } = forgetIn({ csp: channel({ name: 'Ana', email: DESK, phone: '1' }) }, DESK);
    expect(left).toEqual(['channels.csp.name', 'channels.csp.phone']);
  });

  it('leaves nothing of the person in any channel, changes no other record, and is done once', () => {
    const names = ['Ana Ruiz', 'RUIZ ana', 'Ána  Ruíz', 'Bo Ek', 'Help desk'];
    const emails = [ANA, ANA.toUpperCase(), 'bo@contoso.example', DESK];
    const any: fc.Arbitrary<Channel> = fc.record(
      {
        name: fc.constantFrom(...names),
        email: fc.constantFrom(...emails),
        phone: fc.constantFrom('1', '2'),
        audience: fc.constant<'public'>('public'),
      },
      { requiredKeys: ['audience', 'phone'] },
    );
    const channels = fc.record({ support: any, csp: any }, { requiredKeys: [] });
    const file = fc
      .array(channels, { maxLength: 4 })
      .map((all) =>
        all.map((own, index): Contact => ({ ...base, id: `c${index}`, channels: own })),
      );
    fc.assert(
      fc.property(file, fc.constantFrom('Ana Ruiz', `Ana Ruiz <${ANA}>`), (contacts, text) => {
        const once = forget(contacts, text);
        const kept = once.file.contacts.flatMap((one) => Object.values(one.channels));
        expect(kept.some(({ name = '' }) => nameKey(name) === 'ana ruiz')).toBe(false);
        if (text.includes('@')) {
          expect(kept.some(({ email = '' }) => email.toLowerCase() === ANA)).toBe(false);
        }
        const touched = new Set(once.removed.map(({ id }) => id));
        for (const [index, contact] of contacts.entries()) {
          if (!touched.has(contact.id)) expect(once.file.contacts[index]).toEqual(contact);
        }
        expect(forget(once.file.contacts, text).removed).toEqual([]);
        contactFileSchema.shape.sample.parse(once.file.sample);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['support@a.example', true, 'a desk'],
    ['csp-support.ruiz@a.example', false, 'a word that is no role counts as a person'],
    ['partner_team2@a.example', true, 'two roles and a number'],
    ['soporte.tecnico@a.example', true, 'in Spanish'],
    ['ana@a.example', false, 'a name'],
    ['ana.support@a.example', false, 'a name beside a role'],
    ['aruiz@a.example', false, 'initial and name'],
  ])('%s is of a desk: %s, %s', (email, expected) => {
    expect(isRoleAddress(email)).toBe(expected);
  });
});

let folder = '';
const contacts: Contact[] = [
  { ...base, channels: { csp: channel({ name: 'Ana Ruiz', email: ANA }) }, verified: '2026-01-02' },
  { ...base, id: 'fabrikam', publisher: 'Fabrikam', channels: {} },
];
const text = printContacts({ sample: false, contacts });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forget-'));
  writeFileSync(join(folder, 'c.json'), text);
});
afterEach(() => rmSync(folder, { recursive: true }));
const read = () => readFileSync(join(folder, 'c.json'), 'utf8');
const CLI = 'operator/contacts.cli.ts';
const run = (...args: string[]) => runCli(CLI, [...args, '--file', 'c.json'], folder);

describe('contacts forget', () => {
  it('first tells, then does, and says where else to look', async () => {
    const trial = await run('forget', 'Ana Ruiz', '--dry-run');
    expect(trial).toMatchObject({ status: 0 });
    expect(trial.stdout).toContain(`contoso · channels.csp.email · «${ANA}»`);
    expect(read()).toBe(text);
    const done = await run('forget', 'Ana Ruiz');
    expect(done.status).toBe(0);
    for (const place of ['imported', 'history', 'deployed', 'vCards']) {
      expect(done.stdout).toContain(place);
    }
    const [first, second] = contacts;
    const after = [{ ...first, channels: {} }, second] as Contact[];
    expect(read()).toBe(printContacts({ sample: false, contacts: after }));
  });

  it.each<[string[], number, string]>([
    [['forget', 'Anna Ruis'], 1, 'Ana Ruiz'],
    [['forget'], 2, ''],
    [['forget', 'Ana', 'Ruiz'], 2, ''],
    [['forget', '…'], 2, ''],
  ])('%j ends with %i, writes nothing and names «%s»', async (args, status, closest) => {
    const result = await run(...args);
    expect(result.status).toBe(status);
    expect(result.stdout).toContain(closest);
    expect(read()).toBe(text);
  });

  it('--json prints one object', async () => {
    expect(JSON.parse((await run('forget', ANA, '--json')).stdout)).toEqual({
      removed: [
        { id: 'contoso', publisher: 'Contoso', place: 'channels.csp.name', value: 'Ana Ruiz' },
        { id: 'contoso', publisher: 'Contoso', place: 'channels.csp.email', value: ANA },
      ],
      left: [],
      closest: [],
      out: 'c.json',
    });
  });
});

it.each([
  ['forget', 'Anna Ruis'],
  ['verify', 'fabricam'],
])('contacts %s %s as a process of its own prints and ends alike', async (...args) => {
  const spawned = spawnCli(CLI, [...args, '--file', 'c.json'], folder);
  expect(spawned.status).toBeGreaterThan(0);
  expect(spawned).toEqual(await run(...args));
});

describe('contacts verify', () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

  it('dates contacts, and leaves every other byte', async () => {
    const { status, stdout } = await run('verify', 'contoso', 'fabrikam');
    expect(status).toBe(0);
    expect(stdout).toContain(`contoso: 2026-01-02 → ${today}`);
    expect(stdout).toContain(`fabrikam: never → ${today}`);
    const lines = text.replace('"2026-01-02"', `"${today}"`).split('\n');
    lines.splice(lines.lastIndexOf('      "sources": ['), 0, `      "verified": "${today}",`);
    const expected = lines.join('\n');
    expect(read()).toBe(expected);
  });

  it('keeps the order of keys that somebody wrote by hand', async () => {
    const [first] = contacts;
    const { channels, ...rest } = first as Contact;
    const written = `${JSON.stringify({ contacts: [{ channels, ...rest }], sample: true }, null, 2)}\n`;
    writeFileSync(join(folder, 'c.json'), written);
    await run('verify', 'contoso', '--on', '2026-02-03');
    expect(read()).toBe(written.replace('2026-01-02', '2026-02-03'));
  });

  it.each<[string[], number, string, string]>([
    [['contoso', '--dry-run'], 0, '', 'a trial'],
    [['fabricam'], 2, 'did you mean «fabrikam»?', 'the closest'],
    [['contoso', 'nobody-at-all-here'], 2, 'is no contact', 'one of two: nothing is written'],
    [['contoso', '--on', '2199-01-01'], 2, 'has not come yet', 'the future'],
    [['contoso', '--on', '2026-02-30'], 2, 'is no day', 'not in the calendar'],
    [['contoso', '--on', '01/02/2026'], 2, 'is no day', 'which of the two'],
    [[], 2, 'takes the ids', 'nothing asked'],
  ])('%j ends with %i and writes nothing: %s, %s', async (args, status, message) => {
    const result = await run('verify', ...args);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(message);
    expect(read()).toBe(text);
  });

  it.each([
    ['{', 'is no JSON', 'no JSON'],
    ['{"sample": false, "contacts": [{"id": "A B"}]}', 'contacts.0.id', 'the field that is wrong'],
  ])('refuses %j: «%s», %s', async (broken, message) => {
    writeFileSync(join(folder, 'c.json'), broken);
    const { status, stderr } = await run('verify', 'contoso');
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(read()).toBe(broken);
  });
});
