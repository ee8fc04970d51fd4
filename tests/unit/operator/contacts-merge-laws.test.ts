import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '../../../src/operator/import/combine.ts';
import { printContacts, readSource } from '../../../src/operator/import/importFile.ts';
import { openText } from '../../../src/operator/import/files/openFile.ts';
import { readAliases } from '../../../src/operator/import/readAliases.ts';
import { readKept } from '../../../src/operator/import/readKept.ts';
import {
  type Conflict,
  PREFERENCES,
  type Prefer,
} from '../../../src/operator/import/merge/resolveConflict.ts';
import { runs } from '../runs.ts';

const COLUMNS = [
  'Publisher',
  'Product',
  'Product id',
  'Plans',
  'Publisher ids',
  'Website',
  'Email',
  'URL',
  'Phone',
  'CSP email',
  'Audience',
  'Verified',
] as const;
type Row = readonly string[];

const maybe = <T>(values: readonly T[], none: T) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(none) },
    { weight: 3, arbitrary: fc.constantFrom(...values) },
  );
/** Few values of each kind, so that rows agree and contradict each other in every way. */
const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom(
    'Fabrikam',
    'FABRIKAM',
    'Fabrikam, Inc.',
    'Fabrikam LLC',
    'Fabrikan',
    'Fabriakm',
    'Contoso',
    'Contosso Ltd',
    'Tailspin',
  ),
  maybe(['Payroll', 'payroll', 'Shifts', 'Ledger', 'Payroll | Shifts'], ''),
  maybe(['f.one', 'f.two'], ''),
  maybe(['Pro: opt-in', 'Pro: opt-out', 'Basic'], ''),
  maybe(['fab', 'con'], ''),
  maybe(['https://fabrikam.example', 'https://contoso.example'], ''),
  maybe(['a@fabrikam.example', 'b@fabrikam.example', 'c@contoso.example', 'd@gmail.com'], ''),
  maybe(['https://fabrikam.example/u', 'https://tailspin.example/v'], ''),
  maybe(['+34 900 000 111', '+34 900 000 222'], ''),
  maybe(['x@fabrikam.example', 'y@fabrikam.example'], ''),
  maybe(['public', 'partner'], ''),
  maybe(['2026-01-01', '2026-02-02', '2026-03-03'], ''),
);
const rows = fc.array(row, { minLength: 1, maxLength: 9 });
const preference = fc.constantFrom(...PREFERENCES);

function load(files: readonly (readonly Row[])[], prefer: Prefer, before?: string, aliases = '') {
  const brought = files.map((table, index) => {
    const text = [COLUMNS, ...table].map((cells) => cells.join(';')).join('\n');
    const file = `${index}.csv`;
    const opened = openText(new TextEncoder().encode(text), file);
    return readSource(opened, file, { audience: 'public' });
  });
  const kept = before === undefined ? undefined : readKept(before, 'out.json');
  const result = combine(brought, {
    kept,
    prefer,
    aliases: aliases === '' ? undefined : readAliases(aliases, 'aliases.yaml').aliases,
  });
  return { ...result, text: printContacts(result.file) };
}

const conflictId = ({ publisher, field, kept, other }: Conflict) =>
  JSON.stringify([publisher, field, kept.value, other.value]);

describe('an import', () => {
  it.each(PREFERENCES)(
    'run twice with --prefer %s changes nothing and finds nothing new',
    (prefer) => {
      const tables = fc.array(rows, { minLength: 1, maxLength: 2 });
      fc.assert(
        fc.property(tables, (files) => {
          const one = load(files, prefer);
          const two = load(files, prefer, one.text);
          expect(two.text).toBe(one.text);
          const known = new Set(one.conflicts.map(conflictId));
          expect(two.conflicts.filter((conflict) => !known.has(conflictId(conflict)))).toEqual([]);
          expect(two.conflicts.filter(({ changes }) => changes)).toEqual([]);
          const kinds = (result: typeof one, code: string) =>
            result.problems.filter((problem) => problem.code === code).length;
          for (const code of ['publisher-merged', 'publisher-alike']) {
            expect(kinds(two, code)).toBeLessThanOrEqual(kinds(one, code));
          }
        }),
        { numRuns: runs(50) },
      );
    },
  );

  it('run twice over what another one has left changes nothing either', () => {
    fc.assert(
      fc.property(rows, rows, preference, (before, after, prefer) => {
        const one = load([after], prefer, load([before], 'newer').text);
        const two = load([after], prefer, one.text);
        expect(two.text).toBe(one.text);
        const known = new Set(one.conflicts.map(conflictId));
        expect(two.conflicts.filter((conflict) => !known.has(conflictId(conflict)))).toEqual([]);
      }),
      { numRuns: runs(50) },
    );
  });

  it('of two files in turn goes on to change nothing', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const both = [a, b, a, b].reduce<string | undefined>(
          (before, table) => load([table], 'newer', before).text,
          undefined,
        );
        const websites = (text = '') =>
          readKept(text, 'out.json').drafts.map(({ contact }) => contact.website);
        const again = load([a], 'newer', both).text;
        expect(websites(again)).toEqual(websites(both));
        expect(websites(load([b], 'newer', again).text)).toEqual(websites(both));
      }),
      { numRuns: runs(30) },
    );
  });

  it('does not depend on how the rows of different publishers are mixed', () => {
    const ranks = fc.array(fc.nat(9), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(rows, ranks, preference, (table, ranked, prefer) => {
        const one = load([table], prefer);
        const owners = table.map(([name = '']) =>
          one.file.contacts.findIndex(({ publisher, aliases = [] }) =>
            [publisher, ...aliases].includes(name),
          ),
        );
        const rankOf = (at: number) => ranked[owners[at] ?? 0] ?? 0;
        const order = table.map((_, at) => at).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
        expect(load([order.map((at) => table[at] ?? [])], prefer).text).toBe(one.text);
      }),
      { numRuns: runs(50) },
    );
  });

  it('loses no address: each is in the contacts or in a report', () => {
    fc.assert(
      fc.property(rows, rows, preference, (before, after, prefer) => {
        const first = load([before], 'newer');
        const { text, problems } = load([after], prefer, first.text);
        const told = text + problems.map(({ fact }) => fact).join('\n');
        const was =
          JSON.stringify(first.file.contacts).match(/"[^"]*(?:@|:\/\/|\+34)[^"]*"/g) ?? [];
        const cells = after.flatMap((one) => one.slice(5, 10)).filter((cell) => cell !== '');
        for (const address of [...was.map((one) => one.slice(1, -1)), ...cells]) {
          expect(told.includes(address) || told.includes(address.replaceAll(' ', ''))).toBe(true);
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('makes no channel public that a row of it keeps to partners', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const { file } = load([table], 'newer');
        const shown = file.contacts.flatMap(
          ({ publisher, aliases = [], channels, products = [] }) =>
            [channels, ...products.map((product) => product.channels ?? {})].flatMap(({ csp }) =>
              csp?.audience === 'public'
                ? [{ names: [publisher, ...aliases], email: csp.email }]
                : [],
            ),
        );
        for (const [name = '', , , , , , , , , email, audience] of table) {
          if (audience !== 'partner' || email === '') continue;
          expect(shown.filter((one) => one.names.includes(name) && one.email === email)).toEqual(
            [],
          );
        }
      }),
      { numRuns: runs(50) },
    );
  });
});
