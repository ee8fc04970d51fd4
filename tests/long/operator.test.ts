import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asAnotherOperator } from '../builds/asAnotherOperator.cli.ts';
import { copyProject, ROOT } from '../builds/copyProject.cli.ts';

/** What `npm test` reads beside what is built; the copy stands among the artefacts. */
const TESTS = readdirSync(join(ROOT, 'tests')).filter((name) => name !== '.artefacts');
const TESTED = [
  ...TESTS.map((name) => join('tests', name)),
  'README.md',
  '.vscode',
  '.gitignore',
  '.prettierignore',
  '.prettierrc.json',
];

// All of npm test, beside the other long runs.
const TIMEOUT = 1_800_000;

it('passes npm test in the hands of another company', { timeout: TIMEOUT }, async () => {
  const folder = join(ROOT, 'tests/.artefacts/tested');
  copyProject(folder, 'content', TESTED);
  asAnotherOperator(folder);
  const npm = process.env['npm_execpath'];
  const [program, args] = npm ? [process.execPath, [npm, 'test']] : ['npm', ['test']];
  const run = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, CONTACTS: 'content/contacts.json' },
    shell: !npm && process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [run.stdout, run.stderr])
    stream.on('data', (part: Buffer) => said.push(part));
  const status = await new Promise((resolve) => run.on('close', resolve));
  expect(status, Buffer.concat(said).toString().slice(-20_000)).toBe(0);
});
