import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

let folder = '';
/** A content of one guide, which names the company. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spelling-'));
  for (const part of ['tests/cspell.config.js', 'tests/spelling', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(join(folder, 'content/guides/es'), { recursive: true });
  writeFileSync(join(folder, 'content/guides/es/a.mdx'), 'Pregunte a Brændgård.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function check() {
  const cspell = join(root, 'node_modules/cspell/bin.mjs');
  const args = [cspell, '--config', 'tests/cspell.config.js', '--no-progress', '--no-summary'];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

describe('a name of the company', () => {
  it('is unknown to a content without words of its own, which is told where they go', () => {
    const { status, stdout, stderr } = check();
    expect(stdout).toContain('content/guides/es/a.mdx:1:12 - Unknown word (Brændgård)');
    expect(stderr).toMatch(/^A name or word of your own\? Add it to content\/words\.txt/);
    expect(status).toBe(1);
  });

  it('is right once it stands in content/words.txt, in small letters too', () => {
    writeFileSync(join(folder, 'content/words.txt'), '# Our own.\nbrændgård\n');
    const { status, stdout, stderr } = check();
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });
});
