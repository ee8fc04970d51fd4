import { readFile } from 'node:fs/promises';
import { LOCALES, type Locale } from '../../../src/platform/i18n/locales.ts';
import { ADDRESSES, nodeAddress } from '../addresses.ts';
import { openLive } from '../island.ts';
import { expect, test, type Page } from '../test.ts';
import { watchRequests, watchTroubles } from '../watch.ts';

/** The case that an outcome ends in: filled in, written in both languages, handed over. */
test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Europe/Madrid' });

const CANCEL = ['cancel-model', 'direct'] as const;
const FAILS = ['symptom', 'fails'] as const;
const MARK = 'mark-7f3a';

const text = (page: Page, locale: Locale) => page.locator(`[data-case=${locale}] pre`);
const choose = (page: Page, locale: Locale) =>
  page.locator(`input[name=case-language][value=${locale}]`).check();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const locale = 'en';
const others = LOCALES.filter((other) => other !== locale);

test('what is typed stands in the text of every language, is copied and saved', async ({
  page,
  root,
}) => {
  const troubles = await watchTroubles(page, root);
  await openLive(page, nodeAddress(locale, ...CANCEL));
  const data = watchRequests(page, (type) => type === 'fetch');
  await page.locator('#fact-order-id').pressSequentially(MARK);
  await expect(text(page, locale)).toContainText(MARK);
  await expect(page.locator('#fact-order-id')).toBeFocused();
  // One language's tree, once; the other with the choice of it.
  expect(data.map((url) => /\/data\/(\w+\.\w+)\./.exec(url)?.[1])).toEqual([`tree.${locale}`]);
  for (const other of others) {
    await choose(page, other);
    await expect(text(page, other)).toContainText(MARK);
    await expect(text(page, other)).toHaveAttribute('lang', other);
    await expect(text(page, locale)).toBeHidden();
    await page.locator(`[data-case=${other}] [data-copy-snippet]`).click();
    await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
    expect(await clipboard(page)).toBe(await text(page, other).innerText());
  }
  await choose(page, locale);
  await expect(text(page, locale)).toBeVisible();
  expect(data).toHaveLength(LOCALES.length);

  const saving = page.waitForEvent('download');
  await page.locator(`[data-case=${locale}] [data-save]`).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe(`${CANCEL.join('-')}.txt`);
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved.replaceAll('\r\n', '\n')).toBe(`${await text(page, locale).innerText()}\n`);
  expect(troubles).toEqual([]);
});

test('what was typed before the tree came is kept', async ({ page }) => {
  const deliver = await hold(page, '**/data/tree.*');
  await page.goto(nodeAddress(locale, ...CANCEL));
  const field = page.locator('#fact-order-id');
  const before = await field.elementHandle();
  await field.pressSequentially(MARK);
  deliver();
  await expect(text(page, locale)).toContainText(MARK);
  await expect(field).toBeFocused();
  // The very element that the build wrote: nothing was replaced under the cursor.
  expect(await field.evaluate((now, then) => now === then, before)).toBe(true);
});

test('what was typed before any script came is kept', async ({ page }) => {
  const deliver = await hold(page, '**/_astro/*.js');
  await page.goto(nodeAddress(locale, ...CANCEL), { waitUntil: 'commit' });
  await page.locator('#fact-order-id').pressSequentially(MARK);
  deliver();
  await expect(text(page, locale)).toContainText(MARK);
});

