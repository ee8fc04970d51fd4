import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byCategory,
  categoryName,
  categoryReader,
} from '../../../src/features/contacts/directory/byCategory.ts';
import { assumeProduct, withProduct } from '../../../src/features/tree/case/assumeProduct.ts';
import { channelFor } from '../../../src/features/search/contacts/channelFor.ts';
import { cutAlphabet } from '../../../src/features/contacts/directory/cutAlphabet.ts';
import { listContacts } from '../../../src/features/contacts/directory/listContacts.ts';
import { formatPhone } from '../../../src/features/contacts/record/formatPhone.ts';
import { idOfQuery, idQuery } from '../../../src/features/search/engine/idQuery.ts';
import { pageNumbers } from '../../../src/ui/pageNumbers.ts';
import type { Contact } from '../../../src/features/contacts/record/schema.ts';
import type { Hit } from '../../../src/features/search/contacts/hit.ts';
import { createSearch } from '../../../src/features/search/engine/createSearch.ts';
import { productName } from '../../../src/features/search/contacts/productName.ts';
import { contactsToEntries } from '../../../src/features/search/contacts/searchIndex.ts';
import { contactAnchor, contactPath, listPath } from '../../../src/platform/i18n/url.ts';
import { reportLink } from '../../../src/features/organization/reportLink.ts';

const contact = (publisher: string, more: Partial<Contact> = {}): Contact => ({
  id: publisher.toLowerCase().replaceAll(' ', '-'),
  publisher,
  channels: {},
  sources: ['test'],
  ...more,
});

describe('an alphabet cut into pages', () => {
  const cut = (names: readonly string[], size: number) => cutAlphabet(names, (name) => name, size);

  it.each<[string[], number, string[][], [string | undefined, number, number][], string]>([
    [[], 2, [[]], [], 'nothing still has a page that says so'],
    [
      ['b', 'a'],
      2,
      [['a', 'b']],
      [
        ['A', 1, 1],
        ['B', 1, 1],
      ],
      'just full',
    ],
    [
      ['a', 'b', 'c'],
      2,
      [['a', 'b'], ['c']],
      [
        ['A', 1, 1],
        ['B', 1, 1],
        ['C', 2, 1],
      ],
      'one too many',
    ],
    [
      ['a1', 'a2', 'a3', 'b'],
      2,
      [
        ['a1', 'a2'],
        ['a3', 'b'],
      ],
      [
        ['A', 1, 3],
        ['B', 2, 1],
      ],
      'a letter goes on',
    ],
    [
      ['Zeta', 'Ñandú', 'Nube', 'Águila', '3M'],
      9,
      [['Águila', 'Nube', 'Ñandú', 'Zeta', '3M']],
      [
        ['A', 1, 1],
        ['N', 1, 1],
        ['Ñ', 1, 1],
        ['Z', 1, 1],
        [undefined, 1, 1],
      ],
      'accents make no letter, ñ does, digits come last',
    ],
  ])('%j by %i: %j, %j: %s', (names, size, pages, letters) => {
    const alphabet = cut(names, size);
    expect(alphabet.pages.map((page) => page.flatMap(({ items }) => items))).toEqual(pages);
    expect(alphabet.letters.map(({ letter, page, count }) => [letter, page, count])).toEqual(
      letters,
    );
  });

  it('holds everything once, in order, on pages that are full but for the last', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 9 }),
        (names, size) => {
          const { pages, letters } = cut(names, size);
          const sizes = pages.map((page) => page.reduce((sum, { items }) => sum + items.length, 0));
          expect(sizes.slice(0, -1).every((one) => one === size)).toBe(true);
          expect(sizes.at(-1)).toBeLessThanOrEqual(size);
          const listed = pages.flat().flatMap(({ items }) => items);
          expect([...listed].sort()).toEqual([...names].sort());
          for (const { letter, page } of letters)
            expect(pages[page - 1]?.some((part) => part.letter === letter)).toBe(true);
          expect(letters.reduce((sum, { count }) => sum + count, 0)).toBe(names.length);
        },
      ),
    );
  });
});

