import { ADDRESSES, nodeAddress } from '../addresses.ts';
import { openLive } from '../island.ts';
import { expect, test, type Page } from '../test.ts';

/** `/`, Ctrl+K and Cmd+K go to the field from anywhere; that it is on every page, built files say. */
const CALLS = ['/', 'Shift+/', 'Control+k', 'Meta+k'];
const CALLED = 'input[data-field]';
const { guide, contacts, home, matrix, tree, resold } = ADDRESSES.en;
const leaf = nodeAddress('en', 'symptom', 'fails');

async function press(page: Page, call: string): Promise<void> {
  // On a Spanish keyboard the slash is Shift and 7.
  if (call === 'Shift+/') {
    await page.keyboard.down('Shift');
    await page.keyboard.press('/');
    await page.keyboard.up('Shift');
  } else await page.keyboard.press(call);
}

async function expectCalled(page: Page): Promise<void> {
  const field = page.locator(CALLED);
  for (const call of CALLS) {
    await page.locator('.brand').focus();
    await press(page, call);
    await expect(field, call).toBeFocused();
    await expect(field, call).toHaveValue('');
  }
}

for (const [type, address] of Object.entries({ guide, home, contacts })) {
  test(`${type}: the keys lead to the field`, async ({ page }) => {
    await openLive(page, address);
    await expectCalled(page);
    // A slash is a letter of what is typed there; Ctrl+K marks all of it, to begin anew.
    const field = page.locator(CALLED);
    await page.keyboard.type('24/7');
    await expect(field).toHaveValue('24/7');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('a');
    await expect(field).toHaveValue('a');
  });
}

for (const [type, address, selectors] of [
  ['tree', tree, ['#symptom']],
  ['leaf', leaf, ['#pick', 'input[data-fact]']],
  ['resold', resold, ['textarea']],
] as const) {
  test(`${type}: whoever types or chooses elsewhere is left alone, and nobody else`, async ({
    page,
  }) => {
    await openLive(page, address);
    for (const selector of selectors) {
      const other = page.locator(selector).first();
      for (const call of ['/', 'Control+k']) {
        await other.focus();
        await press(page, call);
        await expect(other, `${selector} ${call}`).toBeFocused();
      }
      await expect(other).toHaveValue('/');
    }
    await expectCalled(page);
  });
}

test('matrix: a choice is no text', async ({ page }) => {
  await openLive(page, matrix);
  await page.locator('input[type=radio]').first().focus();
  await page.keyboard.press('/');
  await expect(page.locator(CALLED)).toBeFocused();
  await expectCalled(page);
});

test('other keys of the browser stay its own', async ({ page }) => {
  await page.goto(guide);
  await page.locator('.brand').focus();
  for (const key of ['k', 'Control+Shift+K', 'Control+/', 'Shift+7']) {
    await page.keyboard.press(key);
    await expect(page.locator('.brand'), key).toBeFocused();
  }
});

test('they work before what searches has come, and the hint goes with the first letter', async ({
  page,
}) => {
  await page.route('**/_astro/mountField.*', (route) => route.abort());
  await page.goto(guide);
  const hint = page.locator('.field kbd');
  const field = page.locator('#header-query');
  await expect(hint).toBeVisible();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type('nonima');
  await expect(field).toHaveValue('nonima');
  await expect(hint).toBeHidden();
  await page.locator('.brand').focus();
  await expect(hint).toBeHidden();
});
