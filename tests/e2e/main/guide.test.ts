import { ADDRESSES, guideAddress } from '../addresses.ts';
import { expect, test, type Page } from '../test.ts';

/** What a guide does in a browser; what stands in it is read by tests/built/guide-pages.test.ts. */
const locale = 'en';
const { guides, glossary } = ADDRESSES[locale];
const billing = guideAddress(locale, 'billing');
const handover = guideAddress(locale, 'handover');

const headings = (page: Page): Promise<string[]> =>
  page.locator('.prose h2[id]:not([id^=question])').evaluateAll((all) => all.map(({ id }) => id));

test.describe('by styles alone', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide list folds where the screen is narrow, and stands once', async ({ page }) => {
    await page.goto(billing);
    const list = page.locator('.side').first();
    const [folded, wide] = [list.locator('details'), list.locator('.wide')];
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(folded.locator('a').first(), `${width} wide`).toBeHidden();
      await folded.locator('summary').click();
      await expect(folded.locator('a').first(), `${width} wide`).toBeVisible();
      await expect(wide, `${width} wide`).toBeHidden();
      await folded.locator('summary').click();
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(wide.locator('a').first()).toBeVisible();
    await expect(folded).toBeHidden();
  });

  test('a citation shows its note on focus and on hover', async ({ page }) => {
    await page.goto(billing);
    const cite = page.locator('.cite').first();
    const note = cite.locator('.cite-note');
    await expect(note).toBeHidden();
    await cite.locator('a').focus();
    await expect(note).toBeVisible();
    await page.locator('.crumbs a').first().focus();
    await expect(note).toBeHidden();
    await cite.locator('a').hover();
    await expect(note).toBeVisible();
    // The pointer can move onto the note.
    await note.hover();
    await expect(note).toBeVisible();
    // It stays within the column on a phone.
    await page.setViewportSize({ width: 320, height: 700 });
    await cite.locator('a').focus();
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  });

  test('a citation, a term and the chapter above lead to what can be seen', async ({ page }) => {
    await page.goto(billing);
    const mark = page.locator('.cite a').first();
    const target = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    await expect(page.locator(target)).toBeInViewport();
    await page.locator('.prose a.term').first().click();
    await expect(page).toHaveURL(new RegExp(`/${glossary}#`));
    await expect(page.locator('.entry:target')).toBeInViewport();
    await page.goto(billing);
    await page.locator('.crumbs a').last().click();
    await expect(page).toHaveURL(new RegExp(`/${guides}#cases$`));
    await expect(page.locator('h2#cases')).toBeInViewport();
  });

  test('a table becomes cards on a phone, each value with its column', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(guideAddress(locale, 'cancel-refund'));
    const cell = page.locator('.prose td').nth(1);
    const [display, content, label] = await cell.evaluate((td) => [
      getComputedStyle(td).display,
      getComputedStyle(td, '::before').content,
      td.dataset['label'],
    ]);
    expect(display).toBe('block');
    expect(content).toContain(`"${label}`);
    expect(await page.getByRole('table').first().getByRole('cell').count()).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('on paper the sources stand with their addresses, and no note hides text', async ({
    page,
  }) => {
    await page.goto(billing);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.side').first()).toBeHidden();
    await expect(page.locator('.around')).toBeHidden();
    await expect(page.locator('.cite-note').first()).toBeHidden();
    await expect(page.locator('.cite a').first()).toBeVisible();
    const source = page.locator('.notes li a').first();
    await expect(source).toBeVisible();
    expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
      await source.getAttribute('href'),
    );
  });
});

test('a letter is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(handover);
  const snippet = page.locator('.snippet').nth(1);
  const text = await snippet.locator('pre').textContent();
  await snippet.locator('button').click();
  await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('a letter that cannot be copied is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
  });
  await page.goto(handover);
  const snippet = page.locator('.snippet').first();
  await snippet.locator('button').click();
  await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
  const text = await snippet.locator('pre').textContent();
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(text?.trim());
});

test('Escape hides a note that stands over the text', async ({ page }) => {
  await page.goto(billing);
  const cite = page.locator('.cite').first();
  await cite.locator('a').focus();
  await expect(cite.locator('.cite-note')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cite.locator('.cite-note')).toBeHidden();
  await expect(cite.locator('a')).toBeFocused();
  await page.locator('.crumbs a').first().focus();
  await cite.locator('a').focus();
  await expect(cite.locator('.cite-note')).toBeVisible();
});

test('the contents follow the reading', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(billing);
  const current = page.locator('.side').last().locator('.wide a[aria-current]');
  const ids = await headings(page);
  await expect(current).toHaveAttribute('href', `#${ids[0]}`);
  await page.locator(`#${ids[2]}`).evaluate((heading) => heading.scrollIntoView());
  await expect(current).toHaveCount(1);
  await expect(current).toHaveAttribute('href', `#${ids[2]}`);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(current).toHaveAttribute('href', `#${ids.at(-1)}`);
});
