import { expect, test, type Locator, type Page } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES } from './addresses.ts';
import { fieldOf } from './field.ts';

/** An entry of the browser's log of what moved. */
interface Shift {
  value: number;
  sources: { node: Node | null }[];
}

/** What a thumb needs, in pixels. */
const TARGET = 44;
/** A small phone, and what its keyboard leaves of it. */
const WIDTH = 360;
const HEIGHT = 740;
const WITH_KEYBOARD = 340;

test.describe('on a phone', () => {
  test.use({ viewport: { width: WIDTH, height: HEIGHT }, hasTouch: true, isMobile: true });

  for (const locale of LOCALES) {
    const { guide, home, contacts } = ADDRESSES[locale];

    for (const [type, address] of Object.entries({ guide, home })) {
      test(`${locale} ${type}: with the keyboard open the list fits above it and scrolls inside`, async ({
        page,
      }) => {
        await page.goto(address);
        const { field, list, options, panel } = fieldOf(page);
        await field.tap();
        await page.setViewportSize({ width: WIDTH, height: WITH_KEYBOARD });
        await field.fill('factura');
        await expect(options.nth(5)).toBeAttached();
        await expectWithin(page, panel);
        await expectWithin(page, field);
        expect((await panel.boundingBox())?.height).toBeGreaterThan(150);
        expect(await list.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);

        const at = await page.evaluate(() => scrollY);
        for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowDown');
        await expectWithin(page, page.locator('[role=option][aria-selected=true]'));
        expect(await page.evaluate(() => scrollY)).toBe(at);

        // The keyboard goes: there is room for more.
        const before = (await panel.boundingBox())?.height ?? 0;
        await page.setViewportSize({ width: WIDTH, height: HEIGHT });
        await expect
          .poll(async () => (await panel.boundingBox())?.height)
          .toBeGreaterThan(before + 100);
        await expectWithin(page, panel);
      });
    }

    test(`${locale}: what is tapped is large enough, and leads on`, async ({ page }) => {
      await page.goto(guide);
      const { field, options } = fieldOf(page);
      await field.fill('factura');
      await expect(options.nth(5)).toBeAttached();
      for (const option of await options.all()) await expectTarget(option);
      for (const target of await page.locator('.site-header :is(a, button, input)').all())
        if (await target.isVisible()) await expectTarget(target);
      for (const target of await page.locator(':is(.crumbs, .site-footer) a').all())
        await expectTarget(target);
      await options.first().tap();
      await expect(page).not.toHaveURL(new RegExp(`/${guide}$`));

      await page.goto(guide);
      await field.fill('zzzzqqqq');
      const ways = page.locator('.ways a');
      await expect(ways).toHaveCount(3);
      for (const way of await ways.all()) await expectTarget(way);
    });

    test(`${locale}: without the focus there is no list`, async ({ page }) => {
      await page.goto(guide);
      const { field, options, panel } = fieldOf(page);
      await field.fill('factura');
      await expect(options.first()).toBeVisible();
      // As “Done” above the keyboard of an iPhone does.
      await field.evaluate((input) => input.blur());
      await expect(panel).toHaveCount(0);
      await field.tap();
      await expect(options.first()).toBeVisible();
    });

    test(`${locale}: the page of contacts has targets as large`, async ({ page }) => {
      await page.goto(contacts);
      for (const target of await page.locator(':is(.site-header, .site-footer) a').all())
        await expectTarget(target);
    });
  }
});

for (const locale of LOCALES) {
  const { guide, home } = ADDRESSES[locale];

  for (const [type, address] of Object.entries({ guide, home })) {
    test(`${locale} ${type}: nothing shifts while results come and go`, async ({ page }) => {
      // The contents at the side mark where the reader is as the page comes, and may wrap anew.
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as Shift[]) {
            // What moves within the panel moves with the list that is replaced; a node that has
            // gone since was of the panel, too: nothing else goes.
            const moved = entry.sources
              .map(({ node }) => (node instanceof Element ? node : node?.parentElement))
              .filter((element) => element && !element.closest('.panel'));
            for (const element of moved) shifts.push(`${entry.value} ${element?.outerHTML}`);
          }
        }).observe({ type: 'layout-shift' });
      });
      const { field, options } = fieldOf(page);
      await field.focus();
      await page.keyboard.type('factura', { delay: 50 });
      await expect(options.first()).toBeVisible();
      await field.fill('zzzzqqqq');
      await expect(page.locator('.ways')).toBeVisible();
      await field.fill('nomina');
      await expect(options.first()).toBeVisible();
      await page.keyboard.press('Escape');
      await page.waitForTimeout(300);
      // Also those after an input, which browsers forgive.
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
      expect(shifts).toEqual([]);
    });
  }

  test(`${locale}: language and theme stand side by side at every width`, async ({ page }) => {
    await page.goto(guide);
    for (let width = 320; width <= 1280; width += 16) {
      await page.setViewportSize({ width, height: 700 });
      const middles = await page.evaluate(() =>
        ['.languages', '.theme'].map((part) => {
          const box = document.querySelector(part)?.getBoundingClientRect();
          return box && Math.round(box.top + box.height / 2);
        }),
      );
      expect(middles[0], `${width} wide`).toBe(middles[1]);
    }
  });
}

async function expectTarget(target: Locator): Promise<void> {
  const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
  const what = await target.evaluate((element) => element.outerHTML.slice(0, 120));
  expect(Math.round(Math.min(width, height)), what).toBeGreaterThanOrEqual(TARGET);
}

/** Wholly on the part of the page that the screen shows. */
async function expectWithin(page: Page, part: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const box = await part.boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      return box !== null && box.y >= 0 && box.y + box.height <= height;
    })
    .toBe(true);
}
