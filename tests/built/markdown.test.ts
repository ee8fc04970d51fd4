import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { ADDRESSES } from '../e2e/addresses.ts';
import { isToBeFound, pagesOf, rootOf } from './head.ts';
import { partOf, partsOf, tagsOf, textOf, valueOf, valuesOf } from './markup.ts';
import { PUBLIC_BUILDS, sitesOf, textAt } from './site.ts';

describe.each(await sitesOf(PUBLIC_BUILDS))('the guides of $name', (site) => {
  const root = rootOf(site);

  it.each(LOCALES)('have twins in Markdown that say the same, in %s', (locale) => {
    const list = root + ADDRESSES[locale].guides;
    const guides = [...pagesOf(site).values()].filter(
      (page) => page.url.startsWith(list) && page.url !== list && isToBeFound(page),
    );
    expect(guides.length).toBeGreaterThan(0);
    for (const { url, html } of guides) {
      const twins = tagsOf(html, 'link', 'type="text/markdown"');
      expect(twins.map((tag) => valueOf(tag, 'href'))).toEqual([`${url}index.md`]);
      const text = textAt(site, `${url.slice(root.length)}index.md`);
      expect(text, url).toContain(`<${url}>`);
      const title = textOf(partOf(html, 'h1'));
      expect(text.split('\n')[0]?.replaceAll('\\', ''), url).toBe(`# ${title}`);
      const notes = partsOf(html, 'ol', 'notes').flatMap((list) => valuesOf(list, 'id'));
      const numbers = notes.map((id) => id.replace('source-', ''));
      expect([...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number)).toEqual(numbers);
      // A page of the site is named under the address that the world knows.
      const inside = [...text.matchAll(/\]\((?!https?:)([^)]*)\)/g)].map(([, address]) => address);
      expect(inside, url).toEqual([]);
    }
  });
});
