import { ADDRESSES } from '../addresses.ts';
import { enter } from '../keyboard.ts';
import { expect, test } from '../test.ts';

/** The lists of contacts are links and styles; where they lead is read by tests/built/contact-lists.test.ts. */
const { contacts, products } = ADDRESSES.es;

test.use({ javaScriptEnabled: false });

test('a contact is found by its letter, by keyboard', async ({ page }) => {
  await page.goto(contacts);
  await enter(page, page.locator('.letters a[href$="#letter-C"]'), /#letter-C$/);
  await expect(page.locator('#letter-C')).toBeInViewport();
  const contact = page.locator(`main a[href$="/${contacts}contoso-nomina/"]`);
  await enter(page, contact, new RegExp(`/${contacts}contoso-nomina/$`));
});

test('on a phone a list is a few strokes long, and its letters stay in reach', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(products);
  const [height, width] = await page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [scrollHeight, scrollWidth];
  });
  expect(height).toBeLessThan(8000);
  expect(width).toBe(360);
  await page.locator('.list a').nth(60).scrollIntoViewIfNeeded();
  const bar = page.locator('.letters');
  await expect(bar.locator('a').first()).toBeInViewport();
  expect((await bar.boundingBox())?.y).toBe(0);
  expect((await bar.boundingBox())?.height).toBeLessThan(64);
  const heights = await page
    .locator('.list li, .letters a, .pager a')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  // The heading of a letter stands below the row that led to it.
  await bar.locator('a[href$="#letter-B"]').click();
  const { y = 0 } = (await page.locator('#letter-B').boundingBox()) ?? {};
  expect(y).toBeGreaterThan(54);
  expect(y).toBeLessThan(200);
});
