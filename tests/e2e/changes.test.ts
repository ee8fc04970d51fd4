import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { textIn } from '../../src/i18n/textIn.ts';
import { ADDRESSES, nodeAddress, siteUrl } from './addresses.ts';
import { REROUTED, RETIRED } from './rerouteLeaf.cli.ts';
import { TREE } from './tree.ts';

for (const locale of LOCALES) {
  test(`${locale}: while nothing has changed, the page says since when`, async ({ page }) => {
    await page.goto(ADDRESSES[locale].tree);
    await page.locator(`main a[href$="/${ADDRESSES[locale].changes}"]`).click();
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('[data-change]')).toHaveCount(0);
    await expect(page.locator('main')).toContainText(/\b22\b.* 2026[.] [^.]+[.] [^.]+[.]/);
  });
}

/** The copy of the project with a leaf that leads elsewhere and one that is gone, in that order. */
const THIRD = siteUrl('THIRD_URL');
const question = (leaf: string) => TREE.questions[leaf.split('/')[0] ?? ''];
const option = (leaf: string) => question(leaf)?.options[leaf.split('/')[1] ?? ''];
const headline = (id: string | undefined) =>
  TREE.outcomes[id ?? '']?.headline ?? { es: '', en: '' };

for (const { locale, changes, tree } of [
  ...LOCALES.map((one) => ({ locale: one, ...ADDRESSES[one] })),
  // A language in progress tells it in the reference language, on addresses of its own.
  { locale: 'pt', changes: 'pt/mudancas/', tree: 'pt/decidir/' },
]) {
  const shown = LOCALES.find((one) => one === locale) ?? 'es';
  const leafUrl = (leaf: string) => `${THIRD}${tree}${leaf}/`;

  test(`${locale}: a case that leads elsewhere is told from where to where`, async ({ page }) => {
    await page.goto(`${THIRD}${changes}`);
    const entry = page.locator('[data-change]').nth(1);
    await expect(entry.locator('> p')).toHaveText(textIn(REROUTED.text, shown));
    const moved = entry.locator(`[data-leaf="${REROUTED.leaf}"]`);
    const asked = await moved.locator('.trail dt').allTextContents();
    expect(asked.length).toBeGreaterThan(2);
    expect(asked[0]).toBe(textIn(TREE.questions[TREE.start]?.ask, shown));
    const given = moved.locator('.trail dd');
    await expect(given.last()).toHaveText(textIn(option(REROUTED.leaf)?.label, shown) ?? '');

    const before = headline(option(REROUTED.leaf)?.to);
    await expect(moved.locator('[data-from]')).toContainText(textIn(before, shown));
    await expect(moved.locator('[data-from] .party-isv')).toHaveCount(1);
    await expect(moved.locator('[data-since]')).toHaveCount(0);
    await expect(moved.locator('[data-now] .party-microsoft')).toHaveCount(1);
    await moved.locator('[data-now] a').click();
    await expect(page).toHaveURL(leafUrl(REROUTED.leaf));
    await expect(page.locator('h1')).toHaveText(textIn(headline(REROUTED.to), shown));
  });

  test(`${locale}: a case that is gone is told by its words, and leads on`, async ({ page }) => {
    await page.goto(`${THIRD}${changes}`);
    const moved = page.locator('[data-change]').first().locator(`[data-leaf="${RETIRED.leaf}"]`);
    const given = moved.locator('.trail dd');
    await expect(given.last()).toContainText(textIn(RETIRED.was, shown));
    await expect(moved.locator('.trail dt').last()).toHaveText(
      textIn(question(RETIRED.leaf)?.ask, shown) ?? '',
    );
    await moved.locator('[data-now] a').click();
    await expect(page).toHaveURL(leafUrl(RETIRED.standIn));
    await page.goto(leafUrl(RETIRED.leaf));
    await expect(page).toHaveURL(leafUrl(RETIRED.standIn));
  });

  test(`${locale}: each entry has an address, also two of one day`, async ({ page }) => {
    await page.goto(`${THIRD}${changes}`);
    const ids = await page
      .locator('[data-change] h2')
      .evaluateAll((all) => all.map(({ id }) => id));
    const [later = '', first = ''] = ids;
    expect(ids).toHaveLength(2);
    expect(first).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(later).toBe(`${first}-2`);
    await page.locator('[data-change] h2 a').nth(1).click();
    await expect(page).toHaveURL(`${THIRD}${changes}#${first}`);
    await expect(page.locator(':target time')).toHaveAttribute('datetime', first);
    expect(await page.locator('main').getAttribute('lang')).toBe(locale === shown ? null : shown);
  });
}

test('the page of changes has changed on the day of its newest entry', async ({ page }) => {
  await page.goto(`${THIRD}${ADDRESSES.es.changes}`);
  const day = await page.locator('[data-change] time').first().getAttribute('datetime');
  const modified = page.locator('meta[property="article:modified_time"]');
  await expect(modified).toHaveAttribute('content', day ?? '');
  await page.goto(`${THIRD}${nodeAddress('es', 'discovery')}`);
  await expect(page.locator('#closed')).toHaveCount(0);
});
