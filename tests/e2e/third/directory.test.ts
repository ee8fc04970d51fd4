import { expectAccessible } from '../axe.ts';
import { ADDRESSES } from '../addresses.ts';
import { expect, test } from '../test.ts';

/** With more contacts than `contactPages` in site.yaml they stand on the pages of the directory. */
const { contacts, directory } = ADDRESSES.en;

test('the search leads to where the contact stands', async ({ page }) => {
  await page.goto(`${contacts}?q=zolta`);
  await page.locator('.hit[data-contact=zolta-wydma] [data-hit]').click();
  await expect(page).toHaveURL(new RegExp(`/${directory}2/#zolta-wydma\\.support$`));
  await expect(page.locator('[id="zolta-wydma.support"]')).toBeInViewport();
});

test('a contact leads to the case, and the case to the contact', async ({ page }) => {
  await page.goto(`${directory}#contoso-nomina`);
  const card = page.locator('#contoso-nomina');
  await expect(card).toBeInViewport();
  await expect(card.locator('[data-now]')).not.toBeEmpty();
  await card.locator('a[href*="?isv="]').click();
  await page.locator('.options a').first().click();
  await page.locator('#technical a').click();
  await page.locator('#fails a').click();
  await expect(page.locator('[data-chosen] a').first()).toHaveAttribute(
    'href',
    `/${directory}#contoso-nomina.support`,
  );
});

test('whole contacts fit the smallest page, and axe finds nothing', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(`${directory}2/`);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth, `${width} wide`).toBe(clientWidth);
  }
  await expectAccessible(page);
});
