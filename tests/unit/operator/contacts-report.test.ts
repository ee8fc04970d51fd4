import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear, nearPairs } from '../../../src/operator/names/nearPairs.ts';
import { makeReport } from '../../../src/operator/report/makeReport.ts';
import { FINDING_KINDS, type FindingKind } from '../../../src/operator/report/findingKinds.ts';
import { isPersonal } from '../../../src/operator/report/isPersonal.ts';
import { printReport } from '../../../src/operator/report/printReport.ts';
import { registeredDomain } from '../../../src/operator/names/registeredDomain.ts';
import {
  type Channel,
  type Contact,
  contactSchema,
} from '../../../src/features/contacts/record/schema.ts';
import { manyContacts } from '../manyContacts.ts';
import { runCli, spawnCli } from '../runCli.ts';
import { runs } from '../runs.ts';

const TODAY = '2026-11-27';
const audience = 'partner' as const;

/** A contact with nothing to find, changed as the case needs it. */
function contact(id: string, changes: Partial<Contact> = {}): Contact {
  const channel: Channel = { email: `help@${id}.example`, audience };
  return contactSchema.parse({
    id,
    publisher: id,
    products: [{ name: 'Suite', plans: [{ name: 'Pro', csp: 'opt-in' }] }],
    website: `https://www.${id}.example/`,
    channels: { support: channel, engineering: channel, csp: channel },
    verified: TODAY,
    sources: ['test'],
    ...changes,
  });
}
const support = (channel: Partial<Channel>): Contact['channels'] => ({
  ...contact('contoso').channels,
  support: { audience, ...channel },
});
const kindsOf = (...contacts: Contact[]) =>
  makeReport(contacts, TODAY).flatMap(({ kind, findings }) => findings.map(() => kind));

