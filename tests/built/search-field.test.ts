import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { ui } from '../../src/platform/i18n/ui.ts';
import { ADDRESSES, pageTypes } from '../e2e/addresses.ts';
import { partOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { pageOf, siteOf } from './site.ts';

/** The field that finds contacts and guidance, and where it leads without script. */
const site = await siteOf('main');

describe.each(LOCALES)('the search field in %s', (locale) => {
  const { contacts, guides, tree, glossary, directory, guide, home } = ADDRESSES[locale];

  it('is on every kind of page once, for the keys that call it', () => {
    for (const [type, address] of Object.entries(pageTypes(locale))) {
      const called = tagsOf(pageOf(site, address), 'input', 'data-field');
      expect(
        called.flatMap((tag) => valuesOf(tag, 'aria-keyshortcuts')),
        type,
      ).toEqual(['/ Control+K Meta+K']);
    }
  });

  it('sends a query to the page of contacts, and promises no list that only script opens', () => {
    for (const address of [guide, home]) {
      const form = partOf(pageOf(site, address), 'form', 'data-index');
      const [opening = ''] = tagsOf(form, 'form');
      expect(valuesOf(opening, 'action'), address).toEqual([`/${contacts}`]);
      expect(valuesOf(opening, 'method'), address).toEqual([]);
      const fields = tagsOf(form, 'input');
      expect(
        fields.map((field) => [valuesOf(field, 'name'), valuesOf(field, 'role')]),
        address,
      ).toEqual([[['q'], []]]);
      expect(valuesOf(tagsOf(form, 'kbd')[0] ?? '', 'class'), address).toEqual(['needs-script']);
    }
  });

  it('ends without script on a page that says so and leads on', () => {
    const main = partOf(pageOf(site, contacts), 'main');
    const without = partOf(main, 'noscript');
    expect(textOf(partOf(without, 'p'))).toBe(ui(locale).contacts.noScript);
    expect(valuesOf(without, 'href')).toEqual([`/${guides}`, `/${tree}`, `/${glossary}`]);
    const others = valuesOf(main.replace(without, ''), 'href');
    expect(others).toContain(`/${directory}`);
    expect(others).toContain(`/${directory}#letter-N`);
  });
});
