import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { ADDRESSES } from './addresses.ts';
import { fieldOf } from './field.ts';

/** The field of the header, and the large one of the home page. */
for (const locale of LOCALES) {
  const { guide, home, contacts, directory, tree, guides } = ADDRESSES[locale];
  const words = ui(locale);

  for (const [type, address] of Object.entries({ guide, home })) {
    test(`${locale} ${type}: the field shows results where the reader is`, async ({ page }) => {
      await page.goto(address);
      const { field, group, panel, status } = fieldOf(page);
      await field.fill('nonima plus');
      const first = group('contacts').first();
      await expect(first).toHaveAttribute('data-contact', 'contoso-nomina');
      await expect(first.locator('mark').first()).toHaveText(/n[oó]mina/i);
      await expect(first).toContainText('Nómina Plus');
      await expect(first).toContainText('soporte@contoso-nomina.example · +34 900 000 112');
      await expect(first.locator('[data-verified=fresh]')).toBeVisible();
      await expect(first).toContainText(words.site.sample);
      await expect(status).not.toBeEmpty();
      await expect(page).toHaveURL(new RegExp(`/${address}$`));
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    });

    test(`${locale} ${type}: Enter leads to the contacts page with the query`, async ({ page }) => {
      await page.goto(address);
      const { field, options } = fieldOf(page);
      await field.fill('nonima plus');
      await expect(options.first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.locator('#contact-query')).toHaveValue('nonima plus');
      expect(new URL(page.url()).pathname).toBe(`/${contacts}`);
      await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
    });

    test(`${locale} ${type}: the last option leads to all results`, async ({ page }) => {
      await page.goto(address);
      const { field, all, options } = fieldOf(page);
      await field.fill('soporte & más');
      await expect(all).toHaveText(words.contacts.allResults);
      expect(await options.last().textContent()).toBe(words.contacts.allResults);
      await all.click();
      await expect(page.locator('#contact-query')).toHaveValue('soporte & más');
    });

    test(`${locale} ${type}: the results close when the focus leaves`, async ({ page }) => {
      await page.goto(address);
      const { field, options, panel } = fieldOf(page);
      await field.fill('nomina');
      await expect(options.first()).toBeVisible();
      await page.locator('.brand').focus();
      await expect(panel).toHaveCount(0);
      await expect(field).toHaveAttribute('aria-expanded', 'false');
      await field.focus();
      await expect(options.first()).toBeVisible();
    });

    test(`${locale} ${type}: nothing found is told with other ways, which are no options`, async ({
      page,
    }) => {
      await page.goto(address);
      const { field, panel, list, status } = fieldOf(page);
      await field.fill('zzzzqqqq');
      const sentence = words.contacts.none.replace('{query}', 'zzzzqqqq');
      await expect(panel).toContainText(sentence);
      await expect(list).toHaveCount(0);
      await expect(field).toHaveAttribute('aria-expanded', 'false');
      await expect(status).toHaveText(sentence);
      const ways = panel.getByRole('link');
      const hrefs = await ways.evaluateAll((all) => all.map((way) => way.getAttribute('href')));
      expect(hrefs).toEqual([`/${directory}`, `/${tree}`, `/${guides}`]);
      // Tab goes by way of the button to them, and they stay while they have the focus.
      await field.focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(ways.first()).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${tree}$`));
    });
  }

  test(`${locale}: a contact says how far to trust it, and where nothing is known, what to do`, async ({
    page,
  }) => {
    await page.goto(guide);
    const { field, list } = fieldOf(page);
    await field.fill('cartiera del mulino');
    await expect(list.locator('[data-verified=never]').first()).toHaveText(
      words.contacts.unverified,
    );
    // A product with a desk of its own shows that one.
    await field.fill('vault 24/7');
    const product = list.locator('[data-contact=fabrikam-backup]');
    await expect(product).toContainText('vault247@fabrikambackup.example · +44 20 7946 0125');
    // What is not public is looked up by way of the web page, or of the guide.
    await field.fill('facturas del altiplano');
    await expect(list.locator('[role=option]').first().locator('.way')).toHaveText(
      'facturasdelaltiplano.example',
    );
  });

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
    await expect(fieldOf(page).options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
  });

  test(`${locale}: what is typed is kept nowhere`, async ({ page, context }) => {
    await page.goto(guide);
    const { field, options } = fieldOf(page);
    await field.fill('nonima plus');
    await expect(options.first()).toBeVisible();
    // Typed into the field as it lives, and not before it did.
    await field.fill('adatum');
    await expect(options.first()).toHaveAttribute('data-contact', 'adatum-legal');
    const before = page.url();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      history: history.state as unknown,
    }));
    expect(kept).toEqual({ local: [], session: [], databases: [], caches: [], history: null });
    expect(await context.cookies()).toEqual([]);
    expect(page.url()).toBe(before);
  });

  test.describe(`${locale}, without script`, () => {
    test.use({ javaScriptEnabled: false });

    for (const [type, address] of Object.entries({ guide, home })) {
      test(`${type}: a query ends on a page that leads on`, async ({ page }) => {
        await page.goto(address);
        const { field } = fieldOf(page);
        await expect(field).not.toHaveAttribute('role', /.*/);
        await expect(page.locator('.field kbd')).toBeHidden();
        await field.fill('nómina');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(new RegExp(`/${contacts}\\?q=n%C3%B3mina$`));
        const main = page.locator('main');
        expect(await main.innerText()).toContain(words.contacts.noScript);
        for (const way of [guides, tree, directory])
          await expect(main.locator(`a[href="/${way}"]`).first()).toBeVisible();
        await expect(main.locator(`a[href$="/${directory}#letter-N"]`)).toBeVisible();
      });
    }
  });
}