describe('a report', () => {
  it('finds nothing in contacts that are complete and fresh', () => {
    expect(kindsOf(contact('contoso'), contact('fabrikam'))).toEqual([]);
    expect(printReport([], 2)).toBe('2 contacts, nothing to mend');
  });

  const CASES: [FindingKind[], Partial<Contact>, string][] = [
    [
      ['personal-address'],
      { channels: support({ email: 'ana.gil@contoso.example', audience: 'public' }) },
      'public',
    ],
    [[], { channels: support({ email: 'ana.gil@contoso.example' }) }, 'for partners only'],
    [
      ['csp-conflict'],
      {
        products: [
          {
            name: 'A',
            plans: [
              { name: 'P', csp: 'opt-in' },
              { name: 'P', csp: 'opt-out' },
            ],
          },
        ],
      },
      'one plan, two states',
    ],
    [['unreachable'], { channels: {} }, 'no channel: that each is missing goes without saying'],
    [['unreachable'], { channels: { csp: { name: 'Leo', audience } } }, 'a name reaches nobody'],
    [
      ['csp-missing', 'engineering-missing'],
      { channels: { support: { email: 'a@contoso.example', audience } } },
      'two of three',
    ],
    [
      [],
      {
        channels: {
          engineering: { email: 'a@contoso.example', audience },
          csp: { url: 'https://contoso.example', audience },
        },
        products: [
          {
            name: 'A',
            plans: [{ name: 'P', csp: 'opt-in' }],
            channels: { support: { url: 'https://contoso.example/a', audience } },
          },
        ],
      },
      'a product of its own channel is supported there',
    ],
    [['stale'], { verified: '2025-11-26' }, '366 days'],
    [[], { verified: '2025-11-27' }, '365 days'],
    [['never-verified'], { verified: undefined }, 'no day'],
    [['domain-differs'], { website: 'https://fabrikam.example' }, 'another company'],
    [[], { website: 'https://shop.contoso.example/a' }, 'a host of the same company'],
    [['phone-without-country'], { channels: support({ phone: '900 000 112' }) }, 'as written'],
    [[], { channels: support({ phone: '+34900000112;ext=4' }) }, 'E.164'],
    [
      ['csp-state-missing'],
      { products: [{ name: 'A', plans: [{ name: 'P' }] }, { name: 'B' }] },
      'counted once per contact',
    ],
    [[], { products: undefined }, 'no product'],
  ];
  it.each(CASES)('finds %j in %j: %s', (kinds, changes) => {
    expect(kindsOf(contact('contoso', changes))).toEqual(kinds);
  });

  it.each<[FindingKind[], Partial<Contact>, Partial<Contact>, string]>([
    [['id-shared'], { publisherIds: ['acme'] }, { publisherIds: ['ACME'] }, 'a publisher id'],
    [
      ['id-shared'],
      { products: [{ name: 'A', id: 'x.a', plans: [{ name: 'P', csp: 'opt-in' }] }] },
      { products: [{ name: 'B', id: 'x.a', plans: [{ name: 'P', csp: 'opt-in' }] }] },
      'an offer id',
    ],
  ])('finds %j between %j and %j: %s', (kinds, one, other) => {
    expect(kindsOf(contact('contoso', one), contact('fabrikam', other))).toEqual(kinds);
  });

  it('finds an address of several contacts once, with all of them', () => {
    const shared = { channels: support({ email: 'desk@agency.example' }), website: undefined };
    const groups = makeReport(
      ['a1', 'b2', 'c3'].map((id) => contact(id, shared)),
      TODAY,
    );
    expect(groups.find(({ kind }) => kind === 'address-shared')?.findings).toContainEqual({
      kind: 'address-shared',
      contacts: ['a1', 'b2', 'c3'],
      field: 'email',
      value: 'desk@agency.example',
    });
  });

  it.each([
    ['Fabrikam', 'Fabrikam, Inc.', true, 'the form of the company'],
    ['Fabrikam S.L.', 'Fabrikam Limited', true, 'two forms'],
    ['Fabrikam', 'Fabrikma', true, 'two letters swapped'],
    ['Fabrikam', 'Fabrikamm', true, 'a letter too many'],
    ['Data Blend', 'DataBlend', true, 'a space'],
    ['Desk360', 'Desk365', false, 'digits tell two apart'],
    ['Abaco', 'Abako', true, 'five letters'],
    ['Abac', 'Abak', false, 'too short to tell'],
    ['Fabrikam', 'Contoso', false, 'two names'],
    ['Limited', 'Corp', false, 'forms alone are names'],
  ])('%s and %s are alike: %s, %s', (one, other, are) => {
    const found = kindsOf(contact('a1', { publisher: one }), contact('b2', { publisher: other }));
    expect(found).toEqual(are ? ['publisher-alike'] : []);
  });

  it('finds a publisher that is the alias of another one', () => {
    const found = kindsOf(
      contact('a1', { aliases: ['Tailspin'] }),
      contact('b2', { publisher: 'Tailspin' }),
    );
    expect(found).toEqual(['publisher-alike']);
  });

  it('lists the worst kind first, with three examples', () => {
    const contacts = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      contact(`${id}1`, { verified: undefined }),
    );
    const all = [...contacts, contact('z', { channels: {} })];
    expect(printReport(makeReport(all, TODAY), all.length).split('\n')).toEqual([
      `1 × unreachable: ${FINDING_KINDS.unreachable}`,
      '    z',
      `5 × never-verified: ${FINDING_KINDS['never-verified']}`,
      '    a1',
      '    b1',
      '    c1',
      '    and 2 more',
      '6 contacts, 6 findings',
    ]);
  });

  it('has its kinds explained in content/PROBLEMS.md', () => {
    const page = readFileSync(new URL('../../../content/PROBLEMS.md', import.meta.url), 'utf8');
    const listed = /## Findings of the report\n([^#]*)/.exec(page)?.[1] ?? '';
    expect([...listed.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind)).toEqual(
      Object.keys(FINDING_KINDS),
    );
  });
});

describe('an address of a person', () => {
  it.each<[string, string | undefined, boolean, string]>([
    ['ana.gil@fabrikam.example', undefined, true, 'given name and surname'],
    ['a.gil@fabrikam.example', undefined, true, 'an initial'],
    ['agil@fabrikam.example', 'Ana Gil', true, 'the surname stands beside it'],
    ['ana@fabrikam.example', 'Ana de la Cruz', true, 'the given name'],
    ['agil@fabrikam.example', undefined, false, 'nothing tells'],
    ['tech.support@fabrikam.example', undefined, false, 'a role'],
    ['pl.supportteam@fabrikam.example', undefined, false, 'a role within a word'],
    ['fabrikam.suite@fabrikam.example', undefined, false, 'the company'],
    ['geomatica@fabrikam.example', 'Área de geomática', false, 'a desk'],
    ['help@fabrikam.example', 'Ana Gil', false, 'a role, whoever reads it'],
    ['case.2024@fabrikam.example', undefined, false, 'a digit'],
  ])('%s of %s: %s, %s', (email, name, is) => {
    expect(isPersonal(email, name)).toBe(is);
  });
});

