import { expect, test } from '../test.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { pageTypes } from '../addresses.ts';

/** Less than half of what Preact alone weighs, in files and in the page. */
const MOST_SCRIPT = 5000;

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
];

for (const locale of LOCALES) {
  for (const type of TO_READ) {
    test(`${locale} ${type}: the search arrives with the focus`, async ({ page }) => {
      const scripts: Promise<number>[] = [];
      const kinds = new Set<string>();
      const data: string[] = [];
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        kinds.add(response.request().resourceType());
        if (pathname.endsWith('.js')) scripts.push(response.body().then(({ length }) => length));
        if (pathname.includes('/data/')) data.push(pathname);
      });
      await page.goto(pageTypes(locale)[type] ?? '', { waitUntil: 'networkidle' });

      const inline = await page
        .locator('script:not([src], [type$=json])')
        .evaluateAll((all) => all.map(({ textContent }) => new Blob([textContent]).size));
      const fetched = await Promise.all(scripts);
      const before = [...inline, ...fetched].reduce((sum, length) => sum + length, 0);
      expect(before).toBeLessThan(MOST_SCRIPT);
      expect(data).toEqual([]);
      expect(page.workers()).toEqual([]);
      expect([...kinds].filter((kind) => !ALLOWED.includes(kind))).toEqual([]);

      await page.locator('form[data-index] input[name=q]').focus();
      await expect(page.locator('form[data-index] .panel')).toHaveCount(1);
      expect(scripts.length).toBeGreaterThan(2);
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
}

const ALLOWED = ['document', 'stylesheet', 'script', 'image', 'other'];
