import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { ADDRESSES } from './addresses.ts';

/** The search when the network or the browser does not do its part. */
const INDEX = '**/data/contacts.*';
const EMAIL = 'soporte@contoso-nomina.example';

for (const locale of LOCALES) {
  const { contacts, directory, guide } = ADDRESSES[locale];
  const { failed, loading } = ui(locale).contacts;

  test(`${locale}: the newest query wins over a slow index`, async ({ page }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(INDEX, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(contacts);
    // Every count that is announced, however short it stands.
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const [first] = document.querySelectorAll<HTMLElement>('.hit');
        if (first) seen.push(first.dataset['contact'] ?? '');
      }).observe(document.body, { childList: true, subtree: true });
    });
    const field = page.locator('#contact-query');
    await field.fill('adatum');
    await expect(page.locator('.count')).toHaveText(loading);
    await field.fill('nonima plus');
    release();
    await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).not.toContain('adatum-legal');
  });

  test(`${locale}: without the index the directory is still there`, async ({ page }) => {
    await page.route(INDEX, (route) => route.abort());
    await page.goto(contacts);
    await page.locator('#contact-query').fill('nomina');
    await expect(page.locator('.count')).toHaveText(failed);
    await expect(page.locator(`main a[href$="/${directory}#letter-C"]`)).toBeVisible();

    // The network is back: the next letter tries again.
    await page.unroute(INDEX);
    await page.locator('#contact-query').fill('nonima plus');
    await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
  });

  test(`${locale}: without the index the header's field still leads on`, async ({ page }) => {
    await page.route(INDEX, (route) => route.abort());
    await page.goto(guide);
    await page.locator('#header-query').fill('nomina');
    await expect(page.locator('.panel .count')).toHaveText(failed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${contacts}\\?q=nomina$`));
  });

  for (const [type, address] of Object.entries({
    'search page': `${contacts}?q=nomina`,
    "contact's page": `${contacts}contoso-nomina/`,
  })) {
    test(`${locale} ${type}: a blocked clipboard selects the text`, async ({ page }) => {
      await page.addInitScript(() => {
        const refuse = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
        Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse });
      });
      await page.goto(address);
      const copy = page.locator(`[data-copy="${EMAIL}"]`).first();
      await copy.focus();
      await page.keyboard.press('Enter');
      const status = page.locator('[data-copy-status]');
      await expect(status).toContainText(EMAIL);
      expect(await status.textContent()).toContain(
        (await status.getAttribute('data-failed'))?.split('{')[0],
      );
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(EMAIL);
      await expect(copy).toBeFocused();
    });
  }
}
