import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { vendorTable } from '../bench/vendorTable.ts';

const cli = fileURLToPath(new URL('../../src/operator/contacts.cli.ts', import.meta.url));
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'contacts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('the import takes 50,000 rows within 512 MB, also over what they have made before', () => {
  // With the flags that `npm run contacts` gives.
  const { scripts } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { scripts: { contacts: string } };
  const flags = scripts.contacts.match(/--\S+/g) ?? [];
  const tell = 'process.on("exit",()=>process.stderr.write(`${process.resourceUsage().maxRSS}`))';
  writeFileSync(join(folder, 'in.csv'), vendorTable(50_000));
  const program = [...flags, '--import', `data:text/javascript,${tell}`, cli];
  for (const again of [false, true]) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [...program, 'import', 'in.csv', '--out', 'o'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('imported 50000, rejected 0');
    expect(stdout.includes('o is as it was.')).toBe(again);
    expect(Number(stderr)).toBeGreaterThan(50_000);
    expect(Number(stderr)).toBeLessThan(512 * 1024);
  }
});
