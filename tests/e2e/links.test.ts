import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { siteUrl } from './addresses.ts';
import { crawl, isOf, withoutFragment } from './crawl.ts';
import { valuesOf } from './markup.ts';

const DIST = new URL('../../dist/', import.meta.url);

test('every address that the site names is there, and every page is named', async () => {
  const site = siteUrl();
  const { origin } = new URL(site);
  const { files, references } = await crawl(site);

  const missing = references.filter(({ to }) => {
    const status = files.get(withoutFragment(to))?.status;
    return isOf(to, origin) && status !== 200;
  });
  expect(missing, 'addresses that lead nowhere').toEqual([]);

  const loose = references.filter(({ to }) => isOf(to, origin) && !hasFragment(to));
  expect(loose, 'fragments that name no element').toEqual([]);

  const others = references.map(({ to }) => to).filter((to) => !isOf(to, origin));
  const schemes = new Set(others.map((to) => new URL(to).protocol));
  expect([...schemes].sort()).toEqual(['http:', 'https:', 'mailto:', 'tel:']);

  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `${site}${path.slice(0, -'index.html'.length)}`);
  expect(pages.length).toBeGreaterThan(100);
  expect(
    pages.filter((page) => !files.has(page)),
    'pages that nothing leads to',
  ).toEqual([]);

  function hasFragment(to: string): boolean {
    const id = decodeURIComponent(new URL(to).hash.slice(1));
    return id === '' || valuesOf(files.get(withoutFragment(to))?.body ?? '', 'id').includes(id);
  }
});
