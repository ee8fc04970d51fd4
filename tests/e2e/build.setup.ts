import { build } from '../builds/builds.cli.ts';
import { test } from './test.ts';

test.setTimeout(180_000);

test('the site is built as it is now', async ({ site }) => {
  await build(site);
});
