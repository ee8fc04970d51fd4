import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IMPORT_CODES } from '../../../src/operator/import/codes.ts';
import { combine } from '../../../src/operator/import/combine.ts';
import { importFile, readSource } from '../../../src/operator/import/importFile.ts';
import { openFile, openText } from '../../../src/operator/import/files/openFile.ts';
import { readAliases } from '../../../src/operator/import/readAliases.ts';

const folder = new URL('../../fixtures/contacts/', import.meta.url);
const fixtures = readdirSync(folder);
const codeOf = (fixture: string) => fixture.replace(/\.[a-z]+$/, '');

/** What an alias file does to an import that brings Fabrikam alone. */
function importWith(text: string, file: string) {
  const { aliases, problems } = readAliases(text, file);
  const rows = new TextEncoder().encode('Publisher;Aliases\nFabrikam;Fabrikam Apps\n');
  const brought = readSource(openText(rows, 'a.csv'), 'a.csv', { audience: 'partner' });
  const combined = combine([brought], { aliases });
  return { problems: [...problems, ...combined.problems] };
}

describe('problem codes of the import', () => {
  it('have one fixture each', () => {
    expect(fixtures.map(codeOf).sort()).toEqual(Object.keys(IMPORT_CODES).sort());
  });

  it.each(fixtures)('%s raises its code and no other', async (fixture) => {
    const bytes = readFileSync(new URL(fixture, folder));
    const { problems } = fixture.endsWith('.yaml')
      ? importWith(bytes.toString(), fixture)
      : importFile(await openFile(bytes, fixture), fixture, { audience: 'partner' });
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set([codeOf(fixture)]));
  });

  it('alias-unmatched.yaml: the lines of the names, and the nearest that there is', () => {
    const file = 'alias-unmatched.yaml';
    const { problems } = importWith(readFileSync(new URL(file, folder), 'utf8'), file);
    expect(problems.map(({ line, fact, fix }) => [line, fact.split(',')[0], fix])).toEqual([
      [3, 'no record has the name «Fabrikan»', 'did you mean «Fabrikam»?'],
      [5, 'no record has the name «Tailspin»', 'correct it, or remove it'],
    ]);
  });

  it('a name that a record has among its aliases is matched', () => {
    const { problems } = importWith('same: [{publisher: X, names: [fabrikam apps]}]', 'a.yaml');
    expect(problems).toEqual([]);
  });

  it.each([
    ['row-malformed.csv', [2, 4], 'the good row between the two bad ones is imported'],
    ['row-without-publisher.csv', [2], 'the header is line 1'],
    ['merge-conflict.csv', [3], 'the later row is the one in doubt'],
    ['record-invalid.json', [10], 'the brace that opens the record'],
    ['file-unreadable.json', [3], 'the bracket behind the comma too many'],
  ])('%s: lines %j, %s', (fixture, lines) => {
    const bytes = readFileSync(new URL(fixture, folder));
    const { problems } = importFile(bytes, fixture, { audience: 'partner' });
    expect(problems.map(({ line }) => line)).toEqual(lines);
  });
});
