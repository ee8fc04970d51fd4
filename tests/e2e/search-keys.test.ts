import { expect, test, type Page } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, nodeAddress } from './addresses.ts';
import { openLive } from './island.ts';

/** `/`, Ctrl+K and Cmd+K go to the field from anywhere. */
const CALLS = ['/', 'Shift+/', 'Control+k', 'Meta+k'];

async function press(page: Page, call: string): Promise<void> {
  // On a Spanish keyboard the slash is Shift and 7.
  if (call === 'Shift+/') {
    await page.keyboard.down('Shift');
    await page.keyboard.press('/');
    await page.keyboard.up('Shift');
  } else await page.keyboard.press(call);
}

for (const locale of LOCALES) {
  const { guide, home, contacts, matrix, tree, resold } = ADDRESSES[locale];
  const leaf = nodeAddress(locale, 'symptom', 'fails');

  for (const [type, address] of Object.entries({ guide, home, contacts, matrix, tree, leaf })) {
    test(`${locale} ${type}: the keys lead to the field`, async ({ page }) => {
      await openLive(page, address);
      const field = page.locator('input[aria-keyshortcuts]');
      await expect(field).toHaveAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
      for (const call of CALLS) {
        await page.locator('.brand').focus();
        await press(page, call);
        await expect(field, call).toBeFocused();
        await expect(field, call).toHaveValue('');
      }
      // A slash is a letter of what is typed there; Ctrl+K marks all of it, to begin anew.
      await page.keyboard.type('24/7');
      await expect(field).toHaveValue('24/7');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('a');
      await expect(field).toHaveValue('a');
    });
  }

  test(`${locale}: whoever types or chooses elsewhere is left alone`, async ({ page }) => {
    for (const [address, selector] of [
      [tree, '#symptom'],
      [leaf, '#pick'],
      [leaf, 'input[data-fact]'],
      [resold, 'textarea'],
    ] as const) {
      await openLive(page, address);
      const other = page.locator(selector).first();
      for (const call of ['/', 'Control+k']) {
        await other.focus();
        await press(page, call);
        await expect(other, `${selector} ${call}`).toBeFocused();
      }
      await expect(other).toHaveValue('/');
    }
    // A choice is no text.
    await page.goto(matrix);
    await page.locator('input[type=radio]').first().focus();
    await page.keyboard.press('/');
    await expect(page.locator('input[aria-keyshortcuts]')).toBeFocused();
  });

  test(`${locale}: other keys of the browser stay its own`, async ({ page }) => {
    await page.goto(guide);
    await page.locator('.brand').focus();
    for (const key of ['k', 'Control+Shift+K', 'Control+/', 'Shift+7']) {
      await page.keyboard.press(key);
      await expect(page.locator('.brand'), key).toBeFocused();
    }
  });

  test(`${locale}: they work before what searches has come`, async ({ page }) => {
    await page.route('**/_astro/mountField.*', (route) => route.abort());
    await page.goto(guide);
    await page.keyboard.press('/');
    await expect(page.locator('#header-query')).toBeFocused();
    await page.keyboard.type('nonima');
    await expect(page.locator('#header-query')).toHaveValue('nonima');
  });

  test(`${locale}: the hint shows where there is a keyboard, until somebody types`, async ({
    page,
    browser,
  }) => {
    await page.goto(guide);
    const hint = page.locator('.field kbd');
    await expect(hint).toBeVisible();
    await page.locator('#header-query').fill('a');
    await expect(hint).toBeHidden();
    await page.locator('.brand').focus();
    await expect(hint).toBeHidden();

    const phone = await browser.newPage({ hasTouch: true, isMobile: true });
    await phone.goto(new URL(guide, page.url().replace(guide, '')).href);
    await expect(phone.locator('.field kbd')).toBeHidden();
    await phone.close();
  });
}
