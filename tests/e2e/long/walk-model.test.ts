import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { test } from '../test.ts';
import { goWalk, walksOf } from '../walkModel.ts';

test.setTimeout(240_000);

for (const [index, steps] of walksOf(17, 12).entries()) {
  const locale = LOCALES[index % LOCALES.length];
  if (locale === undefined) continue;
  test(`${locale}: walk ${index + 1} goes where the model goes`, async ({ page }) => {
    await goWalk(page, locale, steps);
  });
}
