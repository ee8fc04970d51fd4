import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMPLETE_LOCALES } from '../../src/platform/i18n/locales.ts';
import { projectOf } from '../builds/builds.cli.ts';
import { ADDRESSES, nodeAddress } from '../e2e/addresses.ts';
import {
  canonicalOf,
  isOriginal,
  isToBeFound,
  langOf,
  languagesOf,
  metaOf,
  pagesOf,
  rootOf,
} from './head.ts';
import { partsOf, valuesOf } from './markup.ts';
import { PUBLIC_BUILDS, sitesOf, textAt, type Site } from './site.ts';

describe.each(await sitesOf(PUBLIC_BUILDS))('what search engines find of $name', (site) => {
  const root = rootOf(site);
  const pages = pagesOf(site);
  const found = [...pages.values()].filter(isToBeFound);
  const first = site.languages.DEFAULT_LOCALE;

  it('is where the operator says that the site is', () => {
    expect(root).toBe(addressOf(site));
    expect(new URL(root).pathname).toBe(site.base);
  });

  it('stands in the sitemap, in its languages', () => {
    const entries = sitemapOf(site, root);
    expect(entries.map(({ url }) => url).sort()).toEqual(found.map(({ url }) => url).sort());
    const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
    for (const { url, days, languages } of entries) {
      const html = pages.get(url)?.html ?? '';
      expect(languages, url).toEqual(languagesOf(html));
      expect(Object.values(languages), url).toContain(url);
      expect(days, url).toEqual(metaOf(html, 'article:modified_time'));
      for (const twin of Object.values(languages))
        expect(byUrl.get(twin)?.languages, twin).toEqual(languages);
    }
  });

  it('is the homes, the guides, the outcomes and the contacts, and no question', () => {
    const urls = new Set(found.map(({ url }) => url));
    for (const locale of COMPLETE_LOCALES) {
      const { home, guides, tree, outcomes, contacts } = ADDRESSES[locale];
      for (const address of [home, guides, tree, contacts]) expect(urls).toContain(root + address);
      const guide = [...urls].filter(
        (url) => url.startsWith(root + guides) && !url.endsWith(guides),
      );
      expect(guide.length, `guides in ${locale}`).toBeGreaterThan(0);
      for (const id of Object.keys(site.content.tree.outcomes))
        expect(urls).toContain(`${root}${outcomes}${id}/`);
      for (const id of Object.keys(site.content.tree.questions))
        expect(urls).not.toContain(root + nodeAddress(locale, id));
    }
  });

  it('names its languages, which name it back', () => {
    const named = [...pages.values()].filter(isOriginal);
    for (const { url, html } of named) {
      const languages = languagesOf(html);
      const own = Object.keys(languages).filter((language) => language !== 'x-default');
      expect(own, url).toEqual(expect.arrayContaining(COMPLETE_LOCALES));
      expect(languages['x-default'], url).toBe(languages[first]);
      expect(languages[langOf(html)], url).toBe(url);
      for (const language of own) {
        const twin = pages.get(languages[language] ?? '')?.html ?? '';
        expect(langOf(twin), `${url} → ${languages[language]}`).toBe(language);
        expect(languagesOf(twin), `${url} → ${languages[language]}`).toEqual(languages);
      }
    }
    // Every outcome, question and leaf, and more: what is true of no page proves nothing.
    const nodes = Object.keys(site.content.tree.outcomes).length;
    for (const locale of COMPLETE_LOCALES)
      expect(named.filter(({ html }) => langOf(html) === locale).length).toBeGreaterThan(nodes);
  });

  it('tells the way to it in data, over pages that are there', () => {
    const homes = site.languages.LOCALES.map((locale) => `${root}${locale}/`);
    for (const { url, html } of found) {
      const data = partsOf(html, 'script', 'type="application/ld+json"');
      expect(data, url).toHaveLength(homes.includes(url) ? 0 : 1);
      for (const script of data) {
        const way = JSON.parse(script.replace(/^<[^>]*>|<[^<]*$/g, '')) as BreadcrumbList;
        const items = way.itemListElement;
        expect(way['@type'], url).toBe('BreadcrumbList');
        expect(items.map(({ position }) => position)).toEqual(items.map((_, at) => at + 1));
        expect(items.length, url).toBeGreaterThan(1);
        expect(homes).toContain(items[0]?.item);
        expect(items.at(-1)?.item).toBe(url);
        for (const { item, name } of items) {
          const [address = '', id] = item.split('#');
          const named = pages.get(address)?.html;
          expect(named, `${url} → ${item}`).toBeDefined();
          if (id !== undefined) expect(valuesOf(named ?? '', 'id'), item).toContain(id);
          expect(name.trim()).not.toBe('');
        }
      }
    }
  });

  it('has the languages of the site on its first page, and leads on to the first', () => {
    const html = site.pages.get('') ?? '';
    expect(canonicalOf(html)).toBe(`${root}${first}/`);
    expect(valuesOf(html, 'hreflang')).toEqual(site.languages.LOCALES);
    expect(metaOf(html, 'http-equiv="refresh"')).toEqual([`0; url=${site.base}${first}/`]);
  });
});

interface BreadcrumbList {
  '@type': string;
  itemListElement: { position: number; name: string; item: string }[];
}

/** Where the site is served: as the build was told, else as its content says. */
function addressOf({ name }: Site): string {
  if (name === 'sub') return 'https://guia.example/soporte/';
  const file = new URL(`file://${projectOf(name)}/content/site.yaml`);
  return (parse(readFileSync(file, 'utf8')) as { address: string }).address;
}

/** What the sitemap says, found as a robot finds it. */
function sitemapOf(site: Site, root: string) {
  const named = [...textAt(site, 'robots.txt').matchAll(/^Sitemap: (.*)$/gm)];
  expect(named.map(([, url]) => url)).toEqual([`${root}sitemap-index.xml`]);
  const files = inXml(textAt(site, 'sitemap-index.xml'), 'loc');
  expect(files.filter((file) => !file.startsWith(root))).toEqual([]);
  return files
    .flatMap((file) => inXml(textAt(site, file.slice(root.length)), 'url'))
    .map((part) => ({
      url: inXml(part, 'loc').join(),
      days: inXml(part, 'lastmod').map((day) => day.slice(0, 10)),
      languages: languagesOf(part.replaceAll('xhtml:link', 'link')),
    }));
}

function inXml(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, part = '']) => part);
}
