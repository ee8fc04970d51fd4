import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, nodeAddress } from './addresses.ts';
import { openLive } from './island.ts';

for (const locale of LOCALES) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${locale}, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled });

      test('the outline holds every question and answer once, each where it leads', async ({
        page,
      }) => {
        await page.goto(ADDRESSES[locale].tree);
        const questions = await page
          .locator('.outline[data-question]')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['question']));
        expect(questions.length).toBeGreaterThan(10);
        expect(new Set(questions).size).toBe(questions.length);
        const leaf = page.locator('.outline[data-question=symptom] > ul > [data-option=fails] a');
        await leaf.click();
        await expect(page).toHaveURL(new RegExp(`/${nodeAddress(locale, 'symptom', 'fails')}$`));
      });

      test('a leaf says which answer would have led elsewhere', async ({ page }) => {
        const leaf = nodeAddress(locale, 'symptom', 'fails');
        await (javaScriptEnabled ? openLive(page, leaf) : page.goto(leaf));
        await page.locator('[data-flip=how-to] a').click();
        await expect(page).toHaveURL(new RegExp(`/${nodeAddress(locale, 'symptom', 'how-to')}$`));
        await expect(page.locator('[data-flip=how-to]')).toHaveCount(0);
        await expect(page.locator('[data-flip=fails]')).toHaveCount(1);
        await page.locator('[data-flip=azure-resource] a').click();
        await expect(page.locator('[data-heading]')).toBeVisible();
        await expect(page.locator('.flips')).toHaveCount(0);
      });
    });
  }
}
