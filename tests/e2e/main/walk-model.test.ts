import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { test } from '../test.ts';
import { goWalk, walksOf } from '../walkModel.ts';

test.setTimeout(120_000);

/** One from each language; both change it on their way. */
const WALKS = walksOf(4, LOCALES.length);

for (const [index, locale] of LOCALES.entries()) {
  test(`${locale}: a random walk goes where the model goes`, async ({ page }) => {
    await goWalk(page, locale, WALKS[index] ?? []);
  });
}
