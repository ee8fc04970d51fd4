import { ui } from '../../../src/platform/i18n/ui.ts';
import { ADDRESSES } from '../addresses.ts';
import { fieldOf } from '../field.ts';
import { hold } from '../hold.ts';
import { expect, test } from '../test.ts';

/** The search when the network or the browser does not do its part. */
const locale = 'en';
const { contacts, directory, guide, home } = ADDRESSES[locale];
const { failed, loading, none } = ui(locale).contacts;
const elsewhere = ui(locale).field;
const noneSaid = none.split('{')[0] ?? '';
const INDEX = '**/data/contacts.*';
const EMAIL = 'soporte@contoso-nomina.example';
/** Guidance has it, whatever contacts there are. */
const ERROR = 'MarketplacePurchaseEligibilityFailed';

test('contacts page: the newest query wins over a slow index', async ({ page }) => {
  const release = await hold(page, INDEX);
  await page.goto(contacts);
  // Every first hit that is shown, however short it stands.
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

test('contacts page: without the index the directory is still there, and the guidance is found', async ({
  page,
}) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto(contacts);
  const field = page.locator('#contact-query');
  const status = page.locator('.count');
  await field.fill('nomina');
  await expect(status).toHaveText(failed);
  await expect(page.locator(`main a[href$="/${directory}#letter-C"]`)).toBeVisible();
  await field.fill(ERROR);
  await expect(page.locator('.guidance a').first()).toBeVisible();
  await expect(status).toContainText(failed);

  // The network is back: the next letter tries again.
  await page.unroute(INDEX);
  await field.fill('nonima plus');
  await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
});

test('without the index the field says so, tries again with the next letter, and leads on', async ({
  page,
}) => {
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

test('without any index the field says so and leads on', async ({ page }) => {
  await page.route('**/data/*', (route) => route.abort());
  await page.goto(home);
  const { field, list, panel } = fieldOf(page);
  await field.fill('nomina');
  await expect(panel).toContainText(elsewhere.failed);
  await expect(list).toHaveCount(0);
  // Not that nothing was found: nothing was searched.
  await expect(panel).not.toContainText(noneSaid);
  await expect(panel.getByRole('link')).toHaveCount(3);
});

test('a worker that dies is started again', async ({ page }) => {
  await page.route('**/_astro/contacts.worker-*', (route) => route.abort());
  await page.goto(guide);
  const { field, options, panel } = fieldOf(page);
  await field.fill('nomina');
  await expect(panel).toContainText(elsewhere.failed);
  await page.unroute('**/_astro/contacts.worker-*');
  await field.fill('nonima plus');
  await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
});

test('while the contacts are on their way the field says so', async ({ page }) => {
  const release = await hold(page, INDEX);
  await page.goto(home);
  const { field, panel, options, status } = fieldOf(page);
  await field.fill('nonima plus');
  await expect(panel.locator('.loading')).toHaveText(loading);
  await expect(status).toHaveText(loading);
  release();
  await expect(panel.locator('.loading')).toHaveCount(0);
  await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
});

for (const [type, address] of Object.entries({
  'contacts page': `${contacts}?q=nomina`,
  'page of a contact': `${ADDRESSES.es.contacts}contoso-nomina/`,
})) {
  test(`${type}: a blocked clipboard selects the text`, async ({ page }) => {
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
