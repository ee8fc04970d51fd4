import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { GUIDES, guideAddress, nodeAddress, pageTypes } from '../addresses.ts';
import { overflowAtAll, overflowOf } from '../overflow.ts';
import { expect, test } from '../test.ts';

/** The pages of a language in parts, so that each worker has some. */
const PARTS = 2;

// Some twenty pages.
test.setTimeout(180_000);

for (const locale of LOCALES) {
  const { guide, ...types } = pageTypes(locale);
  const pages = [
    ...Object.values(types),
    ...Object.keys(GUIDES).map((id) => guideAddress(locale, id as keyof typeof GUIDES)),
    'no/such/page/',
  ];
  for (let part = 0; part < PARTS; part += 1) {
    test(`${locale}: nothing stands out to the side, part ${part + 1}`, async ({ page }) => {
      for (const address of pages.filter((_, index) => index % PARTS === part)) {
        await page.goto(address);
        expect.soft(await overflowAtAll(page), address).toEqual([]);
      }
    });
  }

  /** The case file at 400 %: everything is reached, nothing is cut off. */
  test(`${locale}: search results and a case that is filled in fit the smallest page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    for (const address of [guide ?? '', types['contacts'] ?? '']) {
      await page.goto(address);
      await page.locator('form[role=search] input[name=q]').fill('soporte a');
      await expect(page.locator(':is(.hit, [role=option])').first()).toBeVisible();
      expect(await overflowOf(page), address).toEqual([]);
    }

    await page.goto(nodeAddress(locale, 'symptom', 'fails'));
    await page.locator('#pick').fill('nomina');
    await expect(page.locator('[data-pick]').first()).toBeVisible();
    expect(await overflowOf(page), 'contacts to choose').toEqual([]);
    await page.locator('[data-pick]').first().click();
    await expect(page.locator('[data-chosen]')).toBeVisible();
    for (const field of await page.locator('[data-fact]:not([type^=date])').all())
      await field.fill(`ana@${'x'.repeat(80)}.example`);
    await page.locator('[data-fact][type=datetime-local]').fill('2026-11-25T14:30');
    for (const other of LOCALES) {
      await page.locator(`input[name=case-language][value=${other}]`).check();
      await expect(page.locator(`[data-case=${other}] pre`)).toContainText('2026-11-25');
      await page.locator(`[data-case=${other}] [data-copy-snippet]`).click({ trial: true });
      expect(await overflowOf(page), `the text in ${other}`).toEqual([]);
    }
  });
}