describe('the directory', () => {
  const contacts = Array.from({ length: 120 }, (_, index) => contact(`Acme ${index}`));

  it.each<[number, number, number | undefined, string]>([
    [120, 2, undefined, 'as many as may have a page: names only'],
    [119, 3, 1, 'one more: contacts stand whole, fifty on a page'],
    [0, 3, 1, 'none may have a page'],
  ])('with %i pages allowed has %i pages, the first contact on %s: %s', (most, pages, first) => {
    const directory = listContacts(contacts, most);
    expect(directory.pages).toHaveLength(pages);
    expect(directory.pageOf.get('acme-0')).toBe(first);
    expect(directory.pageOf.get('acme-119')).toBe(first && 3);
  });

  it('is what the index of the search says', () => {
    const { pageOf } = listContacts(contacts, 10);
    const entries = contactsToEntries(contacts, pageOf);
    for (const { id, at } of entries) expect(at).toBe(pageOf.get(id));
    expect(contactsToEntries(contacts)[0]).not.toHaveProperty('at');
  });
});

describe('where a contact stands', () => {
  it.each<[number | undefined, string | undefined, string, string]>([
    [undefined, undefined, '/es/contactos/acme/', 'a page of its own'],
    [undefined, 'csp', '/es/contactos/acme/#csp', 'a channel on it'],
    [1, undefined, '/es/directorio/#acme', 'the first page of the directory has no number'],
    [7, undefined, '/es/directorio/7/#acme', 'another page'],
    [7, 'csp', '/es/directorio/7/#acme.csp', 'a point, which no id has, parts contact and channel'],
  ])('on page %s, channel %s, is %s: %s', (at, channel, path) => {
    expect(contactPath('es', { id: 'acme', at }, channel)).toBe(path);
    const [, anchor] = path.split('#');
    expect(contactAnchor({ id: 'acme', at }, channel)).toBe(anchor);
  });

  it('is told by a list with its page behind all other parts', () => {
    expect(listPath('en', 'categories', 1, 'storage')).toBe('/en/categories/storage/');
    expect(listPath('en', 'categories', 3, 'storage')).toBe('/en/categories/storage/3/');
  });
});

describe('the pages that a page names', () => {
  it.each<[number, number, string, string]>([
    [1, 1, '1', 'the only one'],
    [1, 3, '1 2 3', 'few'],
    [1, 9, '1 2 3 … 9', 'at the beginning'],
    [4, 9, '1 2 3 4 5 6 … 9', 'nothing is left out before'],
    [5, 9, '1 2 3 4 5 6 7 8 9', 'a gap of one page is that page'],
    [6, 12, '1 … 4 5 6 7 8 … 12', 'in the middle'],
    [12, 12, '1 … 10 11 12', 'at the end'],
    [100, 200, '1 … 98 99 100 101 102 … 200', 'as long with very many'],
  ])('%i of %i: %s, %s', (current, count, shown) => {
    expect(
      pageNumbers(current, count)
        .map((page) => page ?? '…')
        .join(' '),
    ).toBe(shown);
  });
});

describe('a category', () => {
  const known = {
    'compliance-legal': {
      name: { es: 'Cumplimiento y legal', en: 'Compliance & Legal' },
      aliases: ['Law'],
    },
  };

  it.each([
    ['Human Resources', 'human-resources', 'Human Resources', 'unknown: as it is written'],
    ['Logística', 'logistica', 'Logística', 'an accent'],
    ['2', '2-', '2', 'a number alone would be a page of the list'],
    ['+++', '-', '+++', 'signs only'],
    ['Compliance & Legal', 'compliance-legal', 'Cumplimiento y legal', 'known: in the language'],
    ['COMPLIANCE – LEGAL', 'compliance-legal', 'Cumplimiento y legal', 'another spelling'],
    ['cumplimiento y legal', 'compliance-legal', 'Cumplimiento y legal', 'its name in Spanish'],
    ['law', 'compliance-legal', 'Cumplimiento y legal', 'an alias'],
  ])('%s stands at %s as %s: %s', (written, slug, name) => {
    const category = categoryReader(known)(written);
    expect([category.slug, categoryName(category, 'es')]).toEqual([slug, name]);
  });

  it('joins spellings, and holds each contact once', () => {
    const listed = byCategory(
      [
        contact('A', { categories: ['finance', 'Finance'] }),
        contact('B', { categories: ['Finance', 'Law'] }),
        contact('C', { categories: ['Compliance & Legal'] }),
        contact('D'),
      ],
      known,
    );
    expect(
      listed.map((one) => [one.slug, categoryName(one, 'en'), one.contacts.map(({ id }) => id)]),
    ).toEqual([
      ['finance', 'finance', ['a', 'b']],
      ['compliance-legal', 'Compliance & Legal', ['b', 'c']],
    ]);
  });
});

