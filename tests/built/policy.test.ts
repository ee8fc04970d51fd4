import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headersFor } from '../../src/build/headers.ts';
import { BUILD_NAMES } from '../builds/builds.cli.ts';
import { partsOf, tagsOf, valuesOf } from './markup.ts';
import { sitesOf } from './site.ts';

/** The policy that a host serves, as the build wrote it; that browsers keep it is asked in one. */
describe.each(await sitesOf(BUILD_NAMES))('the policy of $name', (site) => {
  const policies = new Map(
    [...site.pages.keys()].map((address) => [
      address,
      headersFor(site.rules, site.base + address)['Content-Security-Policy'] ?? '',
    ]),
  );
  const pages = [...site.pages];

  it('allows on every page what it names, and nothing else', () => {
    for (const policy of new Set(policies.values())) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-|\*|https?:|data:|blob:/);
    }
  });

  it('names every script and style that stands in a page', () => {
    const unknown = pages.flatMap(([address, html]) => [
      ...unnamed(address, 'script-src', partsOf(html, 'script').filter(isRun)),
      ...unnamed(address, 'style-src', partsOf(html, 'style')),
    ]);
    expect(unknown).toEqual([]);
    const named = pages.flatMap(([, html]) => partsOf(html, 'script').filter(isRun));
    expect(named.length, 'scripts in pages').toBeGreaterThan(0);
  });

  it('lets scripts and styles come from the site itself', () => {
    const files = pages.flatMap(([, html]) => [
      ...tagsOf(html, 'script', ' src="').flatMap((tag) => valuesOf(tag, 'src')),
      ...tagsOf(html, 'link', 'rel="stylesheet"').flatMap((tag) => valuesOf(tag, 'href')),
    ]);
    expect(files.length).toBeGreaterThan(pages.length);
    expect(files.filter((file) => !/^\/(?!\/)/.test(file) || !file.startsWith(site.base))).toEqual(
      [],
    );
  });

  it('needs to allow no style and no script in an attribute', () => {
    const inline = pages.flatMap(([address, html]) =>
      [...html.matchAll(/<[a-z][^\s>]*(?:\s[^>"]*(?:"[^"]*"[^>"]*)*)?>/g)]
        .map(([tag]) => tag.replace(/"[^"]*"/g, (value) => value.replace(/[\s=]/g, '_')))
        .filter((tag) => /\s(style|on\w+)=|="javascript:/i.test(tag))
        .map((tag) => `${address}: ${tag}`),
    );
    expect(inline).toEqual([]);
  });

  function unnamed(address: string, directive: string, elements: string[]): string[] {
    const sources = policies
      .get(address)
      ?.split('; ')
      .find((part) => part.startsWith(directive));
    return elements
      .map((element) => element.replace(/^<[^>]*>|<[^<]*$/g, ''))
      .filter((text) => !sources?.includes(`'sha256-${hashOf(text)}'`))
      .map((text) => `${address}: ${directive} lacks ${text}`);
  }
});

/** Whether the script stands in the page and is one: data is not run. */
function isRun(element: string): boolean {
  const [tag = ''] = tagsOf(element, 'script');
  const [type = 'module'] = valuesOf(tag, 'type');
  return valuesOf(tag, 'src').length === 0 && /^(module|text\/javascript)$/.test(type);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
