import { ui } from '../../../src/platform/i18n/ui.ts';
import { ADDRESSES } from '../addresses.ts';
import { fieldOf } from '../field.ts';
import { hold } from '../hold.ts';
import { expect, test } from '../test.ts';

/** The field of the header, and the large one of the home page, which is the same. */
const { es, en } = ADDRESSES;

test('the field shows how contacts are reached and how far to trust it, where the reader is', async ({
  page,
}) => {
  const { contacts: words, site } = ui('es');
  await page.goto(es.guide);
  const { field, group, list, panel, status } = fieldOf(page);
  await field.fill('nonima plus');
  const first = group('contacts').first();
  await expect(first).toHaveAttribute('data-contact', 'contoso-nomina');
  await expect(first.locator('mark').first()).toHaveText(/n[oó]mina/i);
  await expect(first).toContainText('Nómina Plus');
  await expect(first).toContainText('soporte@contoso-nomina.example · +34 900 000 112');
  await expect(first.locator('[data-verified=fresh]')).toBeVisible();
  await expect(first).toContainText(site.sample);
  await expect(status).not.toBeEmpty();

  await field.fill('cartiera del mulino');
  await expect(list.locator('[data-verified=never]').first()).toHaveText(words.unverified);
  // A product with a desk of its own shows that one.
  await field.fill('vault 24/7');
  const product = list.locator('[data-contact=fabrikam-backup]');
  await expect(product).toContainText('vault247@fabrikambackup.example · +44 20 7946 0125');
  // What is not public is looked up by way of the web page, or of the guide.
  await field.fill('facturas del altiplano');
  await expect(list.locator('[role=option]').first().locator('.way')).toHaveText(
    'facturasdelaltiplano.example',
  );
  await expect(page).toHaveURL(new RegExp(`/${es.guide}$`));
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

for (const [type, address, contacts] of [
  ['the header', es.guide, es.contacts],
  ['the home page', en.home, en.contacts],
] as const) {
  test(`Enter in the field of ${type} leads to the contacts page with the query`, async ({
    page,
  }) => {
    await page.goto(address);
    const { field, group } = fieldOf(page);
    await field.fill('nonima plus');
    await expect(group('contacts').first()).toHaveAttribute('data-contact', 'contoso-nomina');
    await page.keyboard.press('Enter');
    await expect(page.locator('#contact-query')).toHaveValue('nonima plus');
    expect(new URL(page.url()).pathname).toBe(`/${contacts}`);
    await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
  });
}

test('the results close when the focus leaves, and the last of them leads to all', async ({
  page,
}) => {
  const { allResults } = ui('es').contacts;
  await page.goto(es.home);
  const { field, all, options, panel } = fieldOf(page);
  await field.fill('soporte & más');
  await expect(all).toHaveText(allResults);
  expect(await options.last().textContent()).toBe(allResults);
  await page.locator('.brand').focus();
  await expect(panel).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.focus();
  await expect(options.first()).toBeVisible();
  await all.click();
  await expect(page.locator('#contact-query')).toHaveValue('soporte & más');
});

test('nothing found is told with other ways, which are no options', async ({ page }) => {
  const { directory, tree, guides } = en;
  await page.goto(en.guide);
  const { field, panel, list, status } = fieldOf(page);
  await field.fill('zzzzqqqq');
  const sentence = ui('en').contacts.none.replace('{query}', 'zzzzqqqq');
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

test('a field that was entered before the script came still works', async ({ page }) => {
  const release = await hold(page, '**/_astro/*.js');
  await page.goto(es.guide, { waitUntil: 'commit' });
  await page.locator('#header-query').fill('nonima plus');
  release();
  await expect(fieldOf(page).options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
});

test('what is typed is kept nowhere', async ({ page, context }) => {
  await page.goto(en.home);
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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a query ends on a page that leads on', async ({ page }) => {
    await page.goto(es.guide);
    await expect(page.locator('.field kbd')).toBeHidden();
    await fieldOf(page).field.fill('nómina');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${es.contacts}\\?q=n%C3%B3mina$`));
    // The search for a text passes over what stands in noscript.
    const shown = { useInnerText: true };
    await expect(page.locator('main')).toContainText(ui('es').contacts.noScript, shown);
    for (const way of [es.guides, es.tree, es.directory])
      await expect(page.locator(`main a[href="/${way}"]`).first()).toBeVisible();
    await expect(page.locator('#contact-query')).toBeHidden();
  });
});
