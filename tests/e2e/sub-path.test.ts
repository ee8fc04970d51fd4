import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, nodeAddress, siteUrl } from './addresses.ts';
import { crawl, isOf } from './crawl.ts';
import { openLive } from './island.ts';
import { expectPlace } from './place.ts';
import { watchDocuments, watchTroubles } from './watch.ts';

/** The site below a path, with an operator's own contacts: tests/fixtures/own-contacts.json. */
const SUB = siteUrl('SUB_URL');

test.use({ baseURL: SUB });

test('every address that the site names stands below the path, and is there', async () => {
  const { files, references } = await crawl(SUB);
  const { origin } = new URL(SUB);
  const outside = references.filter(({ to }) => isOf(to, origin) && !to.startsWith(SUB));
  expect(outside).toEqual([]);
  const missing = [...files].filter(([, { status }]) => status !== 200).map(([url]) => url);
  expect(missing).toEqual([]);
  for (const locale of LOCALES) expect([...files.keys()]).toContain(SUB + ADDRESSES[locale].guide);
});

for (const locale of LOCALES) {
  test(`${locale}: the search below the path finds a misspelt product`, async ({ page }) => {
    const troubles = await watchTroubles(page, new URL(SUB).origin);
    await page.goto(ADDRESSES[locale].contacts);
    await page.locator('#contact-query').fill('inventrio acero');
    const first = page.locator('.hit').first();
    await expect(first).toHaveAttribute('data-contact', 'acero-verde');
    await first.locator('[data-hit]').click();
    await expect(page.locator('#support')).toBeVisible();
    await expect(page.locator('.sample')).toHaveCount(0);
    expect(page.url()).toContain(`${SUB}${ADDRESSES[locale].contacts}acero-verde/`);
    expect(troubles).toEqual([]);
  });

  test(`${locale}: the walk below the path stays in place`, async ({ page }) => {
    const troubles = await watchTroubles(page, new URL(SUB).origin);
    await openLive(page, nodeAddress(locale, 'need'));
    const documents = watchDocuments(page);
    await page.locator('#technical a').click();
    await page.locator('#fails a').click();
    await expectPlace(page, locale, 'symptom', 'fails');
    expect(page.url().startsWith(SUB)).toBe(true);
    expect(documents).toEqual([]);
    expect(troubles).toEqual([]);
  });
}
