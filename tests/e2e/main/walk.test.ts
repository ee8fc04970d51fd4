import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { nodeAddress } from '../addresses.ts';
import { islandsListen, openLive } from '../island.ts';
import { expectPlace } from '../place.ts';
import { expect, test } from '../test.ts';
import { watchDocuments, watchRequests } from '../watch.ts';

/** Walking in place: everything that a page load would do, without one. */
const locale = 'es';
const others = LOCALES.filter((other) => other !== locale);

test('each step sets the place and the focus without a page load', async ({ page }) => {
  await openLive(page, nodeAddress(locale, 'scope'));
  await expectPlace(page, locale, 'scope');
  const documents = watchDocuments(page);
  const data = watchRequests(page, (type) => type === 'fetch');
  const heading = page.locator('h1');

  await page.locator('#via-csp a').click();
  await expectPlace(page, locale, 'need');
  await expect(heading).toBeFocused();
  await page.locator('#technical a').click();
  await expectPlace(page, locale, 'symptom');
  await expect(heading).toBeFocused();
  await page.locator('#fails a').click();
  await expectPlace(page, locale, 'symptom', 'fails');
  await expect(heading).toBeFocused();

  for (const question of ['symptom', 'need', 'scope']) {
    await page.goBack();
    await expectPlace(page, locale, question);
    await expect(heading).toBeFocused();
  }
  await page.goForward();
  await expectPlace(page, locale, 'need');
  await expect(heading).toBeFocused();

  expect(documents).toEqual([]);
  expect(data).toHaveLength(1);
  expect(data[0]).toContain(`/data/tree.${locale}.`);
});

test('a reload and a way to the contacts keep the place, and back still leads back', async ({
  page,
}) => {
  await openLive(page, nodeAddress(locale, 'need'));
  await page.locator('#technical a').click();
  await expectPlace(page, locale, 'symptom');
  await page.locator('#fails a').click();
  await expectPlace(page, locale, 'symptom', 'fails');

  await page.reload();
  await islandsListen(page);
  await expectPlace(page, locale, 'symptom', 'fails');
  await page.goBack();
  await expectPlace(page, locale, 'symptom');
  await page.locator('#fails a').click();
  await expectPlace(page, locale, 'symptom', 'fails');

  await page.locator('[data-find-contact] button').click();
  await expect(page.locator('#contact-query')).toBeVisible();
  await page.goBack();
  await islandsListen(page);
  await expectPlace(page, locale, 'symptom', 'fails');
  await page.goBack();
  await expectPlace(page, locale, 'symptom');
  await expect(page.locator('#fails')).toBeVisible();
});

test('a click with Ctrl is the browser’s, and the switch of the language keeps the place', async ({
  page,
  context,
}) => {
  await openLive(page, nodeAddress(locale, 'need'));
  const opened = context.waitForEvent('page');
  await page.locator('#technical a').click({ modifiers: ['Control'] });
  await expectPlace(await opened, locale, 'symptom');
  await expectPlace(page, locale, 'need');

  await page.locator('#technical a').click();
  await expectPlace(page, locale, 'symptom');
  for (const other of [...others, locale] as const) {
    await page.locator(`header a[hreflang=${other}]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expectPlace(page, other, 'symptom');
  }
});

test('a Change link leads to the question and marks the answer', async ({ page }) => {
  await openLive(page, nodeAddress(locale, 'symptom'));
  const documents = watchDocuments(page);
  await page.locator('#fails a').click();
  await expectPlace(page, locale, 'symptom', 'fails');
  await page.locator('.change a[href$="#technical"]').click();
  await expectPlace(page, locale, 'need');
  await expect(page).toHaveURL(/#technical$/);
  await expect(page.locator('.earlier').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('#technical .earlier')).toBeVisible();
  expect(documents).toEqual([]);

  // The page that the build wrote marks the same one, by its address.
  await page.reload();
  await expect(page.locator('.earlier').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('#technical .earlier')).toBeVisible();

  // The same answer leads to the same place again.
  await islandsListen(page);
  await page.locator('#technical a').click();
  await expectPlace(page, locale, 'symptom');
});

test('without the tree’s file the links lead on', async ({ page }) => {
  await page.route('**/data/tree.*', (route) => route.abort());
  await openLive(page, nodeAddress(locale, 'need'));
  const documents = watchDocuments(page);
  await page.locator('#technical a').click();
  await expectPlace(page, locale, 'symptom');
  await expect(page.locator('#fails')).toBeVisible();
  expect(documents).toHaveLength(1);
});
