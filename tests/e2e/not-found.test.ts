import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, siteUrl } from './addresses.ts';

for (const name of ['SITE_URL', 'SUB_URL'] as const) {
  test(`${name}: a missing page says so in every language and leads on`, async ({ page }) => {
    const response = await page.goto(`${siteUrl(name)}no/such/page/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    const root = new URL(siteUrl(name)).pathname;
    for (const locale of LOCALES) {
      const own = page.locator(`section[lang=${locale}]`);
      await expect(own.locator('h1, h2')).toBeVisible();
      const { home, tree, contacts, guides } = ADDRESSES[locale];
      for (const address of [home, tree, contacts, guides])
        await expect(own.locator(`a[href="${root}${address}"]`)).toBeVisible();
    }
  });
}
