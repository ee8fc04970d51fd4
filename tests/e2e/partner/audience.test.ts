import { ADDRESSES } from '../addresses.ts';
import { expect, test } from '../test.ts';

const { contacts } = ADDRESSES.en;

test('a search shows what is for partners, and says for whom it is', async ({ page }) => {
  await page.goto(`${contacts}?q=zarza`);
  await expect(page.locator('[data-audience=partner]')).toBeVisible();
  await expect(page.locator('.hit').first()).toContainText('planted-mark-f.example');
});
