import { ADDRESSES } from '../addresses.ts';
import { fieldOf } from '../field.ts';
import { expect, test } from '../test.ts';
import { watchTroubles } from '../watch.ts';

const { guide, guides } = ADDRESSES.en;

test('the theme goes round, and a reload keeps it', async ({ page }) => {
  await page.goto(guide);
  const html = page.locator('html');
  const button = page.locator('[data-theme-button]');
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect(html).not.toHaveAttribute('data-theme');
  const automatic = await button.getAttribute('aria-label');

  await button.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  const light = await ground();
  await button.click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  expect(await ground()).not.toBe(light);
  await expect(button).toBeFocused();
  expect(await button.getAttribute('aria-label')).not.toBe(automatic);

  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(button).not.toHaveAttribute('aria-label', automatic ?? '');
  await page.goto(guides);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await button.click();
  await expect(html).not.toHaveAttribute('data-theme');
  await page.reload();
  await expect(html).not.toHaveAttribute('data-theme');
  await expect(button).toHaveAttribute('aria-label', automatic ?? '');
});

test('the theme stands before the page has a body', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset['atBody'] =
        document.documentElement.dataset['theme'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(guide);
  await expect(page.locator('html')).toHaveAttribute('data-at-body', 'dark');
});

test('blocked storage leaves the site working', async ({ page, root }) => {
  const troubles = await watchTroubles(page, root);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(guide);
  await page.locator('[data-theme-button]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.locator('#header-query').fill('nonima plus');
  const { options } = fieldOf(page);
  await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
  expect(troubles).toEqual([]);
});
