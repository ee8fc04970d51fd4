import { describe, expect, it } from 'vitest';
import type { CleaningRule } from '../../../src/operator/import/cleaning/cleaningRules.ts';
import type { ImportCode } from '../../../src/operator/import/codes.ts';
import { importFile } from '../../../src/operator/import/importFile.ts';
import { makeReport } from '../../../src/operator/report/makeReport.ts';
import type { FindingKind } from '../../../src/operator/report/findingKinds.ts';
import type { Contact } from '../../../src/features/contacts/record/schema.ts';

/**
 * The defects that a real list of vendors was found to have in the values, one fictional example
 * each: what the import says about it, what it mends, what the report finds, and what is kept.
 */
interface Case {
  defect: string;
  text: string;
  codes?: ImportCode[];
  rules?: CleaningRule[];
  /** Among what the report finds; that much is missing from such a list goes without saying. */
  finds?: FindingKind[];
  /** Of the first contact; undefined when there is none. */
  first: object | undefined;
}

const H = 'Publisher;Product;Website;Contact;Email;URL\n';
const SITE = 'https://www.fabrikam.example/';
const good = (changes: Partial<Record<'name' | 'email' | 'url', string>>) => ({
  channels: { support: { audience: 'partner', ...changes } },
});
const json = (row: object): string => JSON.stringify([{ publisher: 'Fabrikam', ...row }]);

