import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { COMPLETE_LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, siteUrl } from './addresses.ts';
import { crawl } from './crawl.ts';
import { enter } from './keyboard.ts';
import { partOf, tagsOf, textOf, valuesOf } from './markup.ts';

/** The sample. */
const CONTACTS = 74;
/** The most that a page holds: names with a line each, and whole contacts. */
const [ENTRIES, CARDS] = [100, 50];

for (const locale of COMPLETE_LOCALES) {
  const { contacts, categories, products } = ADDRESSES[locale];

  test.describe(`${locale}, without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('a contact is found by its letter', async ({ page }) => {
      await page.goto(contacts);
      await enter(page, page.locator('.letters a[href$="#letter-C"]'), /#letter-C$/);
      await expect(page.locator('#letter-C')).toBeInViewport();
      await enter(
        page,
        page.locator(`main a[href$="/${contacts}contoso-nomina/"]`),
        new RegExp(`/${contacts}contoso-nomina/$`),
      );
    });

    test('a contact is found by its category', async ({ page }) => {
      await page.goto(contacts);
      await page.locator(`main a[href$="/${categories}"]`).click();
      await page.locator(`main a[href$="/${categories}human-resources/"]`).click();
      await expect(page.locator('.list li')).toHaveCount(7);
      const name = { es: 'Recursos humanos', en: 'Human Resources' }[locale];
      await expect(page.locator('h1')).toContainText(name);
      await page.locator(`main a[href$="/${contacts}contoso-nomina/"]`).click();
      // The contact names its categories, which lead back.
      await page.locator(`main a[href$="/${categories}human-resources/"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${categories}human-resources/$`));
    });

    test('a contact is found by its product, on the last page too', async ({ page }) => {
      await page.goto(contacts);
      await page.locator(`main a[href$="/${products}"]`).click();
      await expect(page.locator('.list li')).toHaveCount(ENTRIES);
      await page.locator('a[rel=next]').first().click();
      await expect(page).toHaveURL(new RegExp(`/${products}2/$`));
      await page.locator('a[rel=next]').first().click();
      await expect(page.locator('.pager [aria-current=page]').first()).toHaveText('3');
      await expect(page.locator('a[rel=next]')).toHaveCount(0);
      await page.locator('.list a').last().click();
      await expect(page.locator('article[data-contact]')).toBeVisible();
    });
  });

  test.describe(`${locale}, on a phone without script`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

    test('a list is a few strokes long, and its letters stay in reach', async ({ page }) => {
      await page.goto(products);
      const [height, width] = await page.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        return [scrollHeight, scrollWidth];
      });
      expect(height).toBeLessThan(8000);
      expect(width).toBe(360);
      await page.locator('.list a').nth(60).scrollIntoViewIfNeeded();
      const bar = page.locator('.letters');
      await expect(bar.locator('a').first()).toBeInViewport();
      expect((await bar.boundingBox())?.y).toBe(0);
      expect((await bar.boundingBox())?.height).toBeLessThan(64);
      const heights = await page
        .locator('.list li, .letters a, .pager a')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      // The heading of a letter stands below the row that led to it.
      await bar.locator('a[href$="#letter-B"]').click();
      const { y = 0 } = (await page.locator('#letter-B').boundingBox()) ?? {};
      expect(y).toBeGreaterThan(54);
      expect(y).toBeLessThan(200);
    });
  });

  test(`${locale}: the other language of a page of a list is the same page`, async ({ page }) => {
    await page.goto(`${products}2/`);
    const [other = 'es'] = COMPLETE_LOCALES.filter((one) => one !== locale);
    const before = await page.locator('.list a').allTextContents();
    await page.locator(`a[data-twin=${other}]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${ADDRESSES[other].products}2/$`));
    expect(await page.locator('.list a').allTextContents()).toEqual(before);
  });
}

test('every list is bounded, has a title of its own, and is for readers only', async () => {
  const { files } = await crawl(siteUrl());
  for (const locale of COMPLETE_LOCALES) {
    const { directory, categories, products } = ADDRESSES[locale];
    const lists = [...files].filter(([url]) =>
      [directory, categories, products].some((list) => url.startsWith(siteUrl() + list)),
    );
    expect(lists.length).toBeGreaterThan(20);
    const titles = lists.map(([, { body }]) => textOf(partOf(body, 'title')));
    expect(new Set(titles).size).toBe(titles.length);
    for (const [url, { body }] of lists) {
      expect(tagsOf(body, 'meta', 'name="robots"').join(), url).toContain('noindex');
      const listed =
        body.split('<li').length - body.slice(body.indexOf('</main')).split('<li').length;
      expect(listed, url).toBeLessThan(ENTRIES + 60);
    }
    const links = lists
      .filter(([url]) => url.startsWith(siteUrl() + directory))
      .flatMap(([, { body }]) => tagsOf(partOf(body, 'main'), 'a'))
      .flatMap((tag) => valuesOf(tag, 'href'))
      .filter(
        (href) =>
          href.startsWith(`/${ADDRESSES[locale].contacts}`) &&
          !href.endsWith(`/${ADDRESSES[locale].contacts}`),
      );
    expect(links).toHaveLength(CONTACTS);
    expect(new Set(links).size).toBe(CONTACTS);
  }
});

/** With more contacts than `contactPages` in site.yaml they stand on the pages of the directory. */
test.describe('contacts without pages of their own', () => {
  const site = (): string => siteUrl('THIRD_URL');
  const openIn = (page: Page, address: string) => page.goto(`${site()}${address}`);

  test('stand whole on the pages of the directory, each once', async () => {
    const { files } = await crawl(site());
    for (const locale of COMPLETE_LOCALES) {
      const { directory, contacts } = ADDRESSES[locale];
      const pages = [...files].filter(([url]) => url.startsWith(site() + directory));
      expect(pages).toHaveLength(Math.ceil(CONTACTS / CARDS));
      const ids = pages.map(([, { body }]) =>
        tagsOf(body, 'article').flatMap((tag) => valuesOf(tag, 'id')),
      );
      expect(Math.max(...ids.map(({ length }) => length))).toBe(CARDS);
      expect(new Set(ids.flat()).size).toBe(CONTACTS);
      for (const [url, { body }] of pages) {
        expect(tagsOf(body, 'meta', 'name="robots"'), url).toEqual([]);
        const all = valuesOf(body, 'id');
        expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
      }
      expect([...files.keys()].filter((url) => url.startsWith(site() + contacts))).toEqual([
        site() + contacts,
      ]);
    }
    expect([...files.keys()].filter((url) => url.endsWith('.vcf'))).toEqual([]);
    const sitemap = await fetch(`${site()}sitemap-0.xml`).then((answer) => answer.text());
    expect(sitemap).toContain(`/${ADDRESSES.es.directory}2/</loc>`);
    expect(sitemap).not.toContain(`/${ADDRESSES.es.contacts}contoso-nomina/`);
  });

  for (const locale of COMPLETE_LOCALES) {
    const { contacts, directory } = ADDRESSES[locale];

    test(`${locale}: are where the search leads`, async ({ page }) => {
      await openIn(page, `${contacts}?q=zolta`);
      const hit = page.locator('.hit[data-contact=zolta-wydma]');
      await hit.locator('[data-hit]').click();
      await expect(page).toHaveURL(new RegExp(`/${directory}2/#zolta-wydma\\.support$`));
      await expect(page.locator('[id="zolta-wydma.support"]')).toBeInViewport();
    });

    test(`${locale}: are where the case leads, and lead to the case`, async ({ page }) => {
      await openIn(page, `${directory}#contoso-nomina`);
      const card = page.locator('#contoso-nomina');
      await expect(card).toBeInViewport();
      await expect(card.locator('[data-now]')).not.toBeEmpty();
      await card.locator('a[href*="?isv="]').click();
      await page.locator('.options a').first().click();
      await page.locator('#technical a').click();
      await page.locator('#fails a').click();
      await expect(page.locator('[data-chosen] a').first()).toHaveAttribute(
        'href',
        `/${directory}#contoso-nomina.support`,
      );
    });

    test(`${locale}: fold away what is not asked first`, async ({ page }) => {
      await openIn(page, directory);
      const card = page.locator('#contoso-nomina');
      await expect(card.locator('.products')).toBeHidden();
      await card.locator('summary').click();
      await expect(card.locator('.products')).toBeVisible();
    });

    test(`${locale}: are cut by pages that lead on`, async ({ page }) => {
      await openIn(page, directory);
      await page.locator('a[rel=next]').first().click();
      await expect(page).toHaveURL(new RegExp(`/${directory}2/$`));
      await page.locator('a[rel=prev]').first().click();
      await expect(page).toHaveURL(new RegExp(`/${directory}$`));
    });

    test(`${locale}: fit the smallest page, and axe finds nothing`, async ({ page }) => {
      test.setTimeout(90_000);
      await openIn(page, `${directory}2/`);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
      }
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
});