describe('a phone number', () => {
  it.each([
    ['+34900000112', '+34 900 000 112', 'Spain'],
    ['+13125550141', '+1 312 555 0141', 'the United States'],
    ['+442079460166', '+44 20 7946 0166', 'London'],
    ['+34900000112;ext=4', '+34 900 000 112 ext. 4', 'an extension'],
    ['900 000 112', '900 000 112', 'without its country it stays as written'],
    ['+34 900-000-112', '+34 900-000-112', 'not stored as E.164'],
    ['+999123456', '+999123456', 'no country has this number'],
  ])('%s reads %s: %s', (phone, shown) => {
    expect(formatPhone(phone)).toBe(shown);
  });
});

describe('the channel for a question', () => {
  const mail = (email: string) => ({ email, audience: 'public' as const });
  const search = createSearch(
    contactsToEntries([
      contact('Contoso', {
        channels: { support: mail('all@contoso.example'), csp: mail('csp@contoso.example') },
        products: [
          { name: 'Nómina' },
          { name: 'Nómina Plus', channels: { support: mail('plus@contoso.example') } },
        ],
      }),
    ]),
  );
  const hitOf = (query: string): Hit => {
    const [hit] = search(query, 1);
    if (!hit) throw new Error(`nothing found for ${query}`);
    return hit;
  };

  it.each<
    [string, 'support' | 'csp' | 'engineering', string | undefined, string | undefined, string]
  >([
    ['nomina plus', 'support', 'plus@contoso.example', 'Nómina Plus', 'the product has its own'],
    ['nomina', 'support', 'all@contoso.example', undefined, 'the other product has none'],
    ['contoso', 'support', 'all@contoso.example', undefined, 'no product matches'],
    ['nomina plus', 'csp', 'csp@contoso.example', undefined, 'its own are not all'],
    ['nomina plus', 'engineering', undefined, undefined, 'nobody has one'],
  ])('«%s», %s: %s of %s, %s', (query, id, email, product) => {
    const found = channelFor(hitOf(query), id);
    expect([found.channel?.email, found.product]).toEqual([email, product]);
  });

  it.each<[string, number | undefined, string | undefined, string]>([
    ['contoso', 1, 'plus@contoso.example', 'chosen for the publisher'],
    ['nomina plus', 0, 'all@contoso.example', 'another than was looked for'],
    ['nomina plus', undefined, 'all@contoso.example', 'none of them'],
  ])('«%s», product %s: %s, %s', (query, index, email) => {
    expect(channelFor(withProduct(hitOf(query), index), 'support').channel?.email).toBe(email);
  });

  it('is found by the domain of a product’s own channel', () => {
    expect(hitOf('plus@contoso.example').entry.domains).toContain('contoso.example');
  });

  it('is found by the id of its contact, and by no part of it', () => {
    expect(search(idQuery('contoso'), 5).map(({ entry }) => entry.id)).toEqual(['contoso']);
    expect(search(idQuery('contos'), 5)).toEqual([]);
    expect(idOfQuery('id: contoso')).toBeUndefined();
    expect(idOfQuery('contoso')).toBeUndefined();
  });
});

describe('a report of a mistake', () => {
  const page = 'https://guia.example/es/contactos/acme/';

  it.each([
    [
      'mailto:a@b.example',
      'mailto:a@b.example?subject=Error%3A%20Acme%20%26%20Co&body=https%3A%2F%2Fguia.example%2Fes%2Fcontactos%2Facme%2F',
      'a mail says what and where',
    ],
    [
      'mailto:a@b.example?cc=c@b.example',
      'mailto:a@b.example?cc=c@b.example&subject=Error%3A%20Acme%20%26%20Co&body=https%3A%2F%2Fguia.example%2Fes%2Fcontactos%2Facme%2F',
      'after what the operator wrote',
    ],
    ['https://forms.example/new', 'https://forms.example/new', 'a form is opened as it is'],
  ])('to %s is %s: %s', (to, link) => {
    expect(reportLink(to, 'Error: Acme & Co', page)).toBe(link);
  });
});

describe('what a case says of its product', () => {
  it.each<[string[], string, string, string]>([
    [['Vault', 'Copy'], 'vault', 'Vault, Fabrikam', 'the product that was looked for'],
    [['Vault', 'Copy'], 'fabrikam', 'Fabrikam', 'one of several: nobody knows which'],
    [['Vault'], 'fabrikam', 'Vault, Fabrikam', 'the only one'],
    [[], 'fabrikam', 'Fabrikam', 'none is known'],
  ])('of %j, for «%s»: %s, %s', (products, query, text) => {
    const search = createSearch(
      contactsToEntries([contact('Fabrikam', { products: products.map((name) => ({ name })) })]),
    );
    const [hit] = search(query, 1);
    expect(hit && productName(assumeProduct(hit))).toBe(text);
  });
});
