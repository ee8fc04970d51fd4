import { ADDRESSES, nodeAddress, pageTypes } from '../addresses.ts';
import { expectAccessible, violationsOf, type Look } from '../axe.ts';
import { fieldOf } from '../field.ts';
import { openLive } from '../island.ts';
import { expect, test } from '../test.ts';

/** Each kind of page once in each language, at either end of what a page looks like. */
const KINDS: [locale: 'es' | 'en', look: Look][] = [
  ['es', { width: 1280, colorScheme: 'light' }],
  ['en', { width: 360, colorScheme: 'dark' }],
];
const OTHER = { light: 'dark', dark: 'light' } as const;

/** At 50 or 60 rem these show something else, and not only elsewhere: lists that fold, cards. */
const OF_TWO_WIDTHS = ['guide', 'matrix', 'resold'];

/** The kinds in parts, so that each worker has some. */
const PARTS = 3;

// A test runs axe up to ten times, which takes its time on a slow machine.
test.setTimeout(180_000);

for (const [locale, look] of KINDS) {
  const kinds = Object.entries({ ...pageTypes(locale), missing: 'no/such/page/' });
  for (let part = 0; part < PARTS; part += 1) {
    const own = kinds.filter((_, index) => index % PARTS === part);

    test(`${locale}: axe finds nothing on ${own.map(([kind]) => kind).join(', ')}`, async ({
      page,
    }) => {
      for (const [kind, address] of own) {
        await openLive(page, address);
        const found = await violationsOf(page, look);
        if (OF_TWO_WIDTHS.includes(kind)) {
          const colorScheme = OTHER[look.colorScheme];
          found.push(...(await violationsOf(page, { ...look, colorScheme }, 'colours')));
        }
        expect.soft(found, kind).toEqual([]);
      }
    });
  }
}

test('axe finds nothing in search results, nor where nothing was found', async ({ page }) => {
  await page.goto(ADDRESSES.en.contacts);
  await page.locator('#contact-query').fill('nomina');
  await expect(page.locator('.hit').first()).toBeVisible();
  await expectAccessible(page);
  await page.locator('#contact-query').fill('invoice');
  await expect(page.locator('.guidance a').first()).toBeVisible();
  await expectAccessible(page);
  await page.locator('#contact-query').fill('zzzzqqqq');
  await expect(page.locator('.count')).toContainText('zzzzqqqq');
  await expect(page.locator('.hit')).toHaveCount(0);
  await expectAccessible(page);
});

test('axe finds nothing in what the header’s field finds', async ({ page }) => {
  await page.goto(ADDRESSES.es.guide);
  const { field, all, panel } = fieldOf(page);
  await field.fill('factura');
  await expect(all).toBeVisible();
  await expectAccessible(page);
  await field.fill('zzzzqqqq');
  await expect(panel.getByRole('link')).toHaveCount(3);
  await expectAccessible(page);
});

test('axe finds nothing in an option that is active in the home page’s field', async ({ page }) => {
  await page.goto(ADDRESSES.en.home);
  const { field, all } = fieldOf(page);
  await field.fill('invoice');
  await expect(all).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][aria-selected=true]')).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing in what the tree’s field finds', async ({ page }) => {
  await page.goto(ADDRESSES.en.tree);
  await page.locator('#symptom').fill('token');
  await expect(page.locator('.symptoms [role=option]').first()).toBeVisible();
  await expectAccessible(page);
  await page.locator('#symptom').fill('zzzzqqqq');
  await expect(page.locator('.symptoms .panel a')).toHaveCount(1);
  await expectAccessible(page);
});

test('axe finds nothing after a walk in place, with the case filled in', async ({ page }) => {
  await openLive(page, nodeAddress('es', 'need'));
  await page.locator('#technical a').click();
  await page.locator('#fails a').click();
  await expect(page.locator('[data-find-contact]')).toBeVisible();
  await page.locator('#pick').fill('nomina');
  await expect(page.locator('[data-pick]').first()).toBeVisible();
  await expectAccessible(page);
  await page.locator('[data-pick]').first().click();
  await expect(page.locator('[data-chosen]')).toBeVisible();
  await page.locator('#fact-error-text').fill('ana@fabrikam.example');
  await expect(page.locator('[data-sensitive]')).not.toBeEmpty();
  await expectAccessible(page);
  await page.locator('.change a[href$="#technical"]').click();
  await expect(page.locator('#technical .earlier')).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing in a list of what is resold, compared', async ({ page }) => {
  await page.goto(ADDRESSES.es.resold);
  await page.locator('#resold-list').fill('Trey Research GIS\nFabBack Inc\nZebra Tools\nMicrosoft');
  await page.locator('[data-resold] button').click();
  for (const state of ['matched', 'proposed', 'missing', 'first-party'])
    await expect(page.locator(`[data-state=${state}]`).first()).toBeVisible();
  await expectAccessible(page);
});