test('the browser asks before typed facts are left, and only then', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openLive(page, nodeAddress(locale, ...CANCEL));
  await page.locator('#fact-order-id').focus();
  await page.reload();
  expect(asked).toEqual([]);
  await page.locator('#fact-order-id').pressSequentially(MARK);
  await expect(text(page, locale)).toContainText(MARK);
  await page.locator(`header a[hreflang=${others[0] ?? locale}]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', others[0] ?? locale);
  expect(asked).toEqual(['beforeunload']);
});

test('nothing that is typed leaves the page or is kept', async ({ page, context }) => {
  await openLive(page, nodeAddress(locale, ...FAILS));
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  // Before the tree is there, and again when it takes every letter.
  for (const typed of [MARK, `${MARK} again`]) {
    for (const field of await page.locator('[data-fact]:not([type^=date])').all())
      await field.fill(typed);
    await expect(text(page, locale)).toContainText(typed);
  }
  for (const other of others) await choose(page, other);
  await page.locator('[data-bounce]').first().click();
  await expect(page.locator('nav.back')).toBeVisible();
  expect(sent.filter((request) => request.includes(MARK))).toEqual([]);
  expect(page.url()).not.toContain(MARK);
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const state = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]);
    return [state, document.cookie, window.name, ...databases.map(({ name }) => name)].join();
  });
  expect(kept).not.toContain(MARK);
  expect(JSON.stringify(await context.storageState())).not.toContain(MARK);

  await page.reload();
  for (const field of await page.locator('[data-fact]').all()) await expect(field).toHaveValue('');
  await expect(text(page, locale)).not.toContainText(MARK);
});

test('a date tells until when, and what applies afterwards', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-26T12:00:00Z'));
  await openLive(page, nodeAddress(locale, ...CANCEL));
  const date = page.locator('#fact-purchase-date');
  const status = page.locator('.have [role=status]');
  await expect(status).toBeEmpty();
  await date.fill('2026-11-25T14:30');
  await expect(page.locator('[data-clock=open]')).toHaveCount(2);
  await expect(status).toContainText('2026-11-28 13:30 UTC');
  await expect(text(page, locale)).toContainText('2026-11-25 13:30 UTC');
  await expect(text(page, locale)).toContainText('2026-11-28 13:30 UTC');
  await date.fill('2026-11-23T13:00');
  await expect(page.locator('[data-clock=closed]')).toHaveCount(2);
  await expect(page.locator('[data-lapsed] a')).toHaveAttribute('href', /refund-isv-decides/);
  await date.fill('2027-11-23T13:00');
  await expect(page.locator('[data-clock=not-begun]')).toHaveCount(2);
  await date.fill('2026-11-23T13:00');
  await expect(page.locator('[data-clock=closed]')).toHaveCount(2);
  const after = page.locator('.part-deadline [data-after]');
  await expect(after).toHaveAttribute('data-after', 'refund-isv-decides');
  await after.click();
  await expect(page).toHaveURL(new RegExp(`/${ADDRESSES[locale].outcomes}refund-isv-decides/$`));
  // The date is still known there.
  await expect(text(page, locale)).toContainText('2026-11-23 12:00 UTC');
});

test('time goes on while the page stands open', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-26T12:00:00Z') });
  await openLive(page, nodeAddress(locale, ...CANCEL));
  await page.locator('#fact-purchase-date').fill('2026-11-23T13:02');
  await expect(page.locator('[data-clock=open]')).toHaveCount(2);
  await page.clock.runFor(3 * 60_000);
  await expect(page.locator('[data-clock=closed]')).toHaveCount(2);
});

test('data of customers and people is told before the text is copied', async ({ page }) => {
  await openLive(page, nodeAddress(locale, ...CANCEL));
  const warning = page.locator('[data-sensitive]');
  await page.locator('#fact-order-id').fill('123');
  await expect(text(page, locale)).toContainText('123');
  await expect(warning).toBeEmpty();
  await expect(warning).toHaveRole('status');
  await page.locator('#fact-customer-tenant').fill('fabrikam.example');
  await expect(warning).toContainText(
    (await page.locator('label[for=fact-customer-tenant]').textContent()) ?? '-',
  );
  await page.locator('#fact-customer-tenant').fill('');
  await expect(warning).toBeEmpty();
  await page.locator('#fact-order-id').fill('ana@fabrikam.example');
  await expect(warning).not.toBeEmpty();
  await page.locator('.part-have button').click();
  await expect(warning).toBeEmpty();
  await expect(page.locator('#fact-order-id')).toHaveValue('');
});

test('a button that is pressed before the script came is not lost', async ({ page }) => {
  const deliver = await hold(page, '**/data/tree.*');
  const asked = page.waitForRequest('**/data/tree.*');
  await page.goto(nodeAddress(locale, ...CANCEL));
  const saving = page.waitForEvent('download');
  await page.locator(`[data-case=${locale}] [data-save]`).click();
  await asked;
  deliver();
  expect((await saving).suggestedFilename()).toBe(`${CANCEL.join('-')}.txt`);
});

test('the contact is found and chosen in the card, and gets the mail', async ({ page }) => {
  await openLive(page, nodeAddress(locale, ...FAILS));
  await expect(page.locator(`[data-case=${locale}] [data-mail]`)).toHaveCount(0);
  await page.locator('#pick').pressSequentially('nonima plus');
  const first = page.locator('[data-pick]').first();
  await expect(first).toHaveAttribute('data-pick', 'contoso-nomina');
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-chosen=contoso-nomina]')).toBeVisible();
  await expect(page.locator('[data-chosen] a').first()).toBeFocused();
  await expect(page.locator('#fact-product')).toHaveValue(/Nómina Plus/);
  const draft = new URL(
    (await page.locator(`[data-case=${locale}] [data-mail]`).getAttribute('href')) ?? '',
  );
  expect(draft.pathname).toBe('soporte@contoso-nomina.example');
  expect(draft.href.length).toBeLessThan(2083);
  expect(draft.searchParams.get('subject')).toContain('Nómina Plus');
  expect(draft.searchParams.get('body')).toContain('Nómina Plus');

  // Another contact brings its own product, unless somebody has typed one.
  await page.locator('[data-unpick]').click();
  await expect(page.locator('#pick')).toBeFocused();
  await expect(page.locator('#fact-product')).toHaveValue('');
  await expect(page.locator(`[data-case=${locale}] [data-mail]`)).toHaveCount(0);
  await page.locator('#pick').fill('zolta wydma');
  await page.locator('[data-pick=zolta-wydma]').click();
  await expect(page.locator('#fact-product')).toHaveValue(/Wydma/);
  await page.locator('#fact-product').fill(MARK);
  await page.locator('[data-unpick]').click();
  await page.locator('#pick').fill('nonima plus');
  await page.locator('[data-pick=contoso-nomina]').click();
  await expect(page.locator('[data-chosen=contoso-nomina]')).toBeVisible();
  await expect(page.locator('#fact-product')).toHaveValue(MARK);
});

test('with nothing found the form leads to all contacts', async ({ page }) => {
  await openLive(page, nodeAddress(locale, ...FAILS));
  await page.locator('#pick').fill('zzzzqqqq');
  await expect(page.locator('.pick [role=status]')).toContainText('zzzzqqqq');
  await expect(page.locator('[data-pick]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=zzzzqqqq&channel=support$/);
});

test('the next party gets the case with the way that led to it', async ({ page }) => {
  await openLive(page, nodeAddress(locale, ...FAILS));
  await page.locator('#fact-product').fill(MARK);
  const headline = await page.locator('h1').innerText();
  await page.locator('[data-bounce]').first().click();
  await expect(page).toHaveURL(new RegExp(`/${ADDRESSES[locale].outcomes}isv-escalate/$`));
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('nav.back a')).toHaveText(headline);
  await expect(text(page, locale)).toContainText(MARK);
  await expect(text(page, locale)).toContainText(headline);

  // Back leads back, and forward still knows the way; a reload too.
  await page.goBack();
  await expect(page.locator('nav.back')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('nav.back a')).toHaveText(headline);
  await page.reload();
  await page.locator('#fact-product').focus();
  await expect(page.locator('nav.back a')).toHaveText(headline);
  await expect(page.locator('h1')).toHaveCount(1);
});

test('a language that cannot be loaded says so, and comes when asked again', async ({
  page,
  context,
}) => {
  const [other = locale] = others;
  await openLive(page, nodeAddress(locale, ...CANCEL));
  await page.locator('#fact-order-id').fill(MARK);
  await expect(text(page, locale)).toContainText(MARK);
  await context.setOffline(true);
  await choose(page, other);
  await expect(page.locator(`[data-case=${other}] [role=status]`)).toBeVisible();
  // What is at hand still works.
  await choose(page, locale);
  await page.locator(`[data-case=${locale}] [data-copy-snippet]`).click();
  await expect.poll(() => clipboard(page)).toContain(MARK);
  await context.setOffline(false);
  await choose(page, other);
  await expect(text(page, other)).toContainText(MARK);
});

test('where copying is denied the text is selected', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await openLive(page, nodeAddress(locale, ...FAILS));
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  for (const [button, whole] of [
    [`[data-case=${locale}] [data-copy-snippet]`, `[data-case=${locale}] pre`],
    ['[data-copy-select]', '#rule'],
  ] as const) {
    await page.locator(button).click();
    await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
    const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
    const wanted = words(await page.locator(whole).innerText());
    await expect.poll(async () => words(await selected())).toBe(wanted);
  }
});

test('the rule is copied with its source, to show it to whoever refuses', async ({ page }) => {
  await openLive(page, nodeAddress(locale, ...FAILS));
  await page.locator('[data-copy-select=rule]').click();
  await expect.poll(() => clipboard(page)).toContain('https://docs.example/');
});

/** Holds back what the page asks for, until it is to be delivered. */
async function hold(page: Page, files: string): Promise<() => void> {
  let deliver = (): void => {};
  const held = new Promise<void>((resolve) => (deliver = resolve));
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return () => deliver();
}
