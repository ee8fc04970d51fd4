import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../../src/platform/problem.ts';
import { runCli, spawnCli, type Ended } from '../runCli.ts';
import { SAMPLE, siteRoot } from '../testSite.ts';

const CLI = 'editor/check.cli.ts';

let folder = '';
beforeEach(() => {
  vi.stubEnv('CONTACTS', SAMPLE);
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync(join(siteRoot, 'content'), join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const told = ({ stdout }: Ended) =>
  JSON.parse(stdout) as { problems: Problem[]; errors: number; warnings: number };

describe('check:content', () => {
  it('--json of a content without problems is an object alone', async () => {
    const { status, stdout, stderr } = await runCli(CLI, ['--json'], folder);
    expect([status, stdout, stderr]).toEqual([0, '{"problems":[],"errors":0,"warnings":0}\n', '']);
  });

  it('--json tells each problem by its parts, and ends as without', async () => {
    writeFileSync(join(folder, 'content/categories.yaml'), 'ai: {name: {es: IA}}\n');
    const ended = await runCli(CLI, ['--json'], folder);
    const plain = await runCli(CLI, [], folder);
    expect([ended.status, plain.status]).toEqual([1, 1]);
    expect(told(ended)).toEqual({
      problems: [
        {
          code: 'translation-missing',
          file: 'content/categories.yaml',
          line: 1,
          field: 'ai.name.en',
          fact: 'the text has no «en»',
          fix: 'write it in this language',
          severity: 'error',
        },
      ],
      errors: 1,
      warnings: 0,
    });
    expect(plain.stdout).toContain('1 error(s), 0 warning(s)');
  });

  it('--json of warnings alone ends well', async () => {
    writeFileSync(join(folder, 'content/reviewed.json'), '{}\n');
    const ended = await runCli(CLI, ['--json'], folder);
    const { problems, errors, warnings } = told(ended);
    expect([ended.status, errors, warnings > 0]).toEqual([0, 0, true]);
    expect(problems).toHaveLength(warnings);
  });

  it.each(['--jsn', 'content/tree.yaml'])('%s is refused, as a process too', (argument) => {
    const { status, stdout, stderr } = spawnCli(CLI, [argument], folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(argument);
    expect(stderr).toContain('there is: --json, --help');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('--help names its options', async () => {
    const { status, stdout } = await runCli(CLI, ['--help'], folder);
    expect(status).toBe(0);
    expect(stdout).toContain('--json');
  });
});
