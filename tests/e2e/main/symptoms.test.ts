import { LOCALES, type Locale } from '../../../src/platform/i18n/locales.ts';
import { ui } from '../../../src/platform/i18n/ui.ts';
import { ADDRESSES, nodeAddress } from '../addresses.ts';
import { islandsListen } from '../island.ts';
import { tabTo } from '../keyboard.ts';
import { expect, test } from '../test.ts';
import { watchRequests, watchTroubles } from '../watch.ts';

/** The field for what the customer says, on the tree's start page. */
const locale = 'es';
const { tree, contacts } = ADDRESSES[locale];
const { symptoms: words, field, party } = ui(locale);
const FIELD = '#symptom';
const PANEL = '.symptoms .panel';
const HIT = `${PANEL} [role=option]`;
const FILE = '**/data/guidance.*';

/** What somebody says, and the leaf that it leads to. */
const SAYS: Record<Locale, string> = { es: 'no les llega el enlace', en: 'no activation link' };
const LEAF = nodeAddress(locale, 'saas-stage', 'no-link');
const leaf = new RegExp(`/${LEAF}$`);

test('nothing is loaded before the focus, and then what the field needs only', async ({ page }) => {
  const asked = watchRequests(page, (type) => type === 'script' || type === 'fetch');
  await page.goto(tree);
  await islandsListen(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => /mountField|preact|\/data\//.test(url))).toEqual([]);
  expect(page.workers()).toEqual([]);

  await page.locator(FIELD).focus();
  await expect(page.locator(PANEL)).toHaveCount(1);
  await expect.poll(() => page.workers().length).toBe(1);
  await expect
    .poll(() => asked.filter((url) => url.includes('/data/')))
    .toEqual([expect.stringContaining(`/data/guidance.${locale}.`)]);
});

test('by keyboard alone what the customer says leads to the leaf', async ({ page, root }) => {
  const troubles = await watchTroubles(page, root);
  await page.goto(tree);
  await tabTo(page, page.locator(FIELD));
  await page.keyboard.type(SAYS[locale]);
  const first = page.locator(HIT).first();
  await expect(first).toHaveAttribute('href', leaf);
  await expect(first.locator('.party')).toHaveText(party.partner);
  await expect(first.locator('.hint').first()).toContainText(' › SaaS › ');
  await expect(first.locator('mark').first()).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator(FIELD)).toBeFocused();
  await expect(page.locator('[style]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(leaf);
  await expect(page.locator('.outcome h1')).toBeVisible();

  // Enter in the field takes the first one, also in place.
  await page.goBack();
  await page.locator(FIELD).fill(SAYS[locale]);
  await expect(first).toHaveAttribute('href', leaf);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(leaf);
  expect(troubles).toEqual([]);
});

test('one status counts the hits, arrows go through them, Escape closes', async ({ page }) => {
  await page.goto(ADDRESSES.en.tree);
  await page.locator(FIELD).focus();
  // There before its text.
  const status = page.locator(`${PANEL} [role=status]`);
  await expect(status).toBeEmpty();
  await expect(status).toHaveRole('status');
  await page.locator(FIELD).fill(SAYS.en);
  const hits = page.locator(HIT);
  await expect(hits.first()).toBeVisible();
  const count = await hits.count();
  expect(count).toBeLessThanOrEqual(6);
  await expect(status).toContainText(String(count));
  for (let hit = 0; hit < count; hit += 1) await page.keyboard.press('ArrowDown');
  await expect(hits.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(FIELD)).not.toHaveAttribute('aria-activedescendant', /.*/);
  await page.keyboard.press('Escape');
  await expect(page.locator(FIELD)).toBeFocused();
  await expect(hits).toHaveCount(0);
  await expect(page.locator(FIELD)).toHaveValue(SAYS.en);

  await page.locator(FIELD).fill(SAYS.en);
  await expect(hits.first()).toBeVisible();
  await page.locator('.brand').focus();
  await expect(hits).toHaveCount(0);
});

test('a click bubbles up unprevented, then the field is empty and closed', async ({ page }) => {
  await page.goto(tree);
  // What the tree does when it walks in place: it prevents the load, and the page stays.
  await page.evaluate(() =>
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      document.body.dataset['seen'] = `${event.defaultPrevented} ${link?.pathname}`;
      event.preventDefault();
    }),
  );
  const input = page.locator(FIELD);
  await input.fill(SAYS[locale]);
  await page.locator(HIT).first().click();
  await expect(page.locator('body')).toHaveAttribute('data-seen', `false /${LEAF}`);
  await expect(input).toHaveValue('');
  await expect(page.locator(HIT)).toHaveCount(0);
  await input.fill(SAYS[locale]);
  await expect(page.locator(HIT).first()).toBeVisible();
});

test('a question is found too, and says that it is one', async ({ page }) => {
  await page.goto(tree);
  await page.locator(FIELD).fill('iniciar sesión');
  const questions = page.getByRole('group', { name: field.groups.question });
  await questions.getByRole('option').first().click();
  await expect(page.locator('.options')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/${nodeAddress(locale, 'lockout')}$`));
});

test('what is found nowhere is looked for elsewhere', async ({ page }) => {
  await page.goto(tree);
  await page.locator(FIELD).fill('zzzzqqqq');
  await expect(page.locator(`${PANEL} [role=status]`)).toHaveText(words.none);
  await expect(page.locator(PANEL)).toContainText(words.noneHelp);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.elsewhere })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${contacts}\\?q=zzzzqqqq$`));
});

test('without the index it says so, and tries again', async ({ page }) => {
  await page.route(FILE, (route) => route.abort());
  await page.goto(tree);
  await page.locator(FIELD).fill('xyz');
  await expect(page.locator(`${PANEL} [role=status]`)).toHaveText(words.failed);
  await page.unroute(FILE);
  await page.locator(FIELD).fill(SAYS[locale]);
  await expect(page.locator(HIT).first()).toBeVisible();
});

for (const locale of LOCALES) {
  test(`${locale}: a phone shows it all without going to the side`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(ADDRESSES[locale].tree);
    const before = await page.locator('.slip').boundingBox();
    await page.locator(FIELD).fill(SAYS[locale]);
    const hit = page.locator(HIT).last();
    await hit.scrollIntoViewIfNeeded();
    await expect(hit).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await page.locator('.slip').boundingBox(), 'nothing moves').toEqual(before);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is not shown', async ({ page }) => {
    await page.goto(tree);
    await expect(page.locator('.slip')).toBeVisible();
    await expect(page.locator(FIELD)).toBeHidden();
  });
});
