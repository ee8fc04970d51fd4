import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { build, projectOf } from '../builds/builds.cli.ts';
import { ownEnv } from '../builds/ownEnv.ts';

it('the content check has nothing to say of another company’s content', async () => {
  await build('operator');
  const { status, stdout } = spawnSync(process.execPath, ['src/editor/check.cli.ts'], {
    cwd: projectOf('operator'),
    env: ownEnv({ CONTACTS: 'content/contacts.json' }),
    encoding: 'utf8',
  });
  expect(stdout).not.toMatch(/^error /m);
  expect(status).toBe(0);
});
