import { AxeBuilder } from '@axe-core/playwright';
import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { ADDRESSES } from '../addresses.ts';
import { expect, test } from '../test.ts';
import { watchRequests } from '../watch.ts';

/** `?explain` on the contacts page; its numbers are written as the language writes them. */
for (const locale of LOCALES) {
  test(`${locale}: each contact says why it stands where it stands`, async ({ page }) => {
    await page.goto(`${ADDRESSES[locale].contacts}?explain&q=nonima`);
    const hits = page.locator('.hit');
    const whys = page.locator('.why');
    await expect(whys.first()).toBeVisible();
    await expect(whys).toHaveCount(await hits.count());
    const first = hits.first();
    await expect(first).toHaveAttribute('data-contact', 'nominas-valdehierro');
    await expect(first.locator('.why tbody').first()).toContainText(/nonima.*nomina/);
    const terms = first.locator('[data-term]:not([data-term=score]) td');
    const read = (text: string): number => Number(text.replace(',', '.').replace('−', '-'));
    const sum = (await terms.allTextContents()).map(read).reduce((all, term) => all + term, 0);
    const score = read(await first.locator('[data-term=score] td').innerText());
    // Each is rounded.
    expect(Math.abs(sum - score)).toBeLessThan(0.05);
    await expect(whys.last().locator('[data-ahead]')).toHaveCount(0);
    await expect(first.locator('[data-ahead]')).toHaveAttribute('data-ahead', 'score');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    // It goes along while one types, and into the other language.
    await page.locator('#contact-query').fill('adatum');
    await expect(page.locator('.hit[data-contact=adatum-legal] .why')).toBeVisible();
    await expect(page.locator('a[data-twin]').first()).toHaveAttribute('href', /explain.*q=adatum/);
  });
}

test('a host that is a contact’s own is the reason', async ({ page }) => {
  await page.goto(`${ADDRESSES.en.contacts}?explain&q=https://adatumlegal.example/help`);
  const why = page.locator('.hit[data-contact=adatum-legal] .why');
  await expect(why).toBeVisible();
  await expect(why.locator('[data-term]')).toHaveCount(1);
});

test('nobody else is told, or loads what tells it', async ({ page }) => {
  const loaded = watchRequests(page, () => true);
  await page.goto(`${ADDRESSES.en.contacts}?q=nonima`);
  await expect(page.locator('.hit').first()).toBeVisible();
  await expect(page.locator('.why')).toHaveCount(0);
  expect(loaded.filter((url) => /why|explain/i.test(url))).toEqual([]);
});
