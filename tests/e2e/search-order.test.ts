import { expect, test, type Page } from 'playwright/test';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { ADDRESSES } from './addresses.ts';
import { activeOf, fieldOf } from './field.ts';

/** Which group stands where, and that nothing moves once it stands. */
const QUESTION: Record<Locale, string> = {
  es: '¿quién devuelve el dinero?',
  en: 'who refunds the customer?',
};
const ERROR = 'MarketplacePurchaseEligibilityFailed';
const BOTH = 'factura';

/** Holds back what the network would bring, until it is told to go on. */
async function hold(page: Page, file: string): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

for (const locale of LOCALES) {
  const { guide, home } = ADDRESSES[locale];
  const { contacts: words } = ui(locale);

  for (const [query, isContact, reason] of [
    ['nomina', true, 'the beginning of a product'],
    ['contoso', true, 'the beginning of a publisher'],
    [QUESTION[locale], false, 'a question'],
    [ERROR, false, 'an error text'],
  ] as const) {
    test(`${locale}: what comes first for ${reason}`, async ({ page }) => {
      await page.goto(home);
      const { field, list, options } = fieldOf(page);
      await field.fill(query);
      await expect(options.last()).toHaveText(words.allResults);
      const first = list.getByRole('group').first();
      await expect(first).toHaveAttribute('data-group', isContact ? 'contacts' : /^(?!contacts)/);
    });
  }

  for (const [late, early] of [
    ['guidance', 'contacts'],
    ['contacts', 'guidance'],
  ] as const) {
    test(`${locale}: ${late} that come late go below, and the active option stays`, async ({
      page,
    }) => {
      const release = await hold(page, `**/data/${late}.*`);
      await page.goto(guide);
      const { field, list, options, all } = fieldOf(page);
      await field.fill(BOTH);
      await expect(options.first()).toBeVisible();
      const groups = list.getByRole('group');
      const kinds = () =>
        groups.evaluateAll((found) =>
          found.map((group) => (group as HTMLElement).dataset['group'] ?? ''),
        );
      const before = await kinds();
      expect(before.includes('contacts')).toBe(early === 'contacts');
      // What leads on from below all of them waits for all of them.
      await expect(all).toHaveCount(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const active = options.nth(1);
      const [text, place] = [await active.textContent(), await active.boundingBox()];

      release();
      await expect(all).toHaveCount(1);
      const after = await kinds();
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after.length).toBeGreaterThan(before.length);
      expect(await activeOf(page)).toBe(1);
      expect(await active.textContent()).toBe(text);
      expect(await active.boundingBox()).toEqual(place);
    });
  }

  test(`${locale}: the newest query wins, though its answer comes before an older one's`, async ({
    page,
  }) => {
    // Both workers answer the first query last.
    await page.addInitScript(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, message: { id?: number }) {
        if (message.id === 1) setTimeout(() => postMessage.call(this, message), 700);
        else postMessage.call(this, message);
      } as typeof postMessage;
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-contact]'))
          seen.push(dataset['contact'] ?? '');
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(guide);
    const { field, options } = fieldOf(page);
    await field.fill('adatum');
    await field.fill('nonima plus');
    await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
    await page.waitForTimeout(900);
    await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).not.toContain('adatum-legal');
  });

  test(`${locale}: while the next answer is awaited the last one stays`, async ({ page }) => {
    await page.goto(guide);
    const { field, options, panel } = fieldOf(page);
    await field.fill('nonima plus');
    await expect(options.first()).toBeVisible();
    await panel.evaluate((element) => {
      const heights = new Set<number>();
      Object.assign(window, { heights });
      new ResizeObserver(() => heights.add(element.clientHeight)).observe(element);
    });
    await page.keyboard.type(' 3');
    await page.waitForTimeout(800);
    const heights = await page.evaluate(() => [
      ...(window as unknown as { heights: Set<number> }).heights,
    ]);
    expect(Math.min(...heights)).toBeGreaterThan(100);
  });
}
