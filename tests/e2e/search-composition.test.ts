import { expect, test, type CDPSession, type Page } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES } from './addresses.ts';
import { activeOf, fieldOf } from './field.ts';

/** Characters that are put together from several keys: what is half done is no query. */
async function composer(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

function compose(cdp: CDPSession, text: string): Promise<unknown> {
  const { length } = text;
  return cdp.send('Input.imeSetComposition', {
    text,
    selectionStart: length,
    selectionEnd: length,
  });
}

for (const locale of LOCALES) {
  const { guide, contacts } = ADDRESSES[locale];

  test(`${locale}: nothing is searched until the composition ends`, async ({ page }) => {
    await page.goto(guide);
    const { field, options, panel } = fieldOf(page);
    await field.focus();
    await expect(page.locator('.panel')).toHaveCount(1);
    const cdp = await composer(page);
    await compose(cdp, 'no');
    await compose(cdp, 'nomina');
    await expect(field).toHaveValue('nomina');
    await page.waitForTimeout(600);
    await expect(panel).toHaveCount(0);
    await cdp.send('Input.insertText', { text: 'nómina plus' });
    await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
  });

  test(`${locale}: neither Enter nor arrows act while characters are composed`, async ({
    page,
  }) => {
    await page.goto(guide);
    const { field, options, all } = fieldOf(page);
    await field.fill('nomina ');
    await expect(options.first()).toBeVisible();
    const cdp = await composer(page);
    await compose(cdp, 'p');
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Tab']) {
      await field.evaluate((input, key) => {
        const event = { key, bubbles: true, cancelable: true, isComposing: true };
        input.dispatchEvent(new KeyboardEvent('keydown', event));
      }, key);
      expect(await activeOf(page), key).toBe(-1);
      await expect(options.first(), key).toBeVisible();
    }
    await cdp.send('Input.insertText', { text: 'plus' });
    await expect(all).toHaveAttribute('href', /\?q=nomina%20plus$/);

    // The Enter with which Safari ends a composition comes after its end, with this code.
    await page.keyboard.press('ArrowDown');
    expect(await activeOf(page)).toBe(0);
    await field.evaluate((input) => {
      const event = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
      input.dispatchEvent(new KeyboardEvent('keydown', event));
    });
    await page.waitForTimeout(200);
    await expect(page).toHaveURL(new RegExp(`/${guide}$`));
    await page.keyboard.press('Enter');
    await expect(page.locator('article[data-contact=contoso-nomina]')).toBeVisible();
  });

  test(`${locale}: the contacts page waits as well`, async ({ page }) => {
    await page.goto(contacts);
    await page.locator('#contact-query').focus();
    const cdp = await composer(page);
    await compose(cdp, 'nomina');
    await page.waitForTimeout(400);
    await expect(page.locator('.hit')).toHaveCount(0);
    await cdp.send('Input.insertText', { text: 'nómina plus' });
    await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
    await expect(page.locator('#contact-query')).toHaveValue('nómina plus');
  });

  test.describe(`${locale}, on a phone`, () => {
    test.use({ hasTouch: true, isMobile: true });

    test('a word that the keyboard composes until the space is searched at once', async ({
      page,
    }) => {
      await page.goto(guide);
      const { field, options } = fieldOf(page);
      await field.tap();
      await compose(await composer(page), 'nonima');
      await expect(options.first()).toHaveAttribute('data-contact', /nomina/);
    });
  });
}
