import { expect, test } from '../test.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { ADDRESSES, nodeAddress, pageTypes, siteUrl } from '../addresses.ts';
import { fieldOf } from '../field.ts';
import { openLive } from '../island.ts';
import { expectPlace } from '../place.ts';
import { watchTroubles } from '../watch.ts';

/** The strict policy, served as a host would: nothing breaks it, logs an error or calls outside. */
const { origin } = new URL(siteUrl());
const OTHER = { root: '', missing: 'no/such/page/' };

for (const locale of LOCALES) {
  for (const [type, address] of Object.entries({ ...pageTypes(locale), ...OTHER })) {
    test(`${locale} ${type}: the policy is strict and nothing breaks it`, async ({ page }) => {
      const troubles = await watchTroubles(page, origin);
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-|\*|https?:/);
      await expect(page.locator('[style]')).toHaveCount(0);
      const written = await page.request.get(address);
      expect(await written.text()).not.toMatch(/<[^>]+\sstyle=/);
      expect(troubles).toEqual([]);
    });
  }

  test(`${locale}: walking in place breaks nothing`, async ({ page }) => {
    const troubles = await watchTroubles(page, origin);
    await openLive(page, nodeAddress(locale, 'need'));
    await page.locator('#technical a').click();
    await page.locator('#fails a').click();
    await expectPlace(page, locale, 'symptom', 'fails');
    await expect(page.locator('[style]')).toHaveCount(0);
    expect(troubles).toEqual([]);
  });

  test(`${locale} contacts: searching breaks nothing`, async ({ page }) => {
    const troubles = await watchTroubles(page, origin);
    await page.goto(ADDRESSES[locale].contacts);
    await page.locator('#contact-query').fill('nomina');
    await page.locator('.hit [data-copy]').first().click();
    await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
    await expect(page.locator('[style]')).toHaveCount(0);
    expect(troubles).toEqual([]);
  });

  test(`${locale} guide: the field breaks nothing, though its panel knows how tall it may be`, async ({
    page,
  }) => {
    const troubles = await watchTroubles(page, origin);
    await page.goto(ADDRESSES[locale].guide);
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
}

test('the policy does refuse what it should, and the watch sees it', async ({ page }) => {
  const troubles = await watchTroubles(page, origin);
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
