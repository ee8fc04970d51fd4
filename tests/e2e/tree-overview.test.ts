import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, nodeAddress } from './addresses.ts';
import { openLive } from './island.ts';
import { TREE } from './tree.ts';

for (const locale of LOCALES) {
  test(`${locale}: on paper the outline is whole, and the map is folded away`, async ({ page }) => {
    await page.goto(ADDRESSES[locale].tree);
    await page.locator('.map-fold summary').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.map-fold')).toBeHidden();
    await expect(page.locator('.slip')).toBeHidden();
    const printed = await page.locator('main').innerText();
    const texts = [
      ...Object.values(TREE.questions).flatMap(({ ask, options }) => [
        ask[locale],
        ...Object.values(options).map(({ label }) => label[locale]),
      ]),
      ...Object.values(TREE.outcomes).map(({ headline }) => headline[locale]),
    ];
    expect(texts.filter((text) => !printed.includes(text))).toEqual([]);
    const address = page.locator('.print-address');
    await expect(address).toHaveText(new RegExp(`^https://.*/${ADDRESSES[locale].tree}$`));
  });

  test(`${locale}: every outcome stands once below its party`, async ({ page }) => {
    await page.goto(ADDRESSES[locale].tree);
    const listed = await page.locator('.answers').evaluateAll((sections) =>
      sections.flatMap((section) => {
        const party = section.querySelector('h3 .party')?.className.replace('party party-', '');
        const links = [...section.querySelectorAll('a')];
        return links.map((link) => `${party} ${link.getAttribute('href')}`);
      }),
    );
    const { outcomes } = ADDRESSES[locale];
    const expected = Object.entries(TREE.outcomes).map(
      ([id, { party }]) => `${party} /${outcomes}${id}/`,
    );
    expect(listed.sort()).toEqual(expected.sort());
  });

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

      test('the map shows what the outline holds, each node a link', async ({ page }) => {
        await page.goto(ADDRESSES[locale].tree);
        await page.locator('.map-fold summary').click();
        const hrefs = (selector: string) =>
          page
            .locator(selector)
            .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect((await hrefs('.tree-map a')).sort()).toEqual((await hrefs('.outline a')).sort());
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
        await page.locator(`.tree-map a[href$="/${nodeAddress(locale, 'symptom')}"]`).focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(new RegExp(`/${nodeAddress(locale, 'symptom')}$`));
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
