import { ADDRESSES, nodeAddress } from '../addresses.ts';
import { openLive } from '../island.ts';
import { expectPlace } from '../place.ts';
import { expect, test } from '../test.ts';
import { watchDocuments, watchTroubles } from '../watch.ts';

/** The site below a path, with an operator's own contacts: tests/fixtures/own-contacts.json. */
test('the search below the path finds a misspelt product', async ({ page, root }) => {
  const { contacts } = ADDRESSES.es;
  const troubles = await watchTroubles(page, root);
  await page.goto(contacts);
  await page.locator('#contact-query').fill('inventrio acero');
  const first = page.locator('.hit').first();
  await expect(first).toHaveAttribute('data-contact', 'acero-verde');
  await first.locator('[data-hit]').click();
  await expect(page.locator('#support')).toBeVisible();
  await expect(page.locator('.sample')).toHaveCount(0);
  expect(page.url()).toContain(`${root}${contacts}acero-verde/`);
  expect(troubles).toEqual([]);
});

test('the walk below the path stays in place', async ({ page, root }) => {
  const troubles = await watchTroubles(page, root);
  await openLive(page, nodeAddress('en', 'need'));
  const documents = watchDocuments(page);
  await page.locator('#technical a').click();
  await page.locator('#fails a').click();
  await expectPlace(page, 'en', 'symptom', 'fails');
  expect(page.url().startsWith(root)).toBe(true);
  expect(documents).toEqual([]);
  expect(troubles).toEqual([]);
});
