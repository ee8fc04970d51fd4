import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, nodeAddress } from './addresses.ts';
import { enter, tabTo } from './keyboard.ts';

/** The case that the site exists for, on a phone and by keyboard alone. */
test.use({
  viewport: { width: 360, height: 740 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const EMAIL = 'soporte@contoso-nomina.example';

for (const locale of LOCALES) {
  test(`${locale}: from the guide through the tree to the copied channel`, async ({ page }) => {
    const { home, guides, guide, contacts } = ADDRESSES[locale];
    const path = (address: string) => new RegExp(`/${address}$`);

    await page.goto(home);
    await enter(page, page.locator(`main a[href$="/${guides}"]`), path(guides));
    await enter(page, page.locator(`main a[href$="/${guide}"]`), path(guide));

    const embedded = page.locator('[aria-labelledby="question-scope"]');
    const need = nodeAddress(locale, 'need');
    await enter(page, embedded.locator(`a[href$="/${need}"]`), path(need));
    await enter(page, page.locator('#technical a'), path(nodeAddress(locale, 'symptom')));

    // The way back stands right before the heading that has the focus.
    await expect(page.locator('[data-heading]')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('.back a')).toBeFocused();

    await enter(page, page.locator('#fails a'), path(nodeAddress(locale, 'symptom', 'fails')));
    await enter(page, page.locator('[data-find-contact]'), path(`${contacts}\\?channel=support`));

    const field = page.locator('#contact-query');
    await tabTo(page, field);
    await page.keyboard.type('nonima plus');
    const first = page.locator('.hit').first();
    await expect(first).toHaveAttribute('data-contact', 'contoso-nomina');
    await expect(first.locator('[data-channel=support]')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(first.locator('[data-hit]')).toBeFocused();

    const copy = first.locator(`[data-copy="${EMAIL}"]`);
    await tabTo(page, copy);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-copy-status]')).toContainText(EMAIL);
    await expect(page.locator('[data-copy-status]')).toHaveRole('status');
    await expect(copy).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(EMAIL);
  });
}
