import { ui } from '../../../src/platform/i18n/ui.ts';
import { ADDRESSES } from '../addresses.ts';
import { activeOf, fieldOf, watchText } from '../field.ts';
import { tabTo } from '../keyboard.ts';
import { expect, test } from '../test.ts';

/**
 * The field as the combobox pattern of the ARIA Authoring Practices Guide has it, by keyboard. It is
 * the same in the header of a guide and, larger, on the home page.
 */
const locale = 'en';
const { guide } = ADDRESSES[locale];
const { guidance, contacts } = ui(locale);
const QUERY = 'invoice';
/** A section of the guide on which it is looked for. */
const OWN = 'the four parties';

test('the field is a combobox with a list box of groups', async ({ page }) => {
  const { field: words } = ui('es');
  await page.goto(ADDRESSES.es.home);
  const { field, list, options } = fieldOf(page);
  // As soon as it can be entered.
  await expect(field).toHaveRole('combobox');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.fill('factura');
  await expect(list).toHaveAccessibleName(words.results);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).toHaveAttribute('aria-autocomplete', 'list');
  await expect(field).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
  expect(await activeOf(page)).toBe(-1);

  const groups = list.getByRole('group');
  const kinds = await groups.evaluateAll((all) =>
    all.map((group) => (group as HTMLElement).dataset['group'] as keyof typeof words.groups),
  );
  expect(kinds.length).toBeGreaterThan(2);
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const [place, kind] of kinds.entries())
    await expect(groups.nth(place)).toHaveAccessibleName(words.groups[kind]);

  // Options are links that only the field's keyboard reaches.
  const links = await options.evaluateAll((all) =>
    all.map((one) => one.matches('a[href][id][tabindex="-1"]')),
  );
  expect(links.every(Boolean)).toBe(true);
});

test('arrows go round by way of the field, which keeps the focus', async ({ page }) => {
  await page.goto(guide);
  const { field, options, list } = fieldOf(page);
  await tabTo(page, field);
  await page.keyboard.type(QUERY);
  await expect(options.last()).toHaveText(contacts.allResults);
  const count = await options.count();
  expect(count).toBeGreaterThan(4);
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press('ArrowDown');
    expect(await activeOf(page)).toBe(at);
    // Wholly in view within the list; the page does not move.
    const [inner, outer] = [await options.nth(at).boundingBox(), await list.boundingBox()];
    expect(inner && outer && inner.y >= outer.y - 1).toBe(true);
    expect(inner && outer && inner.y + inner.height <= outer.y + outer.height + 1).toBe(true);
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await activeOf(page)).toBe(-1);
  await page.keyboard.press('ArrowUp');
  expect(await activeOf(page)).toBe(count - 1);
  for (let at = count - 2; at >= -1; at -= 1) {
    await page.keyboard.press('ArrowUp');
    expect(await activeOf(page)).toBe(at);
  }
  // With the first option its heading came into view.
  expect(await list.evaluate((box) => box.scrollTop)).toBe(0);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(QUERY);
});

test('Home, End, Left and Right are the text’s, and leave the options', async ({ page }) => {
  await page.goto(guide);
  const { field, options } = fieldOf(page);
  await field.fill(QUERY);
  await expect(options.first()).toBeVisible();
  const caret = () => field.evaluate((input: HTMLInputElement) => input.selectionStart);
  for (const [key, place] of [
    ['Home', 0],
    ['End', QUERY.length],
    ['ArrowLeft', QUERY.length - 1],
    ['ArrowRight', QUERY.length],
  ] as const) {
    await page.keyboard.press('ArrowDown');
    expect(await activeOf(page)).toBe(0);
    await page.keyboard.press(key);
    expect(await activeOf(page), key).toBe(-1);
    expect(await caret(), key).toBe(place);
    await expect(options.first()).toBeVisible();
  }
  // So do letters.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Backspace');
  await expect.poll(() => activeOf(page)).toBe(-1);
});

