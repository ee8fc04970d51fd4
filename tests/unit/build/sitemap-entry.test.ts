import { describe, expect, it } from 'vitest';
import { sitemapEntry, type SitemapEntry } from '../../../src/build/sitemapEntry.ts';

const URL_ES = 'https://guia.example/soporte/es/guias/';
const CANONICAL = `<link rel="canonical" href="${URL_ES}" data-twin="es">`;
const page = (head: string, body = '') =>
  `<!doctype html><html lang="es"><head>${head}</head><body>${body}</body></html>`;

const alternate = (lang: string, url: string) =>
  `<link rel="alternate" hreflang="${lang}" href="${url}" data-twin="es">`;

describe('the entry of a page in the sitemap', () => {
  it('is what its head says', () => {
    const html = page(
      `<title>a</title>${CANONICAL}${alternate('es', URL_ES)}${alternate('x-default', URL_ES)}` +
        '<meta property="article:modified_time" content="2026-11-22">',
    );
    expect(sitemapEntry(html, URL_ES)).toEqual({
      url: URL_ES,
      links: [
        { lang: 'es', url: URL_ES },
        { lang: 'x-default', url: URL_ES },
      ],
      lastmod: '2026-11-22',
    });
  });

  it.each<[string, string, boolean, string]>([
    [CANONICAL, '', true, 'found'],
    [`${CANONICAL}<meta name="robots" content="noindex">`, '', false, 'not to be found'],
    [`<meta content="noindex, follow" name="robots">${CANONICAL}`, '', false, 'another order'],
    [`<meta name="robots" content="none">${CANONICAL}`, '', false, 'the short form of it'],
    [`<meta name="robots" content="max-snippet:50">${CANONICAL}`, '', true, 'another wish'],
    [`<meta name="description" content="noindex">${CANONICAL}`, '', true, 'another meta'],
    [CANONICAL, '<meta name="robots" content="noindex">', true, 'in the body: it is text'],
    ['<link rel="canonical" href="https://guia.example/en/">', '', false, 'a copy of another'],
    [`<meta name="description" content="a > b">${CANONICAL}`, '', true, 'a sign that closes tags'],
    [`<link rel="canonical" href="${URL_ES}" />`, '', true, 'a closed tag'],
    [`<meta data-x name="robots" content="noindex">${CANONICAL}`, '', false, 'without a value'],
  ])('%s %s stands there: %s, %s', (head, body, stands) => {
    expect(sitemapEntry(page(head, body), URL_ES) !== undefined).toBe(stands);
  });

  it.each([
    ['', 'nothing'],
    [`<!-- ${URL_ES} --><link rel="stylesheet" href="${URL_ES}">`, 'another link'],
    [`<link rel=canonical href=${URL_ES}>`, 'written otherwise'],
  ])('is not left out unseen where the head cannot be read: %s, %s', (head) => {
    expect(() => sitemapEntry(page(head, ''), URL_ES)).toThrow(URL_ES);
  });

  it.each<[string, SitemapEntry['links'], string]>([
    ['', [], 'none'],
    ['<link rel="alternate" type="text/markdown" href="/a.md">', [], 'Markdown is no language'],
    [alternate('en', '/a?b=1&amp;c=2'), [{ lang: 'en', url: '/a?b=1&c=2' }], 'an escaped address'],
    [`<a rel="alternate" hreflang="en" href="/en/">`, [], 'a link for readers'],
  ])('%s leads to %j: %s', (head, links) => {
    expect(sitemapEntry(page(CANONICAL + head), URL_ES)?.links).toEqual(links);
  });

  it('has no day where the page has none', () => {
    expect(sitemapEntry(page(CANONICAL), URL_ES)).not.toHaveProperty('lastmod');
  });
});
