import { pageTypes } from '../addresses.ts';
import { expect, test, type Page } from '../test.ts';

/** Less than half of what Preact alone weighs, in files and in the page. */
const MOST_SCRIPT = 5000;

/** What asks for a file when a page is opened; a script that fetches data is none of them. */
const ALLOWED = ['css', 'img', 'link', 'other', 'script'];

/** Pages to read: no framework, no worker, no index before somebody wants to type. */
const TO_READ = [
  'home',
  'guides',
  'guide',
  'tree',
  'question',
  'leaf',
  'outcome',
  'contact',
  'resold',
] as const;

const types = pageTypes('es');
const addressOf = (type: (typeof TO_READ)[number]): string => types[type] ?? '-';

test('pages to read load little script, and nothing that is searched', async ({ page }) => {
  for (const type of TO_READ) {
    await page.goto(addressOf(type));
    // Long enough for whatever a page would ask for behind the reader's back.
    await page.waitForTimeout(200);
    const loaded = await filesOf(page);
    const inline = await page
      .locator('script:not([src], [type$=json])')
      .evaluateAll((all) => all.map(({ textContent }) => new Blob([textContent]).size));
    const scripts = loaded.filter(({ path }) => path.endsWith('.js'));
    expect.soft(scripts.length, type).toBeGreaterThan(0);
    const bytes = [...inline, ...scripts.map(({ size }) => size)].reduce((sum, size) => sum + size);
    expect.soft(bytes, type).toBeGreaterThan(0);
    expect.soft(bytes, type).toBeLessThan(MOST_SCRIPT);
    expect.soft(pathsOfData(loaded), type).toEqual([]);
    expect.soft(page.workers(), type).toEqual([]);
    expect
      .soft(
        loaded.filter(({ by }) => !ALLOWED.includes(by)),
        type,
      )
      .toEqual([]);
  }
});

for (const type of ['home', 'guide', 'leaf'] as const) {
  test(`the search arrives with the focus on the page «${type}»`, async ({ page }) => {
    const data: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.includes('/data/')) data.push(pathname);
    });
    await page.goto(addressOf(type));
    const { length } = await filesOf(page);
    expect(data).toEqual([]);

    await page.locator('form[data-index] input[name=q]').focus();
    await expect(page.locator('form[data-index] .panel')).toHaveCount(1);
    expect((await filesOf(page)).length).toBeGreaterThan(length);
    // What is searched comes ahead of the first letter: contacts and guidance, each in its worker.
    await expect.poll(() => data.length).toBe(2);
    await page.keyboard.type('nomina');
    await expect(page.locator('[role=option]').first()).toBeVisible();
    expect(page.workers()).toHaveLength(2);
    // And of the contacts what their cards show.
    expect(data.map((path) => path.split('.')[0]?.split('/').at(-1)).sort()).toEqual([
      'contacts',
      'contacts',
      'guidance',
    ]);
  });
}

interface Loaded {
  path: string;
  by: string;
  size: number;
}

/** What the page has loaded so far besides itself, and its bytes without compression. */
function filesOf(page: Page): Promise<Loaded[]> {
  return page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ name, initiatorType, decodedBodySize }) => ({
        path: new URL(name).pathname,
        by: initiatorType,
        size: decodedBodySize,
      }),
    ),
  );
}

const pathsOfData = (loaded: Loaded[]): string[] =>
  loaded.map(({ path }) => path).filter((path) => path.includes('/data/'));
