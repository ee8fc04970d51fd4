import { openLive } from '../island.ts';
import { expect, test } from '../test.ts';

test('the tree stands in as a whole, also after a step in place', async ({ page }) => {
  await openLive(page, 'pt/decidir/need/');
  const original = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  expect(original).toMatch(/\/(es|en)\/.*\/need\/$/);
  await page.locator('#technical a').click();
  await expect(page).toHaveURL(/\/pt\/decidir\/symptom\/$/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    original.replace(/need\/$/, 'symptom/'),
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  await expect(page.locator('[data-fallback]')).toHaveCount(1);
});
