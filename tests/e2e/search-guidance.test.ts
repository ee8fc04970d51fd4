import { expect, test } from 'playwright/test';
import type { PackedIndex } from '../../src/guidance/packed.ts';
import { unpackIndex } from '../../src/guidance/unpackIndex.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { ADDRESSES, GUIDES } from './addresses.ts';
import { activeOf, fieldOf, watchText } from './field.ts';

/** Guides, sections, tasks and terms in the field that finds the contacts. */
const FIELD = 'form[role=search] input[name=q]';
const FILE = '**/data/guidance.*';
const ERROR = 'MarketplacePurchaseEligibilityFailed';

/** A term of the glossary by a word of the other language, and by one that finds contacts too. */
const TERMS: Record<Locale, { foreign: string; both: string }> = {
  es: { foreign: 'invoice', both: 'factura' },
  en: { foreign: 'factura', both: 'factura' },
};

for (const locale of LOCALES) {
  const { guide, home, contacts, glossary } = ADDRESSES[locale];
  const refused = `${ADDRESSES[locale].guides}${GUIDES[locale][9]}/`;
  const { guidance: words, contacts: contactWords } = ui(locale);
  const { foreign, both } = TERMS[locale];

  test(`${locale}: an error text leads from a guide's header to the guide on it`, async ({
    page,
  }) => {
    await page.goto(guide);
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
    await expect(page).toHaveURL(new RegExp(`/${refused}#`));
    await expect(page.locator('h2:target')).toBeInViewport();
    await expect(page.locator(`h2:target ~ p code`).first()).toHaveText(ERROR);
  });

  for (const [type, address] of Object.entries({ guide, home })) {
    test(`${locale} ${type}: a word of the other language finds the term`, async ({ page }) => {
      await page.goto(address);
      const { field, group } = fieldOf(page);
      await field.fill(foreign);
      const first = group('term').first();
      await expect(first).toHaveAttribute('href', new RegExp(`/${glossary}#invoice$`));
      await expect(first.locator('mark').first()).toHaveText(/^(?:factura|invoice)$/i);
      await first.click();
      await expect(page.locator('#invoice')).toBeInViewport();
    });
  }

  test(`${locale} contacts: a word of the other language finds the term`, async ({ page }) => {
    await page.goto(contacts);
    await page.locator(FIELD).fill(foreign);
    const first = page.locator('.guidance li').first();
    await expect(first.locator('a')).toHaveAttribute('href', new RegExp(`/${glossary}#invoice$`));
    await expect(first).toContainText(words.term);
    await expect(first.locator('mark').first()).toHaveText(/^(?:factura|invoice)$/i);
    await first.locator('a').click();
    await expect(page.locator('#invoice')).toBeInViewport();
  });

  test(`${locale} contacts: contacts come first, and arrows go through both lists`, async ({
    page,
  }) => {
    await page.goto(contacts);
    const field = page.locator(FIELD);
    await field.fill(both);
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
  });

  test(`${locale}: only when neither is found is there help`, async ({ page }) => {
    await page.goto(`${contacts}?q=${ERROR}`);
    await expect(page.locator('.guidance a').first()).toBeVisible();
    await expect(page.getByText(contactWords.noneHelp)).toHaveCount(0);
    await page.locator(FIELD).fill('zzzzqqqq');
    await expect(page.getByText(contactWords.noneHelp)).toBeVisible();
    await expect(page.locator('.guidance')).toHaveCount(0);
  });

  for (const [type, address] of Object.entries({ guide, contacts })) {
    test(`${locale} ${type}: one status, there before its text, says both at once`, async ({
      page,
    }) => {
      let release = (): void => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(FILE, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address);
      await page.locator(FIELD).focus();
      const status = page.locator('main .count, form[data-index] [role=status]');
      await expect(status).toBeEmpty();
      await expect(status).toHaveRole('status');
      const said = await watchText(status);

      await page.locator(FIELD).fill(both);
      const hits = page.locator(':is(main .hit, form[data-index] [role=option])');
      await expect(hits.first()).toBeVisible();
      // What was said while the contacts were on their way holds until both are there.
      await page.waitForTimeout(800);
      expect((await said()).filter((text) => text !== contactWords.loading)).toEqual([]);
      release();
      const read = page.locator('.guidance a, [data-group=term] [role=option]');
      await expect(read.first()).toBeVisible();
      await expect(status).toContainText(words.counts.term.one.replace('{count} ', ''));
      expect((await said()).at(-1)).toBe(await status.textContent());
    });
  }

  test(`${locale}: without the guidance the contacts are found`, async ({ page }) => {
    await page.route(FILE, (route) => route.abort());
    await page.goto(guide);
    const { field, group, options, panel, status } = fieldOf(page);
    await field.fill('nonima plus');
    await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
    await expect(panel).toContainText(words.failed);
    await expect(status).toContainText(words.failed);
    await expect(group('term')).toHaveCount(0);

    // The network is back: the next letter tries again.
    await page.unroute(FILE);
    await field.fill(both);
    await expect(group('term').first()).toBeVisible();
  });

  test(`${locale}: without the contacts the guidance is found`, async ({ page }) => {
    await page.route('**/data/contacts.*', (route) => route.abort());
    await page.goto(contacts);
    await page.locator(FIELD).fill(ERROR);
    await expect(page.locator('.guidance a').first()).toBeVisible();
    await expect(page.locator('.count')).toContainText(contactWords.failed);
  });

  test(`${locale}: a field whose script did not come tries again`, async ({ page }) => {
    await page.route('**/_astro/mountField.*', (route) => route.abort());
    await page.goto(guide);
    const refusal = page.waitForEvent('requestfailed');
    await page.locator(FIELD).focus();
    await refusal;
    await expect(page.locator('.panel')).toHaveCount(0);
    await page.unroute('**/_astro/mountField.*');
    await page.locator(FIELD).pressSequentially(ERROR);
    await expect(fieldOf(page).group('section')).toHaveCount(1);
    await expect(page.locator('.panel')).toHaveCount(1);
  });

  test(`${locale}: every entry leads to a place that is there`, async ({ page, request }) => {
    await page.goto(home);
    const file = await page.locator('form[data-guidance]').getAttribute('data-guidance');
    const loaded = await request.get(file ?? '');
    const { entries } = unpackIndex((await loaded.json()) as PackedIndex);
    expect(entries.length).toBeGreaterThan(200);
    const places = Map.groupBy(entries, ({ path }) => path.split('#')[0] ?? '');
    const missing: string[] = [];
    for (const [address, found] of places) {
      const answer = await request.get(address);
      const html = await answer.text();
      for (const { path } of found) {
        const id = path.split('#')[1];
        const isThere = answer.ok() && (id === undefined || html.includes(` id="${id}"`));
        if (!isThere) missing.push(path);
      }
    }
    expect(missing).toEqual([]);
  });
}
