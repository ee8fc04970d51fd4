import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { combine } from '../../../src/operator/import/combine.ts';
import { printContacts, readSource } from '../../../src/operator/import/importFile.ts';
import { openText } from '../../../src/operator/import/files/openFile.ts';
import { MERGE_RULES } from '../../../src/operator/import/merge/mergeRules.ts';
import { dropCompanyForm } from '../../../src/features/contacts/record/companyForm.ts';
import { isNear, nearPairs } from '../../../src/operator/names/nearPairs.ts';
import { publisherKey } from '../../../src/features/contacts/record/publisherKey.ts';
import { readAliases } from '../../../src/operator/import/readAliases.ts';
import { readKept } from '../../../src/operator/import/readKept.ts';
import type { Prefer } from '../../../src/operator/import/merge/resolveConflict.ts';

const HEADER = 'Publisher;Product;Email;Website;Publisher ids;Verified\n';

/** Rows with the cells that they leave out. */
function pad(text: string): string {
  const rows = text.trim().split('\n');
  return rows.map((row) => row + ';'.repeat(6 - row.split(';').length)).join('\n');
}

const open = (text: string) => openText(new TextEncoder().encode(text), 'table.csv');

/** Imports one table after another in one go. */
function load(tables: string[], { prefer = 'newer' as Prefer, aliases = '' } = {}) {
  const brought = tables.map((text, index) =>
    readSource(open(HEADER + pad(text)), `${index}.csv`, {
      audience: 'public',
    }),
  );
  return combine(brought, { prefer, aliases: readAliases(aliases, 'a.yaml').aliases });
}

describe('two names', () => {
  it.each<[string, string, string | null, string]>([
    ['Fabrikam;;;;fab;', 'Northwind;;;;FAB;', 'same-publisher-id', 'ids have no case'],
    [
      'Fabrikam, Inc.;;a@f.example;;;',
      'Fabrikam LLC;;b@f.example;;;',
      'same-name-other-form',
      'two forms',
    ],
    [
      'Fabrikam S.A. de C.V.;;;https://f.example;;',
      'Fabrikam;;b@help.f.example;;;',
      'same-name-other-form',
      'a desk below the domain',
    ],
    [
      'Fabrikam (Pty) Ltd;;a@f.co.uk;;;',
      'Fabrikam;;b@f.co.uk;;;',
      'same-name-other-form',
      'registered in co.uk',
    ],
    ['Fabrikam Inc;;a@f.co.uk;;;', 'Fabrikam;;b@g.co.uk;;;', null, 'co.uk is nobody’s'],
    ['Fabrikam Inc;;a@gmail.com;;;', 'Fabrikam;;b@gmail.com;;;', null, 'free mail'],
    ['Fabrikam;;a@f.example;;;', 'Fabriakm;;b@f.example;;;', 'near-name-same-domain', 'swapped'],
    ['Fabrikam;;a@f.example;;;', 'Fabrikam Two;;b@f.example;;;', null, 'more than a letter'],
    ['Acme;;a@f.example;;;', 'Acne;;b@f.example;;;', null, 'four letters'],
    ['Fabrikam;;a@f.example;;;', 'Fabrikan;;b@g.example;;;', null, 'no domain in common'],
    ['Plumsail;;a@f.example;;;', 'Fuzor LLC;;a@f.example;;;', null, 'real: one address, two names'],
  ])('%j and %j are joined by %s: %s', (one, other, rule) => {
    const { file, merges } = load([one, other]);
    expect(file.contacts).toHaveLength(rule === null ? 2 : 1);
    expect(merges.map((merge) => merge.rule)).toEqual(rule === null ? [] : [rule]);
  });

  it.each([
    ...['Inc.', 'Corp.', 'L.L.C.', 'Ltd', 'PLC', 'LLP', 'S.L.', 'S. L.', 'S.L.U.', 'S.A.U.'],
    ...['S.A. de C.V.', 'S. de R.L. de C.V.', 'S.A.S.', 'S.A.C.', 'C.A.', 'Ltda.', 'EIRL', 'SpA'],
    ...['S.R.L.', 'GmbH', 'GmbH & Co. KG', 'UG (haftungsbeschränkt)', 'e.K.', 'e. K.', 'AG'],
    ...['SARL', 'SAS', 'SASU', 'EURL', 'S.p.A.', '(Pty) Ltd', 'Sp. z o.o.'],
  ])('%s is the form of a company', (form) => {
    for (const name of [`Fabrikam ${form}`, `Fabrikam, ${form.toUpperCase()}`]) {
      expect(dropCompanyForm(publisherKey(name))).toBe('fabrikam');
    }
    expect(dropCompanyForm(publisherKey(form))).not.toBe('');
  });

  it.each<[string, string, boolean, string]>([
    ['microsot', 'microsoft', true, 'real: a letter less'],
    ['repfbaric', 'repfabric', true, 'real: two swapped'],
    ['studio1', 'studio2', false, 'a series'],
    ['learnc+', 'learnc#', false, 'signs mean something'],
    ['spotsolutions', 'spot solutions', true, 'a space'],
    ['fabrikam', 'fabrikam', false, 'the same'],
  ])('%s and %s are near: %s, %s', (one, other, expected) => {
    expect([isNear(one, other), isNear(other, one)]).toEqual([expected, expected]);
    expect([...nearPairs([one, other])]).toHaveLength(expected ? 1 : 0);
  });
});

