import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { ADDRESSES } from './addresses.ts';
import { fieldOf } from './field.ts';

/** The search when the network or the browser does not do its part. */
const INDEX = '**/data/contacts.*';
const EMAIL = 'soporte@contoso-nomina.example';

for (const locale of LOCALES) {
  const { contacts, directory, guide } = ADDRESSES[locale];
  const { failed, loading, none } = ui(locale).contacts;
  const elsewhere = ui(locale).field;
  const noneSaid = none.split('{')[0] ?? '';

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
    const { field, options, panel, status } = fieldOf(page);
    await field.fill('nomina');
    await expect(panel).toContainText(elsewhere.failed);
    await expect(status).toContainText(elsewhere.failed);
    await expect(page.locator('form[data-index] [data-contact]')).toHaveCount(0);

    // The network is back: the next letter tries again.
    await page.unroute(INDEX);
    await field.fill('nonima plus');
    await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
    await expect(panel).not.toContainText(elsewhere.failed);
    await page.route(INDEX, (route) => route.abort());

    await page.reload();
    await field.fill('nomina');
    await expect(panel).toContainText(elsewhere.failed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${contacts}\\?q=nomina$`));
  });

  test(`${locale}: without any index the field says so and leads on`, async ({ page }) => {
    await page.route('**/data/*', (route) => route.abort());
    await page.goto(guide);
    const { field, list, panel } = fieldOf(page);
    await field.fill('nomina');
    await expect(panel).toContainText(elsewhere.failed);
    await expect(list).toHaveCount(0);
    // Not that nothing was found: nothing was searched.
    await expect(panel).not.toContainText(noneSaid);
    await expect(panel.getByRole('link')).toHaveCount(3);
  });

  test(`${locale}: a worker that dies is started again`, async ({ page }) => {
    await page.route('**/_astro/worker-*', (route) => route.abort());
    await page.goto(guide);
    const { field, options, panel } = fieldOf(page);
    await field.fill('nomina');
    await expect(panel).toContainText(elsewhere.failed);
    await page.unroute('**/_astro/worker-*');
    await field.fill('nonima plus');
    await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
  });

  test(`${locale}: while the contacts are on their way the field says so`, async ({ page }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(INDEX, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(guide);
    const { field, panel, options, status } = fieldOf(page);
    await field.fill('nonima plus');
    await expect(panel.locator('.loading')).toHaveText(loading);
    await expect(status).toHaveText(loading);
    release();
    await expect(panel.locator('.loading')).toHaveCount(0);
    await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
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
