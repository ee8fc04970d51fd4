import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { nodeAddress, pageTypes } from './addresses.ts';
import { fieldOf } from './field.ts';
import { openLive } from './island.ts';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

// Each test runs axe four times, which takes its time on a slow machine.
test.setTimeout(90_000);

for (const locale of LOCALES) {
  const { contacts = '', guide = '', home = '' } = pageTypes(locale);

  for (const [type, address] of Object.entries({
    ...pageTypes(locale),
    missing: 'no/such/page/',
  })) {
    test(`${locale} ${type}: axe finds nothing`, async ({ page }) => {
      await openLive(page, address);
      await expectAccessible(page);
    });
  }

  test(`${locale} contacts: axe finds nothing in search results`, async ({ page }) => {
    await page.goto(contacts);
    await page.locator('#contact-query').fill('nomina');
    await expect(page.locator('.hit').first()).toBeVisible();
    await expectAccessible(page);
    await page.locator('#contact-query').fill('factura');
    await expect(page.locator('.guidance a').first()).toBeVisible();
    await expectAccessible(page);
  });

  for (const [type, address] of Object.entries({ guide, home })) {
    test(`${locale} ${type}: axe finds nothing in the field's results`, async ({ page }) => {
      await page.goto(address);
      const { field, all, panel } = fieldOf(page);
      await field.fill('factura');
      await expect(all).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('[role=option][aria-selected=true]')).toBeVisible();
      await expectAccessible(page);
      await field.fill('zzzzqqqq');
      await expect(panel.getByRole('link')).toHaveCount(3);
      await expectAccessible(page);
    });
  }

  test(`${locale}: axe finds nothing where nothing was found`, async ({ page }) => {
    await page.goto(`${contacts}?q=zzzzqqqq`);
    await expect(page.locator('.count')).toContainText('zzzzqqqq');
    await expectAccessible(page);
  });

  test(`${locale}: axe finds nothing in what the tree's field finds`, async ({ page }) => {
    await page.goto(pageTypes(locale)['tree'] ?? '');
    await page.locator('#symptom').fill('token');
    await expect(page.locator('.symptoms [role=option]').first()).toBeVisible();
    await expectAccessible(page);
    await page.locator('#symptom').fill('zzzzqqqq');
    await expect(page.locator('.symptoms .panel a')).toHaveCount(1);
    await expectAccessible(page);
  });

  test(`${locale}: axe finds nothing in the map of the tree`, async ({ page }) => {
    await page.goto(pageTypes(locale)['tree'] ?? '');
    await page.locator('.map-fold summary').click();
    await expect(page.locator('.tree-map svg')).toBeVisible();
    await expectAccessible(page);
  });

  test(`${locale}: axe finds nothing after a walk in place`, async ({ page }) => {
    await openLive(page, nodeAddress(locale, 'need'));
    await page.locator('#technical a').click();
    await page.locator('#fails a').click();
    await expect(page.locator('[data-find-contact]')).toBeVisible();
    await expectAccessible(page);
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
}

/** Holds the page as it stands to axe, at both widths and in both themes. */
async function expectAccessible(page: Page): Promise<void> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      // The themes differ in nothing but colours. No page has frames, so the legacy mode sees all
      // of it, without opening another page for each run.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({
          resultTypes: ['violations'],
          ...(colorScheme === 'dark' ? { runOnly: COLOUR_RULES } : {}),
        })
        .analyze();
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ html }) => `${colorScheme} ${width} ${id}: ${html}`));
    }
  }
  expect(found, page.url()).toEqual([]);
}
