import type { CDPSession } from 'playwright/test';
import { ADDRESSES } from '../addresses.ts';
import { activeOf, fieldOf } from '../field.ts';
import { watchQueries } from '../queries.ts';
import { expect, test, type Page } from '../test.ts';

/** Characters that are put together from several keys: what is half done is no query. */
const { guide, contacts } = ADDRESSES.es;

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

for (const [where, address, selector, hit] of [
  ['the field of the header', guide, '#header-query', '[role=option]'],
  ['the contacts page', contacts, '#contact-query', '.hit'],
] as const) {
  test(`${where}: nothing is searched until the composition ends`, async ({ page }) => {
    const asked = await watchQueries(page);
    await page.goto(address);
    const field = page.locator(selector);
    await field.focus();
    await expect.poll(() => page.workers().length, 'the search listens').toBe(2);
    const cdp = await composer(page);
    await compose(cdp, 'no');
    await compose(cdp, 'nomina');
    await expect(field).toHaveValue('nomina');
    await cdp.send('Input.insertText', { text: 'nómina plus' });
    await expect(page.locator(hit).first()).toHaveAttribute('data-contact', 'contoso-nomina');
    await expect(field).toHaveValue('nómina plus');
    expect([...new Set(await asked())]).toEqual(['nómina plus']);
  });
}

test('neither Enter nor arrows act while characters are composed', async ({ page }) => {
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
  const isLeftAlone = await field.evaluate((input) => {
    const event = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
    return input.dispatchEvent(new KeyboardEvent('keydown', event));
  });
  expect(isLeftAlone).toBe(true);
  expect(await activeOf(page)).toBe(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('article[data-contact=contoso-nomina]')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a word that the keyboard composes until the space is searched at once', async ({
    page,
  }) => {
    await page.goto(ADDRESSES.en.guide);
    const { field, options } = fieldOf(page);
    await field.tap();
    await compose(await composer(page), 'nonima');
    await expect(options.first()).toHaveAttribute('data-contact', /nomina/);
  });
});
