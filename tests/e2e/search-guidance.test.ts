import { expect, test, type Page } from 'playwright/test';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { ADDRESSES, GUIDES } from './addresses.ts';

/** Guides, sections, tasks and terms in the field that finds the contacts. */
const FIELD = 'form[role=search] input[name=q]';
const FILE = '**/data/guidance.*';
const ERROR = 'MarketplacePurchaseEligibilityFailed';

/** A term of the glossary by a word of the other language, and by one that finds contacts too. */
const TERMS: Record<Locale, { foreign: string; both: string }> = {
  es: { foreign: 'invoice', both: 'factura' },
  en: { foreign: 'factura', both: 'factura' },
};

/** Every text that the status, as it stands now, gets from now on; none is announced for an empty one. */
async function watchStatus(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const status = document.querySelector('[role=search] ~ .count, [role=search] .count');
    const said: string[] = [];
    Object.assign(window, { said });
    if (status)
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
}

for (const locale of LOCALES) {
  const { guide, home, contacts, glossary } = ADDRESSES[locale];
  const refused = `${ADDRESSES[locale].guides}${GUIDES[locale][9]}/`;
  const { guidance: words, contacts: contactWords } = ui(locale);
  const { foreign, both } = TERMS[locale];

  test(`${locale}: an error text leads from a guide's header to the guide on it`, async ({
    page,
  }) => {
    await page.goto(guide);
    await page.locator(FIELD).fill(ERROR);
    const first = page.locator('.panel .guidance a').first();
    await expect(first).toBeVisible();
    await expect(page.locator('.panel .hit')).toHaveCount(0);
    await expect(page.locator('.panel [role=status]')).toHaveText('');
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${refused}#`));
    await expect(page.locator('h2:target')).toBeInViewport();
    await expect(page.locator(`h2:target ~ p code`).first()).toHaveText(ERROR);
  });

  for (const [type, address] of Object.entries({ guide, home, contacts })) {
    test(`${locale} ${type}: a word of the other language finds the term`, async ({ page }) => {
      await page.goto(address);
      await page.locator(FIELD).fill(foreign);
      const first = page.locator('.guidance li').first();
      await expect(first.locator('a')).toHaveAttribute('href', new RegExp(`/${glossary}#invoice$`));
      await expect(first).toContainText(words.term);
      await expect(first.locator('mark')).toHaveText(foreign);
      await first.locator('a').click();
      await expect(page.locator('#invoice')).toBeInViewport();
    });

    test(`${locale} ${type}: contacts come first, and arrows go through both lists`, async ({
      page,
    }) => {
      await page.goto(address);
      const field = page.locator(FIELD);
      await field.fill(both);
      await expect(page.locator('.guidance')).toBeVisible();
      await expect(page.getByRole('region', { name: words.heading })).toBeVisible();
      const cards = await page.locator('.hit [data-hit]').count();
      const read = await page.locator('.guidance [data-hit]').count();
      expect([cards > 0, read > 1]).toEqual([true, true]);
      const status = page.locator('.count');
      await expect(status).toContainText(String(cards));
      await expect(status).toContainText(words.count.other.replace('{count}', String(read)));

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
  }

  test(`${locale}: only when neither is found is there help`, async ({ page }) => {
    await page.goto(`${contacts}?q=${ERROR}`);
    await expect(page.locator('.guidance a')).toHaveCount(1);
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
      const status = page.locator('.count');
      await expect(status).toBeEmpty();
      await expect(status).toHaveRole('status');
      const said = await watchStatus(page);

      await page.locator(FIELD).fill(both);
      await expect(page.locator('.hit').first()).toBeVisible();
      await expect(status).toHaveText(contactWords.loading);
      release();
      await expect(page.locator('.guidance a').first()).toBeVisible();
      await expect(status).toContainText(String(await page.locator('.guidance a').count()));
      expect(await said()).toEqual([contactWords.loading, await status.textContent()]);
    });
  }

  test(`${locale}: without the guidance the contacts are found`, async ({ page }) => {
    await page.route(FILE, (route) => route.abort());
    await page.goto(guide);
    await page.locator(FIELD).fill('nonima plus');
    await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
    await expect(page.locator('.count')).toContainText(words.failed);
    await expect(page.locator('.guidance')).toHaveCount(0);

    // The network is back: the next letter tries again.
    await page.unroute(FILE);
    await page.locator(FIELD).fill(both);
    await expect(page.locator('.guidance a').first()).toBeVisible();
  });

  test(`${locale}: without the contacts the guidance is found`, async ({ page }) => {
    await page.route('**/data/contacts.*', (route) => route.abort());
    await page.goto(contacts);
    await page.locator(FIELD).fill(ERROR);
    await expect(page.locator('.guidance a')).toHaveCount(1);
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
    await expect(page.locator('.panel .guidance a')).toHaveCount(1);
    await expect(page.locator('.panel')).toHaveCount(1);
  });

  test(`${locale}: every entry leads to a place that is there`, async ({ page, request }) => {
    await page.goto(home);
    const file = await page.locator('form[data-guidance]').getAttribute('data-guidance');
    const { entries } = (await request.get(file ?? '').then((answer) => answer.json())) as {
      entries: { path: string }[];
    };
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
