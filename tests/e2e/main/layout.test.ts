import { expect, test } from '../test.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { ADDRESSES, GUIDES, nodeAddress, pageTypes } from '../addresses.ts';

/** A phone, a small phone, a tablet and a desk; 320 × 256 is a desk of 1280 × 1024 at 400 %. */
const SIZES = [
  { width: 320, height: 256 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

for (const locale of LOCALES) {
  const guides = GUIDES[locale].map((slug) => [slug, `${ADDRESSES[locale].guides}${slug}/`]);
  for (const [type, address] of [
    ...Object.entries({ ...pageTypes(locale), missing: 'no/such/page/' }),
    ...(guides as [string, string][]),
  ]) {
    test(`${locale} ${type}: nothing stands out to the side`, async ({ page }) => {
      await page.goto(address);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        expect(await page.evaluate(overflow), `${size.width} wide`).toEqual([]);
      }
    });
  }

  test(`${locale}: search results fit the smallest page`, async ({ page }) => {
    const { guide = '', contacts = '' } = pageTypes(locale);
    await page.setViewportSize({ width: 320, height: 256 });
    for (const address of [guide, contacts]) {
      await page.goto(address);
      await page.locator('form[role=search] input[name=q]').fill('soporte a');
      await expect(page.locator(':is(.hit, [role=option])').first()).toBeVisible();
      expect(await page.evaluate(overflow), address).toEqual([]);
    }
  });
}

/** The case file at 400 %: everything is reached, nothing is cut off. */
for (const locale of LOCALES) {
  test(`${locale}: an outcome that is being filled in fits the smallest page`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(nodeAddress(locale, 'symptom', 'fails'));
    await page.locator('#pick').fill('nomina');
    await expect(page.locator('[data-pick]').first()).toBeVisible();
    expect(await page.evaluate(overflow), 'contacts to choose').toEqual([]);
    await page.locator('[data-pick]').first().click();
    await expect(page.locator('[data-chosen]')).toBeVisible();
    for (const field of await page.locator('[data-fact]:not([type^=date])').all())
      await field.fill(`ana@${'x'.repeat(80)}.example`);
    await page.locator('[data-fact][type=datetime-local]').fill('2026-11-25T14:30');
    for (const other of LOCALES) {
      await page.locator(`input[name=case-language][value=${other}]`).check();
      await expect(page.locator(`[data-case=${other}] pre`)).toContainText('2026-11-25');
      await page.locator(`[data-case=${other}] [data-copy-snippet]`).click({ trial: true });
      expect(await page.evaluate(overflow), `the text in ${other}`).toEqual([]);
    }
  });
}

/** What stands out of the page to the side, unless it is in a box that scrolls by itself. */
function overflow(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, left, width } = element.getBoundingClientRect();
    if (width <= 1 || (right <= clientWidth + 1 && left >= -1)) return false;
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return false;
    }
    return true;
  });
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
    ...wide.map((element) => element.outerHTML.slice(0, 100)),
  ];
}
