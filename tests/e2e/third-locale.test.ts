import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { siteUrl } from './addresses.ts';
import { addLocale } from './addLocale.cli.ts';
import { crawl, isOf, withoutFragment } from './crawl.ts';
import { openLive } from './island.ts';

const site = (): string => siteUrl('THIRD_URL');
const open = (page: Page, address: string): Promise<unknown> => page.goto(`${site()}${address}`);

/** What the head and the frame of a page say about its language. */
async function languageOf(page: Page): Promise<Record<string, unknown>> {
  const hrefOf = (selector: string): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLLinkElement).href).pathname),
      );
  return {
    page: await page.locator('html').getAttribute('lang'),
    text: await page.locator('main').getAttribute('lang'),
    notice: await page.locator('[data-fallback]').count(),
    canonical: (await hrefOf('link[rel=canonical]')).join(),
    alternates: await page
      .locator('link[hreflang]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang'))),
  };
}

test('a guide that the language lacks is the original, and says so', async ({ page }) => {
  await open(page, 'pt/guias/facturacion/');
  expect(await languageOf(page)).toEqual({
    page: 'pt',
    text: 'es',
    notice: 1,
    canonical: '/es/guias/facturacion/',
    alternates: ['es', 'en', 'x-default'],
  });
});

test('a guide that the language has is its own', async ({ page }) => {
  await open(page, 'pt/guias/quem-da-suporte/');
  expect(await languageOf(page)).toEqual({
    page: 'pt',
    text: null,
    notice: 0,
    canonical: '/pt/guias/quem-da-suporte/',
    alternates: ['es', 'en', 'pt', 'x-default'],
  });
});

test('the tree stands in as a whole, also after a step in place', async ({ page }) => {
  await openLive(page, `${site()}pt/decidir/need/`);
  const question = await languageOf(page);
  expect(question).toMatchObject({ page: 'pt', text: 'es', notice: 1 });
  expect(question['canonical']).toBe('/es/decidir/need/');
  await page.locator('#technical a').click();
  await expect(page).toHaveURL(/\/pt\/decidir\/symptom\/$/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/es\/decidir\/symptom\/$/,
  );
});

test('sentences that the language lacks are the reference’s, the others its own', async ({
  page,
}) => {
  await open(page, 'pt/');
  await expect(page.locator('.brand')).toHaveText('Suporte do marketplace');
  const spanish = await page.goto(`${site()}es/`).then(() => page.locator('h1').textContent());
  await open(page, 'pt/');
  await expect(page.locator('h1')).toHaveText(spanish ?? '');
  await expect(page.locator('.site-footer')).toContainText('Apoio da Contoso');
});

test('no switch of the language leads to a page that is not there', async () => {
  const { origin } = new URL(site());
  const { files, references } = await crawl(site());
  const missing = references.filter(
    ({ to }) => isOf(to, origin) && files.get(withoutFragment(to))?.status !== 200,
  );
  expect(missing).toEqual([]);
  const pages = [...files.keys()].filter((url) => url.startsWith(`${site()}pt/`));
  const spanish = [...files.keys()].filter((url) => url.startsWith(`${site()}es/`));
  expect(pages).toHaveLength(spanish.length);
  expect(pages.length).toBeGreaterThan(100);
});

test('search engines get the translated pages only', async () => {
  const sitemap = await fetch(`${site()}sitemap-0.xml`).then((answer) => answer.text());
  expect(sitemap).toContain('/pt/guias/quem-da-suporte/');
  expect(sitemap).not.toContain('/pt/guias/facturacion/');
  expect(sitemap).not.toContain('/pt/matriz/');
});

test('a new translation does not make the others look old', async ({ page }) => {
  await open(page, 'es/estado/');
  const row = page.locator('tr[data-guide=support-roles]');
  await expect(row.locator('[data-locale=es]')).toHaveAttribute('data-state', 'confirmed');
  await expect(row.locator('[data-locale=pt]')).toHaveAttribute('data-state', 'unconfirmed');
  await expect(page.locator('tr[data-guide=billing] [data-locale=pt]')).toHaveAttribute(
    'data-state',
    'missing',
  );
});

test('who reads the older of two languages is told, and led to the newer', async ({ page }) => {
  await open(page, 'es/guias/facturacion/');
  await page.locator('[data-older] a').click();
  await expect(page).toHaveURL(`${site()}en/guides/billing/`);
  await expect(page.locator('[data-older]')).toHaveCount(0);
  await open(page, 'es/estado/');
  const states = page.locator('tr[data-guide=billing] td');
  await expect(states.nth(0)).toHaveAttribute('data-state', 'older');
  await expect(states.nth(1)).toHaveAttribute('data-state', 'newer');
});

test('a language that claims to be complete must lack nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'third-'));
  try {
    addLocale(folder, { complete: true });
    const { status, stdout } = spawnSync(process.execPath, ['src/check.cli.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    const codes = new Set(
      [...stdout.matchAll(/^error .*\[([a-z-]+)\]$/gm)].map(([, code]) => code),
    );
    expect([...codes].sort()).toEqual(['translation-missing', 'twin-missing']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