test('Escape closes, a second one empties; arrows open again', async ({ page }) => {
  await page.goto(guide);
  const { field, options, panel } = fieldOf(page);
  await field.fill(QUERY);
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(field).toHaveValue(QUERY);
  await expect(field).toBeFocused();
  expect(await activeOf(page)).toBe(-1);

  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  expect(await activeOf(page)).toBe(0);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(options.first()).toBeVisible();
  expect(await activeOf(page)).toBe(-1);
  await page.keyboard.press('Escape');
  await field.click();
  await expect(options.first()).toBeVisible();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
});

test('Tab closes and goes on', async ({ page }) => {
  await page.goto(guide);
  const { field, options, panel } = fieldOf(page);
  await field.fill(QUERY);
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('form[data-index] button')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.languages a')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(field).toBeFocused();
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(panel).toHaveCount(0);
});

test('Enter follows the active option, and nothing stays open on the same page', async ({
  page,
}) => {
  await page.goto(guide);
  const { field, group, list, panel } = fieldOf(page);
  await field.fill(OWN);
  const hit = list.locator(`[href^="/${guide}#"]`).first();
  const at = await hit.evaluate((option) => Number(option.id.split('-').at(-1)));
  for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${guide}#.+`));
  await expect(page.locator('h2:target')).toBeInViewport();
  await expect(panel).toHaveCount(0);
  await expect(field).not.toBeFocused();

  await field.fill('nonima plus');
  await expect(group('contacts').first()).toHaveAttribute('data-contact', 'contoso-nomina');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('article[data-contact=contoso-nomina]')).toBeVisible();
  await expect(page).toHaveURL(/#support$/);
});

test('options open in a new tab as any link does', async ({ page, context }) => {
  await page.goto(guide);
  const { field, options } = fieldOf(page);
  await field.fill('nonima plus');
  await expect(options.first()).toBeVisible();
  const open: (() => Promise<void>)[] = [
    () => options.first().click({ button: 'middle' }),
    () => options.first().click({ modifiers: ['Control'] }),
    async () => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Control+Enter');
    },
  ];
  for (const way of open) {
    const tab = context.waitForEvent('page');
    await way();
    const opened = await tab;
    await expect(opened).toHaveURL(/contoso-nomina\/#support$/);
    await opened.close();
    await expect(options.first(), 'the list stays').toBeVisible();
    await expect(field).toBeFocused();
  }
  await expect(page).toHaveURL(new RegExp(`/${guide}$`));
});

test('the count is announced politely, once the typing rests', async ({ page }) => {
  await page.goto(guide);
  const { field, options, status, group } = fieldOf(page);
  await field.focus();
  await expect(status).toHaveCount(1);
  await expect(status).toBeEmpty();
  const said = await watchText(status);
  await expect(page.locator('.panel')).toHaveCount(1);
  // By the clock of the page, so that a busy machine makes no pause between two letters.
  await field.evaluate(async (input: HTMLInputElement, query) => {
    for (const letter of query) {
      input.value += letter;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }, QUERY);
  await expect(options.last()).toHaveText(contacts.allResults);
  await expect(status).not.toBeEmpty();
  const kinds = Object.keys(guidance.counts) as (keyof typeof guidance.counts)[];
  for (const [kind, count] of [
    ['contacts', await group('contacts').count()] as const,
    ...(await Promise.all(kinds.map(async (kind) => [kind, await group(kind).count()] as const))),
  ]) {
    if (count === 0) continue;
    const people = count === 5 ? contacts.best : contacts.results;
    const counted = kind === 'contacts' ? people : guidance.counts[kind];
    const sentence = count === 1 ? counted.one : counted.other;
    await expect(status).toContainText(sentence.replace('{count}', String(count)));
  }
  // Seven letters, one sentence.
  expect((await said()).filter((text) => text !== contacts.loading)).toEqual([
    await status.textContent(),
  ]);
  await page.keyboard.press('Escape');
  await expect(status).toBeEmpty();
});
