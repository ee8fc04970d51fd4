import { ui } from '../../../src/platform/i18n/ui.ts';
import { ADDRESSES } from '../addresses.ts';
import { chooseList, PUBLISHERS, RECON, writeLarge } from '../resoldLists.ts';
import { expect, test } from '../test.ts';

/** Lists of the size that a large partner has; main/resold.test.ts tries the same with small ones. */
const locale = 'es';
const { resold: address } = ADDRESSES[locale];
const words = ui(locale).resold;

test('a thousand publishers in 50,000 rows stay usable', async ({ page }) => {
  test.setTimeout(120_000);
  const file = test.info().outputPath('thousand.csv');
  await writeLarge(file, 50_000);
  await page.goto(address);
  await page.locator('#resold-file').setInputFiles(file);
  await expect(page.locator('[data-publisher]')).toHaveCount(50, { timeout: 90_000 });
  await expect(page.locator('[data-reading]')).toContainText('50.000');
  await page.locator('[data-more]').click();
  await expect(page.locator('[data-publisher]')).toHaveCount(150);
  await page.locator('[data-filter]').fill('publicador 99');
  await expect(page.locator('[data-publisher]')).toHaveCount(19);
});

test('a file of 400,000 rows is cancelled in the middle', async ({ page }) => {
  test.setTimeout(120_000);
  const file = test.info().outputPath('large.csv');
  await writeLarge(file, 400_000);
  await page.goto(address);
  await page.locator('#resold-file').setInputFiles(file);
  const position = () =>
    page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.position);
  await expect.poll(position).toBeGreaterThan(0);
  expect(await position()).toBeLessThan(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-reading]')).toHaveText(words.cancelled);
  await expect.poll(() => page.workers().length).toBe(0);
  await chooseList(page, RECON);
  await expect(page.locator('[data-publisher]')).toHaveCount(PUBLISHERS);
});