describe('the registered domain', () => {
  it.each<[string, string | undefined, string]>([
    ['https://mail.fabrikam.example/help', 'fabrikam.example', 'of a web address'],
    ['ana@Mail.Fabrikam.example', 'fabrikam.example', 'of an email address'],
    ['https://fabrikam.co.uk', 'fabrikam.co.uk', 'a second level before a country'],
    ['a@a.b.fabrikam.com.mx', 'fabrikam.com.mx', 'the same deeper'],
    ['a@fabrikam.asso.fr', 'fabrikam.asso.fr', 'a suffix that no shape tells'],
    ['https://fabrikam.es', 'fabrikam.es', 'a country alone'],
    ['a@co.uk', undefined, 'a suffix is nobody’s'],
    ['https://192.0.2.1/', undefined, 'an address of the network has none'],
  ])('of %s is %s: %s', (address, domain) => {
    expect(registeredDomain(address)).toBe(domain);
  });
});

describe('contacts report', () => {
  const file = (contacts: Contact[]) => JSON.stringify({ sample: true, contacts });
  const good = file([contact('contoso')]);
  const bad = file([contact('contoso', { channels: {} })]);

  async function run(text: string, ...args: string[]) {
    const cwd = mkdtempSync(join(tmpdir(), 'report-'));
    writeFileSync(join(cwd, 'in.json'), text);
    const ended = await runCli('operator/contacts.cli.ts', ['report', ...args], cwd);
    const files = readdirSync(cwd);
    rmSync(cwd, { recursive: true });
    return { ...ended, files };
  }

  it.each<[string[], string, number, string]>([
    [['in.json'], bad, 1, 'something was found'],
    [['in.json', '--dry-run'], bad, 1, 'a trial is the same'],
    [['in.json', '--kind', 'stale'], good, 0, 'nothing of this kind'],
    [['in.json', '--kind', 'constructor'], bad, 2, 'no such kind'],
    [['--help'], bad, 0, 'help'],
    [[], good, 2, 'content/contacts.json is not there'],
    [['other.json'], good, 2, 'no such file'],
    [['in.json', 'in.json'], good, 2, 'two files'],
    [['in.json'], '{', 2, 'no JSON'],
    [['in.json'], '{"sample":true,"contacts":[{}]}', 2, 'no contact'],
    [['in.json', '--out', 'x'], good, 2, 'no such flag'],
  ])('%j: %s', async (args, text, status) => {
    const result = await run(text, ...args);
    expect([result.status, result.files]).toEqual([status, ['in.json']]);
    expect(result.stderr === '').toBe(status < 2);
  });

  it('--kind lists every finding of one kind, and of no other', async () => {
    const many = Array.from({ length: 5 }, (_, at) =>
      contact(`c${at}`, { verified: '2020-01-01' }),
    );
    const text = JSON.stringify({
      sample: true,
      contacts: [...many, contact('d', { verified: undefined })],
    });
    const lines = (await run(text, 'in.json', '--kind', 'stale')).stdout
      .trim()
      .split('\n')
      .slice(2);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', '6']);
  });

  it('--json prints one object with every finding', async () => {
    const { status, stdout } = await run(bad, 'in.json', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'in.json',
      contacts: 1,
      groups: expect.arrayContaining([
        { kind: 'unreachable', findings: [{ kind: 'unreachable', contacts: ['contoso'] }] },
      ]),
    });
  });

  it('as a process of its own prints and ends alike', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'report-'));
    writeFileSync(join(cwd, 'in.json'), bad);
    const args = ['report', 'in.json', '--json'];
    const spawned = spawnCli('operator/contacts.cli.ts', args, cwd);
    expect(spawned).toMatchObject({ status: 1, stdout: expect.stringMatching(/^\{.*\}\n$/) });
    expect(spawned).toEqual(await runCli('operator/contacts.cli.ts', args, cwd));
    rmSync(cwd, { recursive: true });
  });

  it('is 0 where nothing is found', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect((await run(file([contact('contoso', { verified: today })]), 'in.json')).status).toBe(0);
  });
});

describe('pairs of words one slip apart', () => {
  it('are those that comparing each with each finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc1é日'), minLength: 5, maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), (words) => {
        const slow = words.flatMap((one, at) =>
          words
            .slice(at + 1)
            .filter((other) => isNear(one, other))
            .map((other) => `${one} ${other}`),
        );
        const fast = nearPairs(words).map((pair) => pair.join(' '));
        expect(fast.toSorted()).toEqual(slow.sort());
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a report on many contacts', () => {
  it('names each', () => {
    const groups = makeReport(manyContacts(2000), TODAY);
    expect(groups.find(({ kind }) => kind === 'never-verified')?.findings).toHaveLength(2000);
  });
});
