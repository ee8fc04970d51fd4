import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, GUIDES } from './addresses.ts';

/** The chapters, by the guides that each holds. */
const CHAPTERS = [
  { id: 'roles', from: 0, to: 5 },
  { id: 'cases', from: 5, to: 12 },
  { id: 'agreements', from: 12, to: 14 },
];

for (const locale of LOCALES) {
  const { guides, sources, matrix, glossary } = ADDRESSES[locale];
  const pathOf = (index: number): string => `/${guides}${GUIDES[locale][index] ?? ''}/`;
  const billing = pathOf(6);

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${locale}, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled });

      test('every guide leads to the one before and the one after', async ({ page }) => {
        await page.goto(pathOf(0));
        await expect(page.locator('.around a[rel=prev]')).toHaveCount(0);
        for (const index of GUIDES[locale].keys()) {
          expect(new URL(page.url()).pathname).toBe(pathOf(index));
          if (index > 0)
            await expect(page.locator('.around a[rel=prev]')).toHaveAttribute(
              'href',
              pathOf(index - 1),
            );
          const next = page.locator('.around a[rel=next]');
          if (index + 1 < GUIDES[locale].length) await next.click();
          else await expect(next).toHaveCount(0);
        }
      });

      for (const width of [360, 768, 1280]) {
        test(`the guide list holds its own chapter and can be reached at ${width} px`, async ({
          page,
        }) => {
          await page.setViewportSize({ width, height: 900 });
          for (const { id, from, to } of CHAPTERS) {
            await page.goto(pathOf(from));
            const list = page.locator('.side').first();
            if (width < 800) await list.locator('summary').click();
            const links = list.locator('ul:visible').first().locator('a');
            const expected = GUIDES[locale].slice(from, to).map((_, i) => pathOf(from + i));
            expect(
              await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
            ).toEqual(expected);
            await expect(links.first()).toHaveAttribute('aria-current', 'page');
            const others = list.locator('ul:visible').nth(1);
            await expect(others.locator(`a[href="/${guides}#${id}"]`)).toHaveCount(0);
            await expect(others.locator(`a[href^="/${guides}#"]`)).toHaveCount(2);
          }
        });
      }

      test('the contents lead to the headings, and each heading to itself', async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(billing);
        const contents = page.locator('.side').last().locator('.wide a');
        const headings = page.locator('.prose h2[id]:not([id^=question])');
        const ids = await headings.evaluateAll((all) => all.map(({ id }) => `#${id}`));
        expect(ids.length).toBeGreaterThan(3);
        expect(
          await contents.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
        ).toEqual(ids);
        for (const id of ids)
          await expect(page.locator(`.prose ${id} a.anchor`)).toHaveAttribute('href', id);
      });

      test('breadcrumbs lead to the chapter', async ({ page }) => {
        await page.goto(billing);
        await page.locator('.crumbs a').last().click();
        await expect(page).toHaveURL(new RegExp(`/${guides}#cases$`));
        await expect(page.locator('h2#cases')).toBeInViewport();
      });

      test('a citation shows date, language and basis on focus and on hover', async ({ page }) => {
        await page.goto(billing);
        const cite = page.locator('.cite').first();
        const note = cite.locator('.cite-note');
        await expect(note).toBeHidden();
        await cite.locator('a').focus();
        await expect(note).toBeVisible();
        await expect(note).toContainText('·');
        const described = await cite.locator('a').getAttribute('aria-describedby');
        expect(described).toBe(await note.getAttribute('id'));
        await page.locator('h1').click();
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

      test('a citation leads to its source, which says how it is cited', async ({ page }) => {
        await page.goto(billing);
        const mark = page.locator('.cite a').first();
        const target = (await mark.getAttribute('href')) ?? '';
        await mark.click();
        await expect(page.locator(target)).toBeInViewport();
        await expect(page.locator(`${target} a[hreflang]`)).toHaveAttribute('href', /^https:/);
      });

      test('what was never checked is told in one quiet line, not beside each source', async ({
        page,
      }) => {
        await page.goto(billing);
        const line = page.locator('[data-unverified]');
        await expect(line).toHaveCount(1);
        await line.locator('a').click();
        await expect(page).toHaveURL(new RegExp(`/${sources}$`));
        expect(await page.locator('[data-source][data-state=never]').count()).toBeGreaterThan(50);
      });

      test('a source names the pages that rest on it', async ({ page }) => {
        await page.goto(sources);
        const source = page.locator('#ms-billing');
        await source.locator('summary').click();
        await expect(source.locator(`li a[href="${billing}"]`)).toBeVisible();
        await expect(source.locator(`li a[href^="/${matrix}#"]`).first()).toBeVisible();
      });

      test('the first use of a term leads to its definition, the second does not', async ({
        page,
      }) => {
        await page.goto(pathOf(0));
        const terms = page.locator('.prose a.term');
        const addresses = await terms.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
        expect(addresses.length).toBeGreaterThan(3);
        expect(new Set(addresses).size).toBe(addresses.length);
        await terms.first().click();
        await expect(page).toHaveURL(new RegExp(`/${glossary}#`));
        await expect(page.locator('.entry:target')).toBeInViewport();
      });

      test('a table becomes cards on a phone, each value with its column', async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(pathOf(7));
        const cell = page.locator('.prose td').nth(1);
        expect(
          await cell.evaluate((td) => [
            getComputedStyle(td).display,
            getComputedStyle(td, '::before').content,
            td.dataset['label'],
          ]),
        ).toEqual(['block', expect.stringContaining('"'), expect.stringMatching(/./)]);
        expect(await page.getByRole('table').first().getByRole('cell').count()).toBeGreaterThan(5);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      });

      test('the page can be edited, and read as Markdown', async ({ page }) => {
        await page.goto(billing);
        await expect(
          page.locator(`.page-links a[href$="content/guides/${locale}/billing.mdx"]`),
        ).toBeVisible();
        const markdown = page.locator('.page-links a[type="text/markdown"]');
        await expect(markdown).toHaveAttribute('href', `${billing}index.md`);
      });
    });
  }

  test(`${locale}: a letter is copied as it stands`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(pathOf(11));
    const snippet = page.locator('.snippet').nth(1);
    const text = await snippet.locator('pre').textContent();
    await snippet.locator('button').click();
    await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  test(`${locale}: a letter that cannot be copied is selected`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
    });
    await page.goto(pathOf(11));
    const snippet = page.locator('.snippet').first();
    await snippet.locator('button').click();
    await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
    const text = await snippet.locator('pre').textContent();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(text?.trim());
  });

  test(`${locale}: Escape hides a note that stands over the text`, async ({ page }) => {
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

  test(`${locale}: the contents follow the reading`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.goto(billing);
    const current = page.locator('.side').last().locator('.wide a[aria-current]');
    const ids = await page
      .locator('.prose h2[id]:not([id^=question])')
      .evaluateAll((all) => all.map(({ id }) => id));
    await expect(current).toHaveAttribute('href', `#${ids[0]}`);
    await page.locator(`#${ids[2]}`).evaluate((heading) => heading.scrollIntoView());
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAttribute('href', `#${ids[2]}`);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(current).toHaveAttribute('href', `#${ids.at(-1)}`);
  });

  test(`${locale}: on paper the sources stand with their addresses, and no note hides text`, async ({
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
}
