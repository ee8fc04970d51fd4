import { expect, test } from 'playwright/test';

test('the home page answers', async ({ page }) => {
  await page.goto('es/');
  await expect(page.locator('h1')).toBeVisible();
});
