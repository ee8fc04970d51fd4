import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contactFileSchema } from '../../src/features/contacts/record/schema.ts';
import { COMPLETE_LOCALES } from '../../src/platform/i18n/locales.ts';
import { ADDRESSES } from '../e2e/addresses.ts';
import { metaOf } from './head.ts';
import { partOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { siteOf, textAt } from './site.ts';

/** The contacts of the tests' content. */
const { contacts: CONTACTS } = contactFileSchema.parse(
  JSON.parse(
    readFileSync(new URL('../site/content/contacts.sample.json', import.meta.url), 'utf8'),
  ),
);
/** The most that a page holds: names with a line each, and whole contacts. */
const [ENTRIES, CARDS] = [100, 50];

describe.each(COMPLETE_LOCALES)('the lists of contacts, in %s', async (locale) => {
  const site = await siteOf('main');
  const { directory, categories, products, contacts } = ADDRESSES[locale];
  const lists = [directory, categories, products].map((list) =>
    [...site.pages].filter(([address]) => address.startsWith(list)),
  );
  const all = lists.flat();

  it('are bounded, have a title of their own, and are for readers only', () => {
    for (const list of lists) expect(list.length).toBeGreaterThan(0);
    const titles = all.map(([, html]) => textOf(partOf(html, 'title')));
    expect(new Set(titles).size).toBe(titles.length);
    for (const [address, html] of all) {
      expect(metaOf(html, 'name="robots"'), address).toEqual(['noindex']);
      // The letters and the pages are listed too.
      const listed = tagsOf(partOf(html, 'main'), 'li').length;
      expect(listed, address).toBeLessThan(ENTRIES + 60);
    }
  });

  it('hold every contact once', () => {
    const [pages = []] = lists;
    const links = pages
      .flatMap(([, html]) => tagsOf(partOf(html, 'main'), 'a'))
      .flatMap((tag) => valuesOf(tag, 'href'))
      .filter((href) => href.startsWith(site.base + contacts) && href !== site.base + contacts);
    expect(links.sort()).toEqual(CONTACTS.map(({ id }) => `${site.base}${contacts}${id}/`).sort());
  });
});

/** With more contacts than `contactPages` in site.yaml they stand on the pages of the directory. */
describe('contacts without pages of their own', async () => {
  const site = await siteOf('third');

  it.each(COMPLETE_LOCALES)(
    'stand whole on the pages of the directory, each once, in %s',
    (locale) => {
      const { directory, contacts } = ADDRESSES[locale];
      const pages = [...site.pages].filter(([address]) => address.startsWith(directory));
      expect(pages).toHaveLength(Math.ceil(CONTACTS.length / CARDS));
      const ids = pages.map(([, html]) =>
        tagsOf(html, 'article').flatMap((tag) => valuesOf(tag, 'id')),
      );
      expect(Math.max(...ids.map(({ length }) => length))).toBe(CARDS);
      expect(ids.flat().sort()).toEqual(CONTACTS.map(({ id }) => id).sort());
      for (const [address, html] of pages)
        expect(metaOf(html, 'name="robots"'), address).toEqual([]);
      const own = [...site.addresses].filter((address) => address.startsWith(contacts));
      expect(own).toEqual([contacts]);
      const sitemap = textAt(site, 'sitemap-0.xml');
      expect(sitemap).toContain(`/${directory}2/</loc>`);
      expect(sitemap).not.toContain(`/${contacts}${CONTACTS[0]?.id}/`);
    },
  );

  it('have no card to save', () => {
    expect([...site.addresses].filter((address) => address.endsWith('.vcf'))).toEqual([]);
  });
});
