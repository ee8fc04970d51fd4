import { ADDRESSES, nodeAddress } from '../addresses.ts';
import { openLive } from '../island.ts';
import { expect, test } from '../test.ts';
import { TREE } from '../tree.ts';

const locale = 'es';

test('on paper the outline is whole, and the map is folded away', async ({ page }) => {
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

test('the map unfolds without widening the page, and the keyboard opens its nodes', async ({
  page,
}) => {
  await page.goto(ADDRESSES[locale].tree);
  const map = page.locator('.tree-map');
  await expect(map).toBeHidden();
  await page.locator('.map-fold summary').click();
  await expect(map).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  await map.locator(`a[href$="/${nodeAddress(locale, 'symptom')}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${nodeAddress(locale, 'symptom')}$`));
});

test('after a step in place a leaf says which answers would have led elsewhere', async ({
  page,
}) => {
  await openLive(page, nodeAddress(locale, 'symptom', 'fails'));
  await page.locator('[data-flip=how-to] a').click();
  await expect(page).toHaveURL(new RegExp(`/${nodeAddress(locale, 'symptom', 'how-to')}$`));
  await expect(page.locator('[data-flip=how-to]')).toHaveCount(0);
  await expect(page.locator('[data-flip=fails]')).toHaveCount(1);
  await page.locator('[data-flip=azure-resource] a').click();
  await expect(page.locator('[data-heading]')).toBeVisible();
  await expect(page.locator('.flips')).toHaveCount(0);
});
