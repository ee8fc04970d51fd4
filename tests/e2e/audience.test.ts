import { brotliCompressSync, gzipSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import type { ContactFile } from '../../src/contacts/schema.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, pageTypes, siteUrl } from './addresses.ts';
import { filesOf, findMarks, marksOf } from './plantedMarks.ts';

/** An operator's own contacts, built for everybody and for partners only. */
const own = JSON.parse(
  readFileSync(new URL('../fixtures/own-contacts.json', import.meta.url), 'utf8'),
) as ContactFile;
const folderOf = (name: string) =>
  fileURLToPath(new URL(`../.artefacts/${name}/`, import.meta.url));
const marks = marksOf(own);
const places = new Set(marks.map(({ place }) => place));

test('the marks stand in every field that is only for partners', () => {
  const channels = own.contacts.flatMap((contact) => [
    ...Object.values(contact.channels),
    ...(contact.products ?? []).flatMap((product) => Object.values(product.channels ?? {})),
  ]);
  const hidden = channels.filter(({ audience }) => audience === 'partner');
  expect(hidden.length).toBeGreaterThan(5);
  for (const { name, email, phone } of hidden)
    expect([name, email, phone]).not.toContain(undefined);
  expect(places.size).toBe(hidden.length * 3);
});

test('no byte of a public build holds what is only for partners', () => {
  const folder = folderOf('sub');
  expect(filesOf(folder).length).toBeGreaterThan(100);
  expect(findMarks(folder, marks)).toEqual([]);
});

test('the search for marks finds each of them in a build for partners', () => {
  const found = findMarks(folderOf('partner'), marks);
  expect(new Set(found.map(({ place }) => place))).toEqual(places);
});

test('the search for marks opens what is compressed or spelled otherwise', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marks-'));
  const [mark] = marks;
  const email = own.contacts[1]?.channels.support?.email ?? '';
  const files = {
    'a.gz': gzipSync(email),
    'a.br': brotliCompressSync(email),
    'utf16.txt': Buffer.from(email, 'utf16le'),
    'map.js': Buffer.from(
      `//# sourceMappingURL=data:application/json;base64,${btoa(`x${email}x`)}`,
    ),
    'shout.txt': Buffer.from(email.toUpperCase()),
    'link.html': Buffer.from(encodeURIComponent(email)),
    'phone.html': Buffer.from(
      own.contacts[1]?.channels.support?.phone?.replace(/(...)(...)$/, ' $1 $2') ?? '',
    ),
    'clean.txt': Buffer.from('nothing'),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const found = new Set(findMarks(`${folder}/`, marks).map(({ file }) => file));
  rmSync(folder, { recursive: true });
  expect(mark).toBeDefined();
  expect([...found].sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'clean.txt')
      .sort(),
  );
});

test.describe('a build for partners', () => {
  test.use({ baseURL: siteUrl('PARTNER_URL') });

  for (const locale of LOCALES) {
    const types = {
      ...pageTypes(locale),
      contact: `${ADDRESSES[locale].contacts}acero-verde/`,
      category: `${ADDRESSES[locale].categories}logistics/`,
    };
    test(`${locale}: every type of page says for whom it is, and is not to be listed`, async ({
      page,
    }) => {
      for (const [type, address] of Object.entries(types)) {
        const response = await page.goto(address);
        expect([type, response?.headers()['x-robots-tag']]).toEqual([type, 'noindex, noarchive']);
        expect([type, response?.headers()['cache-control']]).toEqual([type, 'private, no-cache']);
        await expect(page.locator('[data-audience=partner]')).toBeVisible();
        await expect(page.locator('meta[name=robots][content=noindex]')).toHaveCount(1);
      }
    });

    test(`${locale}: the page of a contact and the search show what is for partners`, async ({
      page,
    }) => {
      await page.goto(types.contact);
      const channel = page.locator('[data-channel=engineering]').first();
      await expect(channel).toContainText('planted.qxeng@planted-mark-d.example');
      await page.goto(`${ADDRESSES[locale].contacts}?q=zarza`);
      await expect(page.locator('.hit').first()).toContainText('planted-mark-f.example');
    });
  }

  test('robots are turned away, and the host asks for the role', async ({ request }) => {
    const robots = await request.get('robots.txt');
    expect(await robots.text()).toMatch(/^Disallow: \/$/m);
    const config = JSON.parse(
      readFileSync(join(folderOf('partner'), 'staticwebapp.config.json'), 'utf8'),
    ) as { routes: { allowedRoles: string[] }[] };
    expect(config.routes.every(({ allowedRoles }) => allowedRoles.includes('partner'))).toBe(true);
    const sitemap = await request.get('sitemap-index.xml');
    expect(sitemap.status() === 404 || !(await sitemap.text()).includes('<url>')).toBe(true);
  });
});

test('a public build says nothing of the kind', async ({ page }) => {
  await page.goto(`${siteUrl()}${ADDRESSES.es.contacts}`);
  await expect(page.locator('[data-audience]')).toHaveCount(0);
});