describe('the alias file', () => {
  it('joins names, and says which is shown', () => {
    const aliases = 'same: [{publisher: Fabrikam, names: [Northwind]}]';
    const { file, merges } = load(['Northwind\n', 'FABRIKAM\n'], { aliases });
    expect(file.contacts).toMatchObject([{ id: 'fabrikam', publisher: 'Fabrikam' }]);
    expect(merges.map(({ rule }) => rule)).toEqual(['alias-file']);
  });

  it.each([
    ['apart: [[Fabrikam, Fabrikam Inc]]', 'Fabrikam;;a@f.example\nFabrikam Inc;;a@f.example'],
    ['apart: [[Fabrikam, Northwind]]', 'Fabrikam;;;;fab\nNorthwind;;;;fab'],
    ['apart: [[Apex, APEX]]', 'Apex\nAPEX'],
  ])('%s keeps two whatever the rules say', (aliases, rows) => {
    const { file, problems } = load([rows], { aliases });
    expect(new Set(file.contacts.map(({ id }) => id)).size).toBe(2);
    expect(problems).toEqual([]);
  });
});

describe('values that differ', () => {
  const old = 'Fabrikam;;a@f.example;;;2026-01-01';
  const young = 'Fabrikam;;b@f.example;;;2026-02-02';
  it.each<[string, string, string, string, string]>([
    [old, young, 'b', 'newer-verified', 'the newer'],
    [young, old, 'b', 'newer-verified', 'in any order'],
    ['Fabrikam;;a@f.example', 'Fabrikam;;b@f.example', 'a', 'first', 'no dates: the first'],
  ])('%s and %s: %s stays by %s: %s', (one, other, kept, rule) => {
    const { file, conflicts } = load([one, other]);
    expect(file.contacts[0]?.channels.support?.email).toBe(`${kept}@f.example`);
    expect(conflicts).toMatchObject([{ field: 'support.email', rule }]);
  });
});

describe('websites of one day', () => {
  const site = (domain: string, email = '', verified = '') =>
    `Fabrikam, Inc.;;${email};https://${domain}/;;${verified}`;
  const [a, b, fabrikam] = ['a.example', 'b.example', 'fabrikam.example'].map((one) => site(one));
  const mailed = site('b.example', 'x@help.b.example');
  it.each<[string, (string | undefined)[], string, string]>([
    ['most rows', [a, b, b], 'b.example', 'most-rows'],
    ['most rows, also before its own', [fabrikam, b, b], 'b.example', 'most-rows'],
    [
      'a day before any number',
      [site('a.example', '', '2026-01-01'), b, b],
      'a.example',
      'newer-verified',
    ],
    [
      'only rows of the last day are counted',
      [a, a, site('c.example', '', '2026-01-01'), site('b.example', '', '2026-01-01')],
      'c.example',
      'first',
    ],
    ['the domain of its email', [a, mailed], 'b.example', 'own-domain'],
    ['the domain that is called like it', [a, fabrikam], 'fabrikam.example', 'own-domain'],
    ['of free mail nothing follows', [a, site('gmail.com', 'x@gmail.com')], 'a.example', 'first'],
    ['else the first', [a, b], 'a.example', 'first'],
  ])('%s: of %j %s stays by %s', (_, rows, kept, rule) => {
    const { file, conflicts } = load([rows.join('\n')]);
    expect(file.contacts[0]?.website).toBe(`https://${kept}/`);
    expect(conflicts.map((conflict) => conflict.rule)).toContain(rule);
  });

  it('stay in the file that held them, however many rows come in', () => {
    const { file } = load([String(a)]);
    const kept = readKept(printContacts(file), 'out.json');
    const brought = readSource(open(`${HEADER}${pad([b, b, b].join('\n'))}`), 'b.csv', {
      audience: 'public',
    });
    const result = combine([brought], { kept });
    expect(result.file.contacts[0]?.website).toBe('https://a.example/');
    expect(result.conflicts).toMatchObject([{ rule: 'held', changes: false }]);
    const asked = combine([brought], { kept, prefer: 'incoming' });
    expect(asked.file.contacts[0]?.website).toBe('https://b.example/');
  });
});

it('the parts of a channel are those of one row, whatever most say of each', () => {
  const header = 'Publisher;Email;URL\n';
  const rows =
    'Fabrikam;a@f.example;https://a.example\nFabrikam;b@f.example;https://b.example\nFabrikam;b@f.example;https://c.example';
  const { file } = combine([readSource(open(header + rows), 'a.csv', { audience: 'public' })]);
  expect(file.contacts[0]?.channels.support).toMatchObject({
    email: 'a@f.example',
    url: 'https://a.example',
  });
});

describe('channels of products', () => {
  it('are all kept: the publisher has that of most, the others their own', () => {
    const rows = ['A;a', 'B;b', 'C;b'].map((row) => `Fabrikam;${row.replace(';', ';s')}@f.example`);
    const { file, conflicts } = load([rows.join('\n')]);
    expect(conflicts).toEqual([]);
    expect(file.contacts[0]?.channels.support?.email).toBe('sb@f.example');
    expect(file.contacts[0]?.products).toEqual([
      { name: 'A', channels: { support: { email: 'sa@f.example', audience: 'public' } } },
      { name: 'B' },
      { name: 'C' },
    ]);
  });
});

it('content/README.md explains every rule in the words of the table', () => {
  const readme = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');
  for (const { id, says } of MERGE_RULES) expect(readme).toContain(`| \`${id}\` | ${says} |`);
});
