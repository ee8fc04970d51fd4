import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vendorTable } from '../../bench/vendorTable.ts';
import { contactFileSchema } from '../../../src/features/contacts/record/schema.ts';
import { runCli, spawnCli } from '../runCli.ts';

const CLI = 'operator/contacts.cli.ts';
const GOOD = 'Publisher;Product;Email\nFabrikam;Nóminas;a@fabrikam.example\n';
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'contacts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command in a folder of its own, which holds `in.csv` with this text. */
async function run(text: string, ...args: string[]) {
  writeFileSync(join(folder, 'in.csv'), text);
  const ended = await runCli(CLI, args, folder);
  return { ...ended, files: readdirSync(folder).filter((name) => name !== 'in.csv') };
}

describe('contacts import', () => {
  it.each([
    ['a@f.example;', '1 channel is for partners only', 'an email'],
    [';https://f.example/help', 'No channel is for partners only', 'a page is published anyway'],
  ])('of %s says: %s: %s', async (cells, said) => {
    const { stdout } = await run(
      `Publisher;Email;URL\nFabrikam;${cells}\n`,
      'import',
      'in.csv',
      '--out',
      'out.json',
    );
    expect(stdout).toContain(said);
  });

  it('writes a contact file and says how to build with it', async () => {
    const { status, stdout, files } = await run(GOOD, 'import', 'in.csv', '--out', 'out.json');
    expect({ status, files }).toEqual({ status: 0, files: ['out.json'] });
    expect(stdout).toContain('CONTACTS=out.json npm run build');
    expect(stdout).toContain('1 channel is for partners only');
    const text = readFileSync(join(folder, 'out.json'), 'utf8');
    expect(contactFileSchema.parse(JSON.parse(text)).contacts).toHaveLength(1);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it.each([
    [['import', 'in.csv', '--out', 'o', '--dry-run'], GOOD, 0, [], 'a trial writes nothing'],
    [['import', 'in.csv', '--out', 'o'], `${GOOD};Turnos;\n`, 1, ['o'], 'the rest is written'],
    [
      ['import', 'in.csv', '--out', 'o'],
      'Publisher;Product\n;Turnos\n',
      2,
      [],
      'no row was imported',
    ],
    [['import', 'in.csv', '--out', 'no/o'], GOOD, 2, [], 'the folder is missing'],
    [['import', 'in.csv', '--out', '.'], GOOD, 2, [], 'a folder; no half-written file stays'],
    [['import', 'other.csv', '--out', 'o'], GOOD, 2, [], 'no such file'],
    [['import'], GOOD, 2, [], 'no file named'],
    [['import', 'in.csv', 'in.csv', '--out', 'o'], GOOD, 0, ['o'], 'two files'],
    [['import', 'in.csv', 'no.csv', '--out', 'o'], GOOD, 1, ['o'], 'one of two is missing'],
    [['import', 'in.csv', '--prefer', 'mine'], GOOD, 2, [], 'no such preference'],
    [['import', 'in.csv', '--aliases', 'no.yaml'], GOOD, 2, [], 'no such alias file'],
    [['import', 'in.csv', '--aliases', 'in.csv'], GOOD, 2, [], 'no alias file'],
    [['import', 'in.csv', '--audience', 'all'], GOOD, 2, [], 'no such audience'],
    [['import', 'in.csv', '--format', 'pdf'], GOOD, 2, [], 'no such format'],
    [['import', 'in.csv', '--publisher', ' '], GOOD, 2, [], 'a publisher without a name'],
    [['--help'], GOOD, 0, [], 'help'],
    [['import', '--help'], GOOD, 0, [], 'help'],
    [[], GOOD, 0, [], 'nothing asked'],
  ])('%j: %s', async (args, text, status, files) => {
    expect(await run(text, ...args)).toMatchObject({ status, files });
  });

  it.each([
    [['fetch'], 'import', 'a sub-command that does not exist'],
    [['constructor'], 'import', 'a name that every object has'],
    [['import', 'in.csv', '--format', 'constructor'], 'resource-tree', 'a format likewise'],
    [['import', 'in.csv', '--force'], '--dry-run', 'a flag that does not exist'],
  ])('%j names what there is: %s', async (args, known) => {
    const { status, stdout, stderr } = await run(GOOD, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toContain(known);
  });

  it('--audience public is taken over', async () => {
    await run(GOOD, 'import', 'in.csv', '--out', 'o', '--audience', 'public');
    expect(readFileSync(join(folder, 'o'), 'utf8')).toContain('"audience": "public"');
  });

  it.each<[string, string | null, string]>([
    ['in.csv', 'o', 'written'],
    ['missing.csv', null, 'the file is missing'],
  ])('--json prints one object for %s: %s', async (file, out) => {
    const { stdout, stderr } = await run(GOOD, 'import', file, '--out', 'o', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      problems: expect.any(Array),
      cleaned: expect.any(Array),
      merges: [],
      conflicts: [],
      counts: expect.objectContaining({ rows: out === null ? 0 : 1 }),
      out,
    });
  });

  it.each([
    ['{"sample": false, "contacts": [{}]}', 'a record that is none'],
    ['{"sample": false, "contacts": [', 'cut off'],
    ['Publisher\nFabrikam\n', 'a table'],
  ])('never overwrites %j, which is no contact file: %s', async (text) => {
    writeFileSync(join(folder, 'o'), text);
    const { status, stderr } = await run(GOOD, 'import', 'in.csv', '--out', 'o');
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toContain('left as it was');
    expect(readFileSync(join(folder, 'o'), 'utf8')).toBe(text);
  });

  it('adds to what the file held, and says when it is as it was', async () => {
    await run(GOOD, 'import', 'in.csv', '--out', 'o');
    const { stdout } = await run('Publisher\nContoso\n', 'import', 'in.csv', '--out', 'o');
    expect(stdout).toContain('Contacts out: 2; 1 were there before.');
    expect(stdout).toContain('AUDIENCE=partner CONTACTS=o npm run build');
    expect((await run('Publisher\nContoso\n', 'import', 'in.csv', '--out', 'o')).stdout).toContain(
      'o is as it was.',
    );
  });

  it('leaves out a day of verification that has not come yet', async () => {
    const table = 'Publisher;Verified\nFabrikam;2999-01-01\nContoso;2026-03-31\n';
    const { stdout } = await run(table, 'import', 'in.csv', '--out', 'o');
    expect(stdout).toContain('«2999-01-01»');
    const { contacts } = contactFileSchema.parse(
      JSON.parse(readFileSync(join(folder, 'o'), 'utf8')),
    );
    expect(contacts.map(({ verified }) => verified)).toEqual(['2026-03-31', undefined]);
  });

  it('as a process of its own takes a long table, and says that it is as it was the second time', () => {
    writeFileSync(join(folder, 'in.csv'), vendorTable(2000));
    const spawned = () => spawnCli(CLI, ['import', 'in.csv', '--out', 'o'], folder);
    const first = spawned();
    expect({ ...first, stdout: '' }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(first.stdout).toContain('imported 2000, rejected 0');
    expect(spawned().stdout).toContain('o is as it was.');
  });

  it('as a process of its own refuses as within this one', async () => {
    expect(spawnCli(CLI, ['fetch'], folder)).toEqual(await runCli(CLI, ['fetch'], folder));
  });
});
