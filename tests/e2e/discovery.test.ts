import { expect, test } from 'playwright/test';
import { COMPLETE_LOCALES, DEFAULT_LOCALE, type Locale } from '../../src/i18n/locales.ts';
import { ADDRESSES, nodeAddress, pageTypes, siteUrl } from './addresses.ts';
import { crawl } from './crawl.ts';
import { partOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { readPng } from './png.ts';

/** A page under the address that the world knows, which is not where the test serves it. */
interface Page {
  url: string;
  html: string;
}

interface Site {
  /** Where the world finds the site. */
  root: string;
  /** Every page that a reader can reach, by its address in the world. */
  pages: Map<string, Page>;
  /** Where the test serves what the world finds elsewhere. */
  served: (url: string) => string;
}

type SiteName = 'SITE_URL' | 'SUB_URL';
const sites = new Map<SiteName, Promise<Site>>();

/** Each site is crawled once for all tests of a worker. */
function siteOf(name: SiteName): Promise<Site> {
  const site = sites.get(name) ?? readSite(siteUrl(name));
  sites.set(name, site);
  return site;
}

async function readSite(start: string): Promise<Site> {
  const { files } = await crawl(start);
  const home = files.get(start + ADDRESSES[DEFAULT_LOCALE].home)?.body ?? '';
  const root = canonicalOf(home).slice(0, -ADDRESSES[DEFAULT_LOCALE].home.length);
  const pages = [...files]
    .filter(
      ([url, { status, type }]) => status === 200 && type.includes('html') && !url.includes('?'),
    )
    .map(([url, { body }]) => ({ url: root + url.slice(start.length), html: body }));
  return {
    root,
    pages: new Map(pages.map((page) => [page.url, page])),
    served: (url) => start + url.slice(root.length),
  };
}

function canonicalOf(html: string): string {
  return tagsOf(html, 'link', 'rel="canonical"').flatMap((tag) => valuesOf(tag, 'href'))[0] ?? '';
}

/** Language → address, as the head of a page says. */
function languagesOf(html: string): Record<string, string> {
  const pairs = tagsOf(html, 'link', 'hreflang="').map((tag) => [
    valuesOf(tag, 'hreflang')[0] ?? '',
    valuesOf(tag, 'href')[0] ?? '',
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Values of a meta tag, such as `property="og:url"`. */
function metaOf(html: string, named: string): string[] {
  return tagsOf(html, 'meta', named).flatMap((tag) => valuesOf(tag, 'content'));
}

function isToBeFound({ url, html }: Page): boolean {
  return metaOf(html, 'name="robots"').length === 0 && canonicalOf(html) === url;
}

/** A file of a sitemap, part by part. */
function partsOf(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, part = '']) => part);
}

for (const name of ['SITE_URL', 'SUB_URL'] as const) {
  test(`${name}: the sitemap holds the pages that are to be found, in their languages`, async () => {
    const { root, pages, served } = await siteOf(name);
    if (name === 'SUB_URL') expect(root).toBe('https://guia.example/soporte/');
    const robots = await fetch(`${siteUrl(name)}robots.txt`);
    expect(robots.headers.get('content-type')).toContain('text/plain');
    const index = /^Sitemap: (.*)$/m.exec(await robots.text())?.[1] ?? '';
    expect(index).toBe(`${root}sitemap-index.xml`);

    const read = async (url: string) => (await fetch(served(url))).text();
    const files = partsOf(await read(index), 'loc');
    expect(files.filter((file) => !file.startsWith(root))).toEqual([]);
    const entries = (await Promise.all(files.map(read)))
      .flatMap((file) => partsOf(file, 'url'))
      .map((part) => ({
        url: partsOf(part, 'loc')[0] ?? '',
        day: partsOf(part, 'lastmod')[0]?.slice(0, 10),
        languages: languagesOf(part.replaceAll('xhtml:link', 'link')),
      }));

    const found = [...pages.values()].filter(isToBeFound);
    expect(entries.map(({ url }) => url).sort()).toEqual(found.map(({ url }) => url).sort());
    for (const { url, day, languages } of entries) {
      const html = pages.get(url)?.html ?? '';
      expect(languages, url).toEqual(languagesOf(html));
      expect(Object.values(languages), url).toContain(url);
      expect(
        [day].flatMap((one) => one ?? []),
        url,
      ).toEqual(metaOf(html, 'article:modified_time'));
      for (const twin of Object.values(languages))
        expect(entries.find((one) => one.url === twin)?.languages, twin).toEqual(languages);
    }

    const urls = entries.map(({ url }) => url);
    for (const locale of COMPLETE_LOCALES) {
      const { home, guides, guide, outcome, contacts } = pageTypes(locale);
      for (const address of [home, guides, guide, outcome, contacts])
        expect(urls).toContain(`${root}${address}`);
      expect(urls).not.toContain(root + nodeAddress(locale, 'need'));
    }
  });

  test(`${name}: every page names its languages, which name it back`, async () => {
    const { pages } = await siteOf(name);
    const named = [...pages.values()].filter(({ url, html }) => canonicalOf(html) === url);
    expect(named.length).toBeGreaterThan(100);
    for (const { url, html } of named) {
      const languages = languagesOf(html);
      const own = Object.keys(languages).filter((language) => language !== 'x-default');
      expect(own, url).toEqual(expect.arrayContaining(COMPLETE_LOCALES));
      expect(languages['x-default'], url).toBe(languages[DEFAULT_LOCALE]);
      expect(languages[langOf(html)], url).toBe(url);
      for (const language of own) {
        const twin = pages.get(languages[language] ?? '')?.html ?? '';
        expect(langOf(twin), `${url} → ${languages[language]}`).toBe(language);
        expect(languagesOf(twin), `${url} → ${languages[language]}`).toEqual(languages);
      }
    }
    for (const locale of COMPLETE_LOCALES)
      expect(named.filter(({ html }) => langOf(html) === locale).length).toBeGreaterThan(50);
  });
}

function langOf(html: string): string {
  return valuesOf(tagsOf(html, 'html')[0] ?? '', 'lang')[0] ?? '';
}

test('the way to each page is told in data, and leads over pages that are there', async () => {
  const { root, pages } = await siteOf('SITE_URL');
  const homes = COMPLETE_LOCALES.map((locale) => root + ADDRESSES[locale].home);
  for (const page of [...pages.values()].filter(isToBeFound)) {
    const data = [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    const [way, ...rest] = data.map(([, text = '']) => JSON.parse(text) as BreadcrumbList);
    expect(rest, page.url).toEqual([]);
    if (homes.includes(page.url)) continue;
    const items = way?.itemListElement ?? [];
    expect(way?.['@type'], page.url).toBe('BreadcrumbList');
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    expect(items.length, page.url).toBeGreaterThan(1);
    expect(homes).toContain(items[0]?.item);
    expect(items.at(-1)?.item).toBe(page.url);
    for (const { item, name } of items) {
      const [address = '', id] = item.split('#');
      const html = pages.get(address)?.html;
      expect(html, `${page.url} → ${item}`).toBeDefined();
      if (id !== undefined) expect(valuesOf(html ?? '', 'id')).toContain(id);
      expect(name.trim()).not.toBe('');
    }
  }
});

interface BreadcrumbList {
  '@type': string;
  itemListElement: { position: number; name: string; item: string }[];
}

for (const locale of COMPLETE_LOCALES) {
  test(`${locale}: every type of page says what others show beside a link to it`, async () => {
    const { root, pages, served } = await siteOf('SITE_URL');
    for (const [type, address] of Object.entries(pageTypes(locale))) {
      const url = root + address;
      const html = pages.get(url)?.html ?? '';
      const og = (key: string) => metaOf(html, `property="og:${key}"`);
      expect(canonicalOf(html), type).toBe(url);
      expect(og('url'), type).toEqual([url]);
      expect(og('title'), type).toHaveLength(1);
      expect(textOf(partOf(html, 'title')), type).toContain(og('title')[0]);
      expect(og('description'), type).toEqual(metaOf(html, 'name="description"'));
      expect(og('description')[0], type).toMatch(/\S{3}/);
      expect(og('type'), type).toEqual([type === 'guide' ? 'article' : 'website']);
      expect(og('locale'), type).toEqual([locale]);
      expect(og('locale:alternate'), type).toEqual(
        expect.arrayContaining(COMPLETE_LOCALES.filter((other) => other !== locale)),
      );
      expect(og('image'), type).toEqual([`${root}og.${locale}.png`]);
      expect(og('image:alt')[0], type).toMatch(/\S{3}/);
    }
    const image = await fetch(served(`${root}og.${locale}.png`));
    expect(image.headers.get('content-type')).toBe('image/png');
    const { width, height } = readPng(Buffer.from(await image.arrayBuffer()));
    const home = pages.get(root + ADDRESSES[locale].home)?.html ?? '';
    expect(metaOf(home, 'og:image:width')).toEqual([String(width)]);
    expect(metaOf(home, 'og:image:height')).toEqual([String(height)]);
  });

  test(`${locale}: every guide has a twin in Markdown that says the same`, async () => {
    const { pages, served } = await siteOf('SITE_URL');
    const guides = [...pages.values()].filter((page) => isGuide(page, locale));
    expect(guides.length).toBeGreaterThan(0);
    for (const { url, html } of guides) {
      const twins = tagsOf(html, 'link', 'type="text/markdown"');
      expect(twins.flatMap((tag) => valuesOf(tag, 'href'))).toEqual([`${url}index.md`]);
      const response = await fetch(served(`${url}index.md`));
      expect(response.status, url).toBe(200);
      expect(response.headers.get('content-type'), url).toBe('text/markdown; charset=utf-8');
      const text = await response.text();
      expect(text, url).toContain(`<${url}>`);
      const title = textOf(partOf(html, 'h1'));
      expect(text.split('\n')[0]?.replaceAll('\\', ''), url).toBe(`# ${title}`);
      const notes = valuesOf(partOf(html, 'ol', 'notes'), 'id');
      const numbers = notes.map((id) => id.replace('source-', ''));
      expect([...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number)).toEqual(numbers);
      // A page of the site is named under the address that the world knows.
      const inside = [...text.matchAll(/\]\((?!https?:)([^)]*)\)/g)].map(([, address]) => address);
      expect(inside, url).toEqual([]);
    }
  });
}

function isGuide({ url, html }: Page, locale: Locale): boolean {
  return (
    url.includes(ADDRESSES[locale].guides) &&
    !url.endsWith(ADDRESSES[locale].guides) &&
    isToBeFound({ url, html })
  );
}
