import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES } from './addresses.ts';

/** The field of the header, and the large one of the home page. */
for (const locale of LOCALES) {
  const { guide, home, contacts } = ADDRESSES[locale];

  for (const [type, address] of Object.entries({ guide, home })) {
    const field = 'form[role=search] input[name=q]';

    test(`${locale} ${type}: the field shows results where the reader is`, async ({ page }) => {
      await page.goto(address);
      await page.locator(field).fill('nonima plus');
      const first = page.locator('.panel .hit').first();
      await expect(first).toHaveAttribute('data-contact', 'contoso-nomina');
      await expect(first.locator('[data-channel=support] [data-copy]').first()).toBeVisible();
      await expect(page.locator('.panel [role=status]')).not.toBeEmpty();
      await expect(page).toHaveURL(new RegExp(`/${address}$`));

      const links = page.locator('.panel [data-hit]');
      await page.keyboard.press('ArrowDown');
      await expect(links.first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator(field)).toBeFocused();
      await expect(first).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('.panel .hit')).toHaveCount(0);
    });

    test(`${locale} ${type}: Enter leads to the search page with the query`, async ({ page }) => {
      await page.goto(address);
      await page.locator(field).fill('nonima plus');
      await page.keyboard.press('Enter');
      await expect(page.locator('#contact-query')).toHaveValue('nonima plus');
      expect(new URL(page.url()).pathname).toBe(`/${contacts}`);
      await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
    });

    test(`${locale} ${type}: the last link leads to all results`, async ({ page }) => {
      await page.goto(address);
      await page.locator(field).fill('soporte & más');
      await page.locator('.panel [data-hit]').last().click();
      await expect(page.locator('#contact-query')).toHaveValue('soporte & más');
    });

    test(`${locale} ${type}: the results close when the focus leaves`, async ({ page }) => {
      await page.goto(address);
      await page.locator(field).fill('nomina');
      await expect(page.locator('.panel .hit').first()).toBeVisible();
      await page.locator('.brand').focus();
      await expect(page.locator('.panel .hit')).toHaveCount(0);
      await page.locator(field).focus();
      await expect(page.locator('.panel .hit').first()).toBeVisible();
    });
  }

  test(`${locale}: a field that was entered before the script came still works`, async ({
    page,
  }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(guide, { waitUntil: 'commit' });
    await page.locator('#header-query').fill('nonima plus');
    release();
    await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
  });
}
