import { describe, expect, it } from 'vitest';
import { COMPLETE_LOCALES } from '../../src/platform/i18n/locales.ts';
import { ADDRESSES, pageTypes } from '../e2e/addresses.ts';
import { isOriginal, langOf, metaOf, pagesOf, rootOf } from './head.ts';
import { partOf, textOf } from './markup.ts';
import { readPng } from './png.ts';
import { bytesAt, PUBLIC_BUILDS, siteOf, sitesOf } from './site.ts';

describe.each(await sitesOf(PUBLIC_BUILDS))('what others show beside a link to $name', (site) => {
  const root = rootOf(site);
  const pages = [...pagesOf(site).values()].filter(isOriginal);

  it.each(COMPLETE_LOCALES)('is said by every page in %s', (locale) => {
    const { guides } = ADDRESSES[locale];
    const own = pages.filter(({ html }) => langOf(html) === locale);
    expect(own.length).toBeGreaterThan(Object.keys(site.content.tree.outcomes).length);
    for (const { url, html } of own) {
      const og = (key: string) => metaOf(html, `property="og:${key}"`);
      const isGuide = url.startsWith(root + guides) && url !== root + guides;
      expect(og('url'), url).toEqual([url]);
      expect(og('title'), url).toHaveLength(1);
      expect(textOf(partOf(html, 'title')), url).toContain(og('title')[0]);
      expect(og('description'), url).toEqual(metaOf(html, 'name="description"'));
      expect(og('description')[0], url).toMatch(/\S{3}/);
      expect(og('type'), url).toEqual([isGuide ? 'article' : 'website']);
      expect(og('locale'), url).toEqual([locale]);
      expect(og('locale:alternate'), url).toEqual(
        expect.arrayContaining(COMPLETE_LOCALES.filter((other) => other !== locale)),
      );
      expect(og('image'), url).toEqual([`${root}og.${locale}.png`]);
      expect(og('image:alt')[0], url).toMatch(/\S{3}/);
    }
    const { width, height } = readPng(bytesAt(site, `og.${locale}.png`));
    for (const { html } of own) {
      expect(metaOf(html, 'og:image:width')).toEqual([String(width)]);
      expect(metaOf(html, 'og:image:height')).toEqual([String(height)]);
    }
  });
});

it.each(COMPLETE_LOCALES)('is said by every type of page in %s', async (locale) => {
  const site = await siteOf('main');
  const root = rootOf(site);
  const pages = pagesOf(site);
  const silent = Object.entries(pageTypes(locale)).filter(([, address]) => {
    const page = pages.get(root + address);
    return !page || !isOriginal(page);
  });
  expect(silent).toEqual([]);
});
