import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, nodeAddress, pageTypes, siteUrl } from './addresses.ts';
import { openLive } from './island.ts';
import { expectPlace } from './place.ts';
import { watchTroubles } from './watch.ts';

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

  for (const type of ['contacts', 'guide'] as const) {
    test(`${locale} ${type}: searching breaks nothing`, async ({ page }) => {
      const troubles = await watchTroubles(page, origin);
      await page.goto(ADDRESSES[locale][type]);
      await page.locator('form[role=search] input[name=q]').fill('nomina');
      await page.locator('.hit [data-copy]').first().click();
      await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
      await expect(page.locator('[style]')).toHaveCount(0);
      expect(troubles).toEqual([]);
    });
  }
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
