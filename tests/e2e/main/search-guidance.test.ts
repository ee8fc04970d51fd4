import { ui } from '../../../src/platform/i18n/ui.ts';
import { ADDRESSES, guideAddress } from '../addresses.ts';
import { activeOf, fieldOf, watchText } from '../field.ts';
import { hold } from '../hold.ts';
import { expect, test } from '../test.ts';

/** Guides, sections, tasks and terms in the field that finds the contacts. */
const { es, en } = ADDRESSES;
const FIELD = 'form[role=search] input[name=q]';
const FILE = '**/data/guidance.*';
const ERROR = 'MarketplacePurchaseEligibilityFailed';
/** Finds a term of the glossary in either language, and contacts besides. */
const BOTH = 'factura';

test('an error text leads from a guide’s header to the guide on it', async ({ page }) => {
  const { guidance: words, contacts: contactWords } = ui('en');
  await page.goto(en.guide);
  const { field, group, options, status } = fieldOf(page);
  await field.fill(ERROR);
  await expect(options.first()).toBeVisible();
  await expect(group('contacts')).toHaveCount(0);
  await expect(group('section')).toHaveCount(1);
  await expect(status).toContainText(contactWords.noContact);
  await expect(status).toContainText(words.counts.section.one.replace('{count}', '1'));
  const place = await options.evaluateAll((all) =>
    all.findIndex((one) => one.closest('[data-group=section]')),
  );
  for (let at = 0; at <= place; at += 1) await page.keyboard.press('ArrowDown');
  expect(await activeOf(page)).toBe(place);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${guideAddress('en', 'purchase-refused')}#`));
  await expect(page.locator('h2:target')).toBeInViewport();
  await expect(page.locator(`h2:target ~ p code`).first()).toHaveText(ERROR);
});

for (const [locale, type, foreign] of [
  ['es', 'home', 'invoice'],
  ['en', 'guide', 'factura'],
] as const) {
  test(`${locale} ${type}: a word of the other language finds the term`, async ({ page }) => {
    await page.goto(ADDRESSES[locale][type]);
    const { field, group } = fieldOf(page);
    await field.fill(foreign);
    const first = group('term').first();
    const { glossary } = ADDRESSES[locale];
    await expect(first).toHaveAttribute('href', new RegExp(`/${glossary}#invoice$`));
    await expect(first.locator('mark').first()).toHaveText(/^(?:factura|invoice)$/i);
    await first.click();
    await expect(page.locator('#invoice')).toBeInViewport();
  });
}

test('contacts page: contacts come first, then the term of the other language, and arrows go through both lists', async ({
  page,
}) => {
  const { guidance: words } = ui('en');
  await page.goto(en.contacts);
  const field = page.locator(FIELD);
  await field.fill(BOTH);
  await expect(page.locator('.guidance')).toBeVisible();
  await expect(page.getByRole('region', { name: words.heading })).toBeVisible();
  const cards = await page.locator('.hit [data-hit]').count();
  const terms = await page.locator('.guidance li', { hasText: words.term }).count();
  expect([cards > 0, terms > 0]).toEqual([true, true]);
  const status = page.locator('.count');
  await expect(status).toContainText(String(cards));
  const { one, other } = words.counts.term;
  await expect(status).toContainText((terms === 1 ? one : other).replace('{count}', `${terms}`));

  await field.focus();
  for (let card = 0; card < cards; card += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator('.hit [data-hit]').last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.guidance [data-hit]').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.hit [data-hit]').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();

  const term = page.locator('.guidance li').first();
  await expect(term.locator('a')).toHaveAttribute('href', new RegExp(`/${en.glossary}#invoice$`));
  await expect(term).toContainText(words.term);
  await expect(term.locator('mark').first()).toHaveText(/^(?:factura|invoice)$/i);
  await term.locator('a').click();
  await expect(page.locator('#invoice')).toBeInViewport();
});

test('contacts page: only when neither is found is there help', async ({ page }) => {
  const { noneHelp } = ui('es').contacts;
  await page.goto(`${es.contacts}?q=${ERROR}`);
  await expect(page.locator('.guidance a').first()).toBeVisible();
  await expect(page.getByText(noneHelp)).toHaveCount(0);
  await page.locator(FIELD).fill('zzzzqqqq');
  await expect(page.getByText(noneHelp)).toBeVisible();
  await expect(page.locator('.count')).toContainText('zzzzqqqq');
  await expect(page.locator('.guidance')).toHaveCount(0);
  await expect(page.locator('.hit')).toHaveCount(0);
  await expect(page.locator(`main a[href$="/${es.directory}#letter-C"]`)).toBeVisible();
});

for (const [locale, type] of [
  ['es', 'guide'],
  ['en', 'contacts'],
] as const) {
  test(`${locale} ${type}: one status, there before its text, says both at once`, async ({
    page,
  }) => {
    const { guidance: words, contacts: contactWords } = ui(locale);
    const release = await hold(page, FILE);
    await page.clock.install();
    await page.goto(ADDRESSES[locale][type]);
    await page.locator(FIELD).focus();
    const status = page.locator('main .count, form[data-index] [role=status]');
    await expect(status).toBeEmpty();
    await expect(status).toHaveRole('status');
    const said = await watchText(status);

    await page.locator(FIELD).fill(BOTH);
    const hits = page.locator(':is(main .hit, form[data-index] [role=option])');
    await expect(hits.first()).toBeVisible();
    // What was said while the contacts were on their way holds until both are there.
    await page.clock.fastForward(2000);
    expect((await said()).filter((text) => text !== contactWords.loading)).toEqual([]);
    release();
    const read = page.locator('.guidance a, [data-group=term] [role=option]');
    await expect(read.first()).toBeVisible();
    await expect(status).toContainText(words.counts.term.one.replace('{count} ', ''));
    expect((await said()).at(-1)).toBe(await status.textContent());
  });
}

test('without the guidance the contacts are found', async ({ page }) => {
  const { failed } = ui('es').guidance;
  await page.route(FILE, (route) => route.abort());
  await page.goto(es.guide);
  const { field, group, options, panel, status } = fieldOf(page);
  await field.fill('nonima plus');
  await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
  await expect(panel).toContainText(failed);
  await expect(status).toContainText(failed);
  await expect(group('term')).toHaveCount(0);

  // The network is back: the next letter tries again.
  await page.unroute(FILE);
  await field.fill(BOTH);
  await expect(group('term').first()).toBeVisible();
});

test('a field whose script did not come tries again', async ({ page }) => {
  await page.route('**/_astro/mountField.*', (route) => route.abort());
  await page.goto(en.guide);
  const refusal = page.waitForEvent('requestfailed');
  await page.locator(FIELD).focus();
  await refusal;
  await expect(page.locator('.panel')).toHaveCount(0);
  await page.unroute('**/_astro/mountField.*');
  await page.locator(FIELD).pressSequentially(ERROR);
  await expect(fieldOf(page).group('section')).toHaveCount(1);
  await expect(page.locator('.panel')).toHaveCount(1);
});
