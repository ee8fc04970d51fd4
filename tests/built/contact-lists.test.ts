import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { ADDRESSES } from '../e2e/addresses.ts';
import { partOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { pageOf, siteOf, type Site } from './site.ts';

const main = await siteOf('main');
/** Its contacts stand whole on the pages of the directory, since `contactPages` is low. */
const third = await siteOf('third');
/** The most names that a page holds. */
const ENTRIES = 100;

const hrefs = (html: string, holding = ''): string[] =>
  tagsOf(html, 'a', holding).flatMap((tag) => valuesOf(tag, 'href'));
const mainOf = (site: Site, address: string): string => partOf(pageOf(site, address), 'main');
/** What is listed on a page, one list after the other. */
const listed = (html: string): string[] =>
  html
    .split('<ul class="list"')
    .slice(1)
    .flatMap((list) => hrefs(partOf(`<ul class="list"${list}`, 'ul')));

describe.each(LOCALES)('the lists of contacts in %s', (locale) => {
  const { contacts, categories, directory, products } = ADDRESSES[locale];
  const contact = `/${contacts}contoso-nomina/`;

  it('are reached by letters, each of which leads to its heading', () => {
    const letters = hrefs(partOf(mainOf(main, contacts), 'nav', 'class="letters"'));
    expect(letters.length).toBeGreaterThan(15);
    for (const letter of letters) {
      const [address = '', id = ''] = letter.slice(1).split('#');
      expect(address.startsWith(directory), letter).toBe(true);
      expect(listed(partOf(mainOf(main, address), 'section', `"${id}"`)), letter).not.toEqual([]);
    }
    const [c = ''] = letters.filter((letter) => letter.endsWith('#letter-C'));
    expect(listed(mainOf(main, c.slice(1).replace(/#.*/, '')))).toContain(contact);
  });

  it('have a category on a page of its own, which the contact leads back to', () => {
    const category = `/${categories}human-resources/`;
    expect(hrefs(mainOf(main, contacts))).toContain(`/${categories}`);
    expect(listed(mainOf(main, categories))).toContain(category);
    const page = mainOf(main, category.slice(1));
    const name = { es: 'Recursos humanos', en: 'Human Resources' }[locale];
    expect(textOf(partOf(page, 'h1'))).toContain(name);
    expect(listed(page)).toHaveLength(7);
    expect(listed(page)).toContain(contact);
    expect(hrefs(mainOf(main, contact.slice(1)))).toContain(category);
  });

  it('name products on pages that lead on to the last, and from there to a contact', () => {
    expect(hrefs(mainOf(main, contacts))).toContain(`/${products}`);
    const addresses = [products, `${products}2/`, `${products}3/`];
    for (const [at, address] of addresses.entries()) {
      const page = mainOf(main, address);
      const pager = partOf(page, 'nav', 'class="pager"');
      const [before, after] = [addresses[at - 1], addresses[at + 1]];
      expect(hrefs(pager, 'rel="prev"'), address).toEqual(before ? [`/${before}`] : []);
      expect(hrefs(pager, 'rel="next"'), address).toEqual(after ? [`/${after}`] : []);
      expect(textOf(partOf(pager, 'a', 'aria-current="page"')), address).toBe(String(at + 1));
      if (after) expect(listed(page), address).toHaveLength(ENTRIES);
    }
    const last = listed(mainOf(main, `${products}3/`)).at(-1) ?? '';
    expect(tagsOf(mainOf(main, last.slice(1)), 'article', 'data-contact=')).toHaveLength(1);
  });

  it('have the same page in the other language', () => {
    const [other = 'es'] = LOCALES.filter((one) => one !== locale);
    const twin = `${ADDRESSES[other].products}2/`;
    const page = pageOf(main, `${products}2/`);
    expect(hrefs(partOf(page, 'header', 'site-header'), `data-twin="${other}"`)).toEqual([
      `/${twin}`,
    ]);
    const ids = (address: string): string[] =>
      listed(mainOf(main, address)).map((href) => href.split('/').at(-2) ?? '');
    expect(ids(twin)).toEqual(ids(`${products}2/`));
  });
});

describe.each(LOCALES)('whole contacts on the pages of the directory in %s', (locale) => {
  const { directory } = ADDRESSES[locale];

  it('fold away what is not asked first', () => {
    const card = partOf(mainOf(third, directory), 'article', 'id="contoso-nomina"');
    expect(partOf(card, 'section', 'id="contoso-nomina.support"')).not.toBe('');
    const [fold = ''] = tagsOf(card, 'details');
    expect(fold).not.toContain(' open');
    expect(card.indexOf('class="products"')).toBeGreaterThan(card.indexOf(fold));
    expect(partOf(partOf(card, 'details'), 'ul', 'class="products"')).not.toBe('');
  });

  it('are cut by pages that lead on and back', () => {
    expect(hrefs(mainOf(third, directory), 'rel="next"')).toEqual([`/${directory}2/`]);
    expect(hrefs(mainOf(third, `${directory}2/`), 'rel="prev"')).toEqual([`/${directory}`]);
  });

  it('lead to the case', () => {
    const card = partOf(mainOf(third, directory), 'article', 'id="contoso-nomina"');
    const [link = ''] = hrefs(card, '?isv=');
    expect(link).toMatch(new RegExp(`^/${ADDRESSES[locale].tree}[\\w/-]+/\\?isv=contoso-nomina$`));
  });
});
