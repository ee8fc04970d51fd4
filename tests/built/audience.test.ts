import { brotliCompressSync, gzipSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContactFile } from '../../src/features/contacts/record/schema.ts';
import { createSiteServer } from '../../src/build/server.cli.ts';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { ADDRESSES, pageTypes } from '../e2e/addresses.ts';
import { isRedirect, metaOf } from './head.ts';
import { partOf, tagsOf, textOf } from './markup.ts';
import { filesOf, findMarks, marksOf } from './plantedMarks.ts';
import { pageOf, PUBLIC_BUILDS, siteOf, sitesOf, textAt } from './site.ts';

/** An operator's own contacts, built for everybody and for partners only. */
const own = JSON.parse(
  readFileSync(new URL('../fixtures/own-contacts.json', import.meta.url), 'utf8'),
) as ContactFile;
const marks = marksOf(own);
const places = new Set(marks.map(({ place }) => place));

describe('what is for partners only', () => {
  it('is marked in every field', () => {
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

  it.each(['sub', 'operator'] as const)(
    'stands in no byte of the public build %s',
    async (name) => {
      const { folder, pages } = await siteOf(name);
      // The contacts that hold the marks are on the site.
      for (const { id } of own.contacts)
        expect([...pages.keys()]).toContain(`${ADDRESSES.es.contacts}${id}/`);
      expect(filesOf(folder).length).toBeGreaterThan(pages.size);
      expect(findMarks(folder, marks)).toEqual([]);
    },
  );

  it('is found, each of it, in a build for partners', async () => {
    const found = findMarks((await siteOf('partner')).folder, marks);
    expect(new Set(found.map(({ place }) => place))).toEqual(places);
  });

  it('is found where it is compressed or spelled otherwise', () => {
    const folder = mkdtempSync(join(tmpdir(), 'marks-'));
    const { email = '', phone = '' } = own.contacts[1]?.channels.support ?? {};
    expect(email).not.toBe('');
    const files = {
      'a.gz': gzipSync(email),
      'a.br': brotliCompressSync(email),
      'utf16.txt': Buffer.from(email, 'utf16le'),
      'map.js': Buffer.from(
        `//# sourceMappingURL=data:application/json;base64,${btoa(`x${email}x`)}`,
      ),
      'shout.txt': Buffer.from(email.toUpperCase()),
      'link.html': Buffer.from(encodeURIComponent(email)),
      'phone.html': Buffer.from(phone.replace(/(...)(...)$/, ' $1 $2')),
      'clean.txt': Buffer.from('nothing'),
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const found = new Set(findMarks(`${folder}/`, marks).map(({ file }) => file));
    rmSync(folder, { recursive: true });
    expect([...found].sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'clean.txt')
        .sort(),
    );
  });
});

describe('a build for partners', async () => {
  const site = await siteOf('partner');
  const { server, base } = createSiteServer(site.folder);
  let root = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
    root = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('says on every page for whom it is, and that it is not to be listed', () => {
    for (const [address, html] of site.pages) {
      expect(metaOf(html, 'name="robots"'), address).toEqual(['noindex']);
      if (isRedirect(html) || address === '404.html') continue;
      expect(textOf(partOf(html, 'aside', 'data-audience="partner"')), address).not.toBe('');
    }
  });

  it.each(LOCALES)('says so in the headers of every type of page, in %s', async (locale) => {
    const types = {
      ...pageTypes(locale),
      contact: `${ADDRESSES[locale].contacts}acero-verde/`,
      category: `${ADDRESSES[locale].categories}logistics/`,
    };
    for (const [type, address] of Object.entries(types)) {
      const { status, headers } = await fetch(root + address);
      expect([type, status]).toEqual([type, 200]);
      expect([type, headers.get('x-robots-tag')]).toEqual([type, 'noindex, noarchive']);
      expect([type, headers.get('cache-control')]).toEqual([type, 'private, no-cache']);
    }
  });

  it.each(LOCALES)('shows on the page of a contact what is for partners, in %s', (locale) => {
    const page = pageOf(site, `${ADDRESSES[locale].contacts}acero-verde/`);
    const [channel = ''] = tagsOf(page, '[a-z]+', 'data-channel="engineering"');
    const tag = /^<([a-z]+)/.exec(channel)?.[1] ?? '';
    expect(textOf(partOf(page, tag, 'data-channel="engineering"'))).toContain(
      'planted.qxeng@planted-mark-d.example',
    );
  });

  it('turns robots away, and its host asks for the role', () => {
    expect(textAt(site, 'robots.txt')).toMatch(/^Disallow: \/$/m);
    const config = JSON.parse(textAt(site, 'staticwebapp.config.json')) as {
      routes: { allowedRoles: string[] }[];
    };
    expect(config.routes.length).toBeGreaterThan(0);
    expect(config.routes.every(({ allowedRoles }) => allowedRoles.includes('partner'))).toBe(true);
    const sitemaps = [...site.addresses].filter((address) => address.startsWith('sitemap-'));
    for (const sitemap of sitemaps) expect(textAt(site, sitemap)).not.toContain('<url>');
  });
});

it('a public build says nothing of the kind', async () => {
  for (const { name, pages } of await sitesOf(PUBLIC_BUILDS))
    for (const [address, html] of pages)
      expect(html.includes('data-audience'), `${name} ${address}`).toBe(false);
});
