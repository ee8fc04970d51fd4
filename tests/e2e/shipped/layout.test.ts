import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { distOf } from '../../builds/builds.cli.ts';
import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { ADDRESSES } from '../addresses.ts';
import { overflowAtAll } from '../overflow.ts';
import { expect, test } from '../test.ts';

// Some twenty pages.
test.setTimeout(180_000);

/** Whatever guides an operator has: prose that no test knows, with what it holds of tables. */
for (const locale of LOCALES) {
  test(`${locale}: no guide stands out to the side`, async ({ page, site }) => {
    const { guides } = ADDRESSES[locale];
    const folder = join(distOf(site), guides);
    const slugs = readdirSync(folder).filter((name) =>
      existsSync(join(folder, name, 'index.html')),
    );
    expect(slugs.length).toBeGreaterThan(0);
    for (const slug of slugs) {
      await page.goto(`${guides}${slug}/`);
      expect.soft(await overflowAtAll(page), slug).toEqual([]);
    }
  });
}
