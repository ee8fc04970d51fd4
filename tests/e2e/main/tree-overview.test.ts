import { ADDRESSES, nodeAddress } from '../addresses.ts';
import { openLive } from '../island.ts';
import { expect, test } from '../test.ts';
import { TREE } from '../tree.ts';

const locale = 'es';

test('on paper the outline is whole', async ({ page }) => {
  await page.goto(ADDRESSES[locale].tree);
  await page.emulateMedia({ media: 'print' });
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
