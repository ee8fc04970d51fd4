import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { ADDRESSES, nodeAddress, pageTypes } from '../addresses.ts';
import { fieldOf } from '../field.ts';
import { openLive } from '../island.ts';
import { expectPlace } from '../place.ts';
import { expect, test } from '../test.ts';
import { watchTroubles } from '../watch.ts';

// Some twenty pages.
test.setTimeout(180_000);

/** The policy in a browser that keeps it: nothing breaks it, logs an error or calls outside. */
for (const locale of LOCALES) {
  test(`${locale}: no type of page breaks the policy`, async ({ page, root }) => {
    const troubles = await watchTroubles(page, root);
    for (const [type, address] of Object.entries({
      ...pageTypes(locale),
      missing: 'no/such/page/',
    })) {
      await openLive(page, address);
      expect.soft(await page.locator('[style]').count(), type).toBe(0);
      expect.soft(troubles.splice(0), type).toEqual([]);
    }
  });
}

test('the first address leads on without breaking anything', async ({ page, root }) => {
  const troubles = await watchTroubles(page, root);
  await page.goto(root);
  await expect(page).toHaveURL(new RegExp(`^${root}(${LOCALES.join('|')})/$`));
  expect(troubles).toEqual([]);
});

test('walking in place breaks nothing', async ({ page, root }) => {
  const troubles = await watchTroubles(page, root);
  await openLive(page, nodeAddress('en', 'need'));
  await page.locator('#technical a').click();
  await page.locator('#fails a').click();
  await expectPlace(page, 'en', 'symptom', 'fails');
  await expect(page.locator('[style]')).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test('searching breaks nothing', async ({ page, root }) => {
  const troubles = await watchTroubles(page, root);
  await page.goto(ADDRESSES.es.contacts);
  await page.locator('#contact-query').fill('nomina');
  await page.locator('.hit [data-copy]').first().click();
  await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
  await expect(page.locator('[style]')).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test('the field breaks nothing, though its panel knows how tall it may be', async ({
  page,
  root,
}) => {
  const troubles = await watchTroubles(page, root);
  await page.goto(ADDRESSES.en.guide);
  const { field, all, panel } = fieldOf(page);
  await field.fill('nomina');
  await expect(all).toBeVisible();
  const room = await panel.evaluate((box) => getComputedStyle(box).getPropertyValue('--room'));
  expect(room).toMatch(/^\d+px$/);
  await expect(page.locator('[style]')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(troubles).toEqual([]);
});

test('the policy does refuse what it should, and the watch sees it', async ({ page, root }) => {
  const troubles = await watchTroubles(page, root);
  await page.goto(ADDRESSES.es.home);
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    document.body.append(Object.assign(document.createElement('script'), { text: 'void 0' }));
    void fetch('https://other.example/').catch(() => {});
  });
  const seen = (what: RegExp) => troubles.some((trouble) => what.test(trouble));
  await expect.poll(() => seen(/policy: script-src-elem/)).toBe(true);
  await expect.poll(() => seen(/policy: style-src-attr/)).toBe(true);
  await expect.poll(() => seen(/policy: connect-src/)).toBe(true);
});
