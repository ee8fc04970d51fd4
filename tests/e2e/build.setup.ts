import { build } from '../builds/builds.cli.ts';
import { buildTest as test } from './test.ts';

test.setTimeout(600_000);

test('the site is built as it is now', async ({ site }) => {
  await build(site);
});