const CASES: Case[] = [
  {
    defect: 'a character was lost in a name',
    text: `${H}Fabrikam;N\ufffdminas;${SITE};;help@fabrikam.example;`,
    rules: ['replacement-character'],
    first: { products: [{ name: 'N\ufffdminas' }] },
  },
  {
    defect: 'a character was lost in an email address',
    text: `${H}Fabrikam;Suite;;;h\ufffdlp@fabrikam.example;${SITE}`,
    codes: ['value-refused'],
    rules: ['replacement-character'],
    first: good({ url: SITE }),
  },
  {
    defect: 'no publisher',
    text: `${H};Suite;;;help@fabrikam.example;`,
    codes: ['row-without-publisher'],
    first: undefined,
  },
  {
    defect: 'a publisher of blanks',
    text: `${H} \u00a0;Suite;;;help@fabrikam.example;`,
    codes: ['row-without-publisher'],
    rules: ['white-space'],
    first: undefined,
  },
  {
    defect: 'neither contact nor email nor web address',
    text: `${H}Fabrikam;Suite;${SITE};;;`,
    finds: ['unreachable'],
    first: { channels: {}, website: SITE },
  },
  {
    defect: 'no email',
    text: `${H}Fabrikam;Suite;;Fabrikam Support;;${SITE}`,
    first: good({ name: 'Fabrikam Support', url: SITE }),
  },
  {
    defect: 'no web address',
    text: `${H}Fabrikam;Suite;;Fabrikam Support;help@fabrikam.example;`,
    first: good({ name: 'Fabrikam Support', email: 'help@fabrikam.example' }),
  },
  {
    defect: 'a key in another case',
    text: json({ WebSite: SITE }),
    first: { website: SITE },
  },
  {
    defect: 'a key with a blank',
    text: json({ 'Privacy Policy': `${SITE}privacy` }),
    first: { documents: [{ kind: 'privacy', title: 'privacy', url: `${SITE}privacy` }] },
  },
  {
    defect: 'a key that nobody knows is named',
    text: json({ Terms: `${SITE}terms` }),
    codes: ['column-unknown'],
    first: { publisher: 'Fabrikam' },
  },
  {
    defect: 'keys and values as a list of pairs',
    text: json({
      metadata: [
        { propertyName: 'Website', propertyValue: SITE },
        { propertyName: 'Categories', propertyValue: 'Finance, Data' },
      ],
    }),
    first: { website: SITE, categories: ['Finance', 'Data'] },
  },
  {
    defect: 'pairs in another case, with a key that stands outside too',
    text: json({
      Website: SITE,
      metadata: [{ PropertyName: 'Website', PropertyValue: 'https://contoso.example/' }],
    }),
    codes: ['column-unknown'],
    first: { website: SITE },
  },
  {
    defect: 'objects that are no pairs',
    text: json({ metadata: [{ propertyName: 'Website' }] }),
    codes: ['value-refused', 'column-unknown'],
    first: { publisher: 'Fabrikam' },
  },
  {
    defect: 'a publisher that is not the owner',
    text: json({ 'stack owner': 'Fabrikan' }),
    codes: ['column-unknown'],
    first: { publisher: 'Fabrikam' },
  },
  {
    defect: 'a publisher and another with a slip in its name',
    text: `${H}Fabrikam;Suite;;;;${SITE}\nFabrikan;Turns;;;;`,
    codes: ['publisher-alike'],
    finds: ['publisher-alike'],
    first: { publisher: 'Fabrikam' },
  },
  {
    defect: 'an address of several publishers',
    text: `${H}Contoso;A;;;help@desk.example;\nFabrikam;B;;;Help@Desk.example;\nTailspin;C;;;help@desk.example;`,
    rules: ['case-of-address'],
    finds: ['address-shared'],
    first: good({ email: 'help@desk.example' }),
  },
  {
    defect: 'a placeholder as publisher and contact',
    text: `${H}Full name;Suite;;Full name;help@fabrikam.example;`,
    codes: ['row-without-publisher'],
    rules: ['placeholder'],
    first: undefined,
  },
  ...['Support', 'Contact', 'Help Center', 'Support Forum'].map((name): Case => ({
    defect: `the placeholder «${name}» as contact`,
    text: `${H}Fabrikam;Suite;;${name};help@fabrikam.example;`,
    rules: ['placeholder'],
    first: good({ email: 'help@fabrikam.example' }),
  })),
  {
    defect: 'a web address without a scheme',
    text: `${H}Fabrikam;Suite;www.fab-r.example;;;`,
    rules: ['url-scheme-missing'],
    first: { website: 'https://www.fab-r.example' },
  },
  {
    defect: 'the same, with a capital',
    text: `${H}Fabrikam;Suite;Www.fabrikam.example;;;`,
    rules: ['url-scheme-missing', 'case-of-address'],
    first: { website: 'https://www.fabrikam.example' },
  },
  {
    defect: 'a misspelt scheme',
    text: `${H}Fabrikam;Suite;htpts://www.fabrikam.example;;;`,
    rules: ['url-scheme-misspelt'],
    first: { website: 'https://www.fabrikam.example' },
  },
  {
    defect: 'a trailing blank',
    text: json({ url: `${SITE}help ` }),
    rules: ['white-space'],
    first: good({ url: `${SITE}help` }),
  },
  {
    defect: 'http without s stays',
    text: `${H}Fabrikam;Suite;http://www.fabrikam.example/;;;`,
    first: { website: 'http://www.fabrikam.example/' },
  },
  ...['http', 'https'].map((scheme): Case => ({
    defect: `a misspelt host that still parses, with ${scheme}`,
    text: `${H}Fabrikam;Suite;${scheme}://wwww.fabrikam.example;;;`,
    rules: ['url-host-misspelt'],
    first: { website: `${scheme}://www.fabrikam.example` },
  })),
  {
    defect: 'an email address in capitals',
    text: `${H}Fabrikam;Suite;;;Suite-BA@Fabrikam.example;`,
    rules: ['case-of-address'],
    first: good({ email: 'suite-ba@fabrikam.example' }),
  },
  {
    defect: 'an email address of another domain than the website',
    text: `${H}Fabrikam;Suite;${SITE};;help@fab.example;`,
    finds: ['domain-differs'],
    first: { website: SITE },
  },
  {
    defect: 'an email address of a tenant without a domain of its own',
    text: `${H}Fabrikam;Suite;${SITE};;help@fabrikam.onmicrosoft.example;`,
    finds: ['domain-differs'],
    first: { website: SITE },
  },
  {
    defect: 'a row that stands twice',
    text: H + `Fabrikam;Suite;${SITE};;;\n`.repeat(2),
    codes: ['row-duplicate'],
    first: { products: [{ name: 'Suite' }] },
  },
  {
    defect: 'text in angle brackets',
    text: `${H}Fabrikam;Bearer <API_KEY>;${SITE};;;`,
    first: { products: [{ name: 'Bearer <API_KEY>' }] },
  },
  {
    defect: 'signs beyond ASCII in names',
    text: `${H}Fabrikam™ Añil;eDÖCS®;${SITE};;;`,
    first: { publisher: 'Fabrikam™ Añil', products: [{ name: 'eDÖCS®' }] },
  },
];

describe('the defects of a real list', () => {
  it.each(CASES)('$defect', ({ text, codes = [], rules = [], finds = [], first }) => {
    const bytes = new TextEncoder().encode(text);
    const { file, problems, cleaned, counts } = importFile(bytes, 'f', { audience: 'partner' });
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(cleaned.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
    expect(new Set(cleaned.map(({ rule }) => rule))).toEqual(new Set(rules));
    expect(counts.rows).toBe(counts.imported + counts.rejected);
    const kinds = makeReport(file.contacts, '2026-11-27').map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(finds));
    const [contact] = file.contacts as [Contact?];
    if (first === undefined) expect(contact).toBeUndefined();
    else expect(contact).toMatchObject(first);
  });

  it('mistakes of one publisher are no findings in a clean list', () => {
    const text = `${H}Fabrikam;Suite;${SITE};Fabrikam Support;help@fabrikam.example;${SITE}help`;
    const bytes = new TextEncoder().encode(text);
    const { file, problems, cleaned } = importFile(bytes, 'f', { audience: 'partner' });
    expect([problems, cleaned]).toEqual([[], []]);
    expect(makeReport(file.contacts, '2026-11-27').map(({ kind }) => kind)).toEqual([
      'csp-missing',
      'engineering-missing',
      'never-verified',
      'csp-state-missing',
    ]);
  });
});
