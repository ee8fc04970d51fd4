import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { ADDRESSES } from '../addresses.ts';
import { fieldOf } from '../field.ts';
import { islandsListen } from '../island.ts';
import { expect, test, type Locator, type Page } from '../test.ts';

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

const { es, en } = ADDRESSES;

test.describe('on a phone', () => {
  test.use({ viewport: { width: WIDTH, height: HEIGHT }, hasTouch: true, isMobile: true });

  for (const [type, address] of Object.entries({ guide: es.guide, home: en.home })) {
    test(`${type}: with the keyboard open the list fits above it and scrolls inside`, async ({
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

  for (const locale of LOCALES) {
    test(`${locale}: what is tapped is large enough, and leads on`, async ({ page }) => {
      const { guide, contacts } = ADDRESSES[locale];
      await page.goto(guide);
      const { field, options } = fieldOf(page);
      await field.fill('factura');
      await expect(options.nth(5)).toBeAttached();
      await expectTargets(options);
      await expectTargets(page.locator('.site-header :is(a, button, input):visible'));
      await expectTargets(page.locator(':is(.crumbs, .site-footer) a'));
      await options.first().tap();
      await expect(page).not.toHaveURL(new RegExp(`/${guide}$`));

      await page.goto(guide);
      await field.fill('zzzzqqqq');
      const ways = page.locator('.ways a');
      await expect(ways).toHaveCount(3);
      await expectTargets(ways);

      // Without the field the header is another.
      await page.goto(contacts);
      await expectTargets(page.locator(':is(.site-header, .site-footer) a'));
    });
  }

  test('without the focus there is no list, and nothing hints at keys', async ({ page }) => {
    await page.goto(en.guide);
    const { field, options, panel } = fieldOf(page);
    await expect(page.locator('.field kbd')).toBeHidden();
    await field.fill('factura');
    await expect(options.first()).toBeVisible();
    // As “Done” above the keyboard of an iPhone does.
    await field.evaluate((input) => input.blur());
    await expect(panel).toHaveCount(0);
    await field.tap();
    await expect(options.first()).toBeVisible();
  });
});

for (const [type, address] of Object.entries({ guide: en.guide, home: es.home })) {
  test(`${type}: nothing shifts while results come and go`, async ({ page }) => {
    await page.goto(address);
    // The contents at the side mark where the reader is as the page comes, and may wrap anew.
    const read = page.locator('.side .wide a[href^="#"][aria-current]');
    await expect(read).toHaveCount(type === 'guide' ? 1 : 0);
    await islandsListen(page);
    await page.evaluate(() => {
      const shifts: string[] = [];
      const log = (entries: PerformanceEntryList) => {
        for (const entry of entries as unknown as Shift[]) {
          // What moves within the panel moves with the list that is replaced; a node that has
          // gone since was of the panel, too: nothing else goes.
          const moved = entry.sources
            .map(({ node }) => (node instanceof Element ? node : node?.parentElement))
            .filter((element) => element && !element.closest('.panel'));
          for (const element of moved) shifts.push(`${entry.value} ${element?.outerHTML}`);
        }
      };
      const observer = new PerformanceObserver((list) => log(list.getEntries()));
      observer.observe({ type: 'layout-shift' });
      const readShifts = () => {
        log(observer.takeRecords());
        return shifts;
      };
      Object.assign(window, { readShifts });
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
    await expect(page.locator('.panel-body')).toHaveCount(0);
    // Also those after an input, which browsers forgive; the last are told with the next frame.
    await islandsListen(page);
    const shifts = await page.evaluate(() =>
      (window as unknown as { readShifts: () => string[] }).readShifts(),
    );
    expect(shifts).toEqual([]);
  });
}

for (const locale of LOCALES) {
  test(`${locale}: language and theme stand side by side at every width`, async ({ page }) => {
    await page.goto(ADDRESSES[locale].guide);
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

/** Each of them, measured at one time. */
async function expectTargets(targets: Locator): Promise<void> {
  const sizes = await targets.evaluateAll((all) =>
    all.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { size: Math.round(Math.min(width, height)), what: element.outerHTML.slice(0, 120) };
    }),
  );
  expect(sizes).not.toEqual([]);
  expect(sizes.filter(({ size }) => size < TARGET)).toEqual([]);
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
