import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IMPORT_CODES } from '../../src/contacts/import/codes.ts';
import { importFile } from '../../src/contacts/import/importFile.ts';
import { openFile } from '../../src/contacts/import/openFile.ts';
import { readAliases } from '../../src/contacts/import/readAliases.ts';

const folder = new URL('../fixtures/contacts/', import.meta.url);
const fixtures = readdirSync(folder);
const codeOf = (fixture: string) => fixture.replace(/\.[a-z]+$/, '');

describe('problem codes of the import', () => {
  it('have one fixture each', () => {
    expect(fixtures.map(codeOf).sort()).toEqual(Object.keys(IMPORT_CODES).sort());
  });

  it.each(fixtures)('%s raises its code and no other', async (fixture) => {
    const bytes = readFileSync(new URL(fixture, folder));
    const { problems } = fixture.endsWith('.yaml')
      ? readAliases(bytes.toString(), fixture)
      : importFile(await openFile(bytes, fixture), fixture, { audience: 'partner' });
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set([codeOf(fixture)]));
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
