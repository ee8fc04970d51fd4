import { ui } from '../../../src/platform/i18n/ui.ts';
import { ADDRESSES } from '../addresses.ts';
import { activeOf, fieldOf } from '../field.ts';
import { hold } from '../hold.ts';
import { expect, test } from '../test.ts';

/** Which group stands where, and that nothing moves once it stands. */
const { es, en } = ADDRESSES;
/** Of either language contacts and guidance are found by it. */
const BOTH = 'factura';

test('what comes first depends on what is asked', async ({ page, root }) => {
  await page.goto(es.home);
  const { field, list, all } = fieldOf(page);
  for (const [query, isContact, reason] of [
    ['nomina', true, 'the beginning of a product'],
    ['¿quién devuelve el dinero?', false, 'a question'],
    ['contoso', true, 'the beginning of a publisher'],
    ['MarketplacePurchaseEligibilityFailed', false, 'an error text'],
  ] as const) {
    await field.fill(query);
    await expect(all).toHaveText(ui('es').contacts.allResults);
    await expect(all).toHaveAttribute(
      'href',
      `${root}${es.contacts}?q=${encodeURIComponent(query)}`,
    );
    const first = list.getByRole('group').first();
    const group = isContact ? 'contacts' : /^(?!contacts)/;
    await expect(first, reason).toHaveAttribute('data-group', group);
  }
});

for (const [late, early, address] of [
  ['guidance', 'contacts', es.guide],
  ['contacts', 'guidance', en.home],
] as const) {
  test(`${late} that come late go below, and the active option stays`, async ({ page }) => {
    const release = await hold(page, `**/data/${late}.*`);
    await page.goto(address);
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

test('the newest query wins, though its answer comes before an older one’s', async ({ page }) => {
  await page.clock.install();
  // Both workers answer the first query last.
  await page.addInitScript(() => {
    const LATER = 60_000;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { id?: number }) {
      if (message.id === 1) setTimeout(() => postMessage.call(this, message), LATER);
      else postMessage.call(this, message);
    } as typeof postMessage;
    const answers: unknown[] = [];
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }) => answers.push(data));
      }
    };
    const seen: string[] = [];
    Object.assign(window, { seen, answers });
    new MutationObserver(() => {
      for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-contact]'))
        seen.push(dataset['contact'] ?? '');
    }).observe(document, { childList: true, subtree: true });
  });
  const answers = () =>
    page.evaluate(() => (window as unknown as { answers: unknown[] }).answers.length);
  await page.goto(en.guide);
  const { field, options, all } = fieldOf(page);
  await field.focus();
  await expect.poll(() => page.workers().length).toBe(2);
  await field.fill('adatum');
  await field.fill('nonima plus');
  await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
  await expect(all).toHaveCount(1);
  const before = await answers();
  await page.clock.fastForward(60_000);
  await expect.poll(answers, 'the late ones have come').toBeGreaterThanOrEqual(before + 2);
  await expect(options.first()).toHaveAttribute('data-contact', 'contoso-nomina');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).not.toContain('adatum-legal');
});

test('while the next answer is awaited the last one stays', async ({ page }) => {
  await page.goto(es.guide);
  const { field, options, panel, all } = fieldOf(page);
  await field.fill('nonima plus');
  await expect(options.first()).toBeVisible();
  await panel.evaluate((element) => {
    const heights = new Set<number>();
    Object.assign(window, { heights });
    new ResizeObserver(() => heights.add(element.clientHeight)).observe(element);
  });
  await page.keyboard.type(' 3');
  await expect(all).toHaveAttribute('href', /\?q=nonima%20plus%203$/);
  const heights = await page.evaluate(() => [
    ...(window as unknown as { heights: Set<number> }).heights,
  ]);
  expect(Math.min(...heights)).toBeGreaterThan(100);
});
