import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contactFileSchema } from '../../src/contacts/schema.ts';

const cli = fileURLToPath(new URL('../../src/contacts/contacts.cli.ts', import.meta.url));
const GOOD = 'Publisher;Product;Email\nFabrikam;Nóminas;a@fabrikam.example\n';
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'contacts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command in a folder of its own, which holds `in.csv` with this text. */
function run(text: string, ...args: string[]) {
  writeFileSync(join(folder, 'in.csv'), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, files: readdirSync(folder).filter((name) => name !== 'in.csv') };
}

describe('contacts import', () => {
  it('writes a contact file and says how to build with it', () => {
    const { status, stdout, files } = run(GOOD, 'import', 'in.csv', '--out', 'out.json');
    expect({ status, files }).toEqual({ status: 0, files: ['out.json'] });
    expect(stdout).toContain('CONTACTS=out.json npm run build');
    expect(stdout).toContain('1 channels for partners only');
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
    [['import', 'in.csv', 'in.csv'], GOOD, 2, [], 'two files'],
    [['import', 'in.csv', '--audience', 'all'], GOOD, 2, [], 'no such audience'],
    [['import', 'in.csv', '--format', 'pdf'], GOOD, 2, [], 'no such format'],
    [['import', 'in.csv', '--publisher', ' '], GOOD, 2, [], 'a publisher without a name'],
    [['--help'], GOOD, 0, [], 'help'],
    [['import', '--help'], GOOD, 0, [], 'help'],
    [[], GOOD, 0, [], 'nothing asked'],
  ])('%j: %s', (args, text, status, files) => {
    expect(run(text, ...args)).toMatchObject({ status, files });
  });

  it.each([
    [['fetch'], 'import', 'a sub-command that does not exist'],
    [['constructor'], 'import', 'a name that every object has'],
    [['import', 'in.csv', '--format', 'constructor'], 'resource-tree', 'a format likewise'],
    [['import', 'in.csv', '--force'], '--dry-run', 'a flag that does not exist'],
  ])('%j names what there is: %s', (args, known) => {
    const { status, stdout, stderr } = run(GOOD, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toContain(known);
  });

  it('--audience public is taken over', () => {
    run(GOOD, 'import', 'in.csv', '--out', 'o', '--audience', 'public');
    expect(readFileSync(join(folder, 'o'), 'utf8')).toContain('"audience": "public"');
  });

  it.each<[string, string | null, string]>([
    ['in.csv', 'o', 'written'],
    ['missing.csv', null, 'the file is missing'],
  ])('--json prints one object for %s: %s', (file, out) => {
    const { stdout, stderr } = run(GOOD, 'import', file, '--out', 'o', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      problems: expect.any(Array),
      cleaned: expect.any(Array),
      counts: expect.objectContaining({ rows: out === null ? 0 : 1 }),
      out,
    });
  });
});
