import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicPart } from '../../../src/features/contacts/record/publicPart.ts';
import {
  createSearch,
  type ContactMatch,
} from '../../../src/features/search/engine/createSearch.ts';
import type { Range } from '../../../src/features/search/engine/mark.ts';
import {
  contactsToEntries,
  type Entry,
} from '../../../src/features/search/contacts/searchIndex.ts';
import { content } from '../testSite.ts';
import { runs } from '../runs.ts';

const entries = contactsToEntries(content.contacts.contacts.map(publicPart));
const search = createSearch(entries);
const ids = (query: string) => search(query, 10).map(({ entry }) => entry.id);

describe('the first hit', () => {
  it.each([
    ['Contoso Nómina', 'contoso-nomina', 'as written'],
    ['contoso nomina', 'contoso-nomina', 'no accent, no capital'],
    ['NÓMINA CONTOSO', 'contoso-nomina', 'words swapped, capitals'],
    ['nonima contoso', 'contoso-nomina', 'two letters swapped'],
    ['nomina contosso', 'contoso-nomina', 'a letter doubled'],
    ['clinical contoso', 'contoso-clinical', 'the same first name, another second'],
    ['nominas valdehierro', 'nominas-valdehierro', 'not the other payrolls'],
    ['Nomina Valdeyerro', 'nominas-valdehierro', 'as it sounds, an alias'],
    ['fichaje', 'contoso-nomina', 'a product'],
    ['ficahje', 'contoso-nomina', 'a product, misspelt'],
    ['wordloom', 'contoso-clinical', 'a product, one letter wrong'],
    ['sede electronica', 'concejo-digital-abierto', 'the beginning of a product'],
    ['Carta Porte', 'facturas-del-altiplano', 'a product of two words'],
    ['kbcli', 'kestrelbend-io', 'a hyphen left out'],
    ['nave53', 'nave-53', 'a space left out'],
    ['contosonomina', 'contoso-nomina', 'a space left out of a long name'],
    ['harbour splice', 'harborsplice', 'British, and a space too many'],
    ['consejo digital', 'concejo-digital-abierto', 'another word that sounds alike'],
    ['tesontlalpan', 'tezontlalpan-seguridad', 'z heard as s'],
    ['FabBack', 'fabrikam-backup', 'a short form'],
    ['fabrikm hospitality', 'fabrikam-hospitality', 'a letter missing, two of that name'],
    ['KMT', 'koesslinger-messtechnik', 'an acronym'],
    ['gdpq', 'gestion-documental-queiles', 'an acronym in small letters'],
    ['CDA', 'concejo-digital-abierto', 'an acronym of three letters'],
    ['ERS', 'encinar-respaldo-seguro', 'three letters that other names contain'],
    ['L&T Discovery', 'larkspur-thornacre', 'an alias with an ampersand'],
    ['os y surco', 'hoz-y-surco', 'an alias of short words'],
    ['Nómina Plus error', 'contoso-nomina', 'the product of that name, not «Nómina Plus 3»'],
    ['simética', 'sociedad-iberica-de-metrologia-energetica', 'an acronym with an accent'],
    ['Ñandú', 'nandu-veloz', 'ñ as the initial'],
    ['nandu', 'nandu-veloz', 'no ñ on the keyboard'],
    ['muniz ordonez', 'muniz-ordonez', 'no ñ, no accent'],
    ['peñazul', 'penazul-datos', 'ñ within'],
    ['ciguenya', 'ciguena-roja', 'ñ as ny'],
    ['kosslinger', 'koesslinger-messtechnik', 'ö without its dots, ß as ss'],
    ['weisdornhof', 'weissdornhof-datensicherung', 'ß as s'],
    ['bjorkelundtoppen', 'bjorkelundtoppen-skolesystemer', 'ø as o, by the alias'],
    ['zolta wydma', 'zolta-wydma', 'Polish without its marks'],
    ['loeil', 'l-oeil-du-bocage', 'œ as oe, no apostrophe'],
    ['guayacan y ceiba', 'guayacan-ceiba', 'an ampersand read aloud'],
    ['prose', 'proseware-uebersetzungen', 'the beginning'],
    ['tezont', 'tezontlalpan-seguridad', 'the beginning of a long name'],
    ['qo', 'qo', 'a name of two letters'],
    ['53', 'nave-53', 'a number'],
    ['contoso-nomina.example', 'contoso-nomina', 'a domain'],
    ['www.gdpq.example/soporte', 'gestion-documental-queiles', 'an address without its scheme'],
    ['https://tallyburrow.example/login?a=b', 'tallyburrow', 'a pasted address'],
    ['ayuda@faehrmann-uebergabe.example', 'faehrmann-uebergabe', 'a pasted email'],
    ['https://gdpq.example/contoso-nomina', 'gestion-documental-queiles', 'the host alone counts'],
    ['  mailto:a@gdpq.example ', 'gestion-documental-queiles', 'a pasted mail link'],
    ['Soporte <ayuda@gdpq.example>', 'gestion-documental-queiles', 'pasted from a mail program'],
    ['a@sub.tallyburrow.example', 'tallyburrow', 'a host below the domain'],
    ['los contactos de Contoso Nómina por favor', 'contoso-nomina', 'a sentence'],
  ])('for «%s» is %s: %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each([
    ['Kestrel Bend', ['kestrel-bend-software', 'kestrelbend-io'], 'two of one name'],
    ['contoso', ['contoso-clinical', 'contoso-nomina'], 'two of one first name'],
    ['nómina plus', ['contoso-nomina', 'nominas-valdehierro'], 'two products of one name'],
  ])('and the second for «%s» are %j: %s', (query, both) => {
    expect(ids(query).slice(0, 2).sort()).toEqual(both);
  });
});

describe('what is marked', () => {
  const marked = (text: string | undefined, ranges: readonly Range[] | undefined) =>
    ranges?.map(([from, to]) => text?.slice(from, to + 1));

  it.each([
    ['nomina', ['Nómina'], 'the accent of the name, not of the query'],
    ['yazilim', ['Yazılım'], 'a letter that has no mark to lose'],
    ['skolesystemer', ['Skolesystemer'], 'behind an ø'],
    ['kvalitet', ['Kvalitet'], 'behind an æ'],
    ['datensicherung', ['Datensicherung'], 'behind an ß, which the search folds to two letters'],
    ['ponent', ['Ponent'], 'within the name'],
  ])('for «%s» in the publisher is %j: %s', (query, parts) => {
    const hit = search(query, 1)[0];
    expect(marked(hit?.entry.publisher, hit?.publisher)).toEqual(parts);
  });

  it('in the products is told with the place of each', () => {
    const { entry, products } = search('fichaje', 1)[0] ?? {};
    expect(products?.map(({ index: place }) => entry?.products[place])).toEqual(['Fichaje']);
    expect(marked('Fichaje', products?.[0]?.ranges)).toEqual(['Fichaje']);
  });

  it.each<[string, string | undefined, string]>([
    ['KMT', 'KMT', 'the acronym alone says why'],
    ['nomina', undefined, 'the publisher says why'],
    ['fichaje', undefined, 'the product says why'],
  ])('for «%s» names the alias %s: %s', (query, alias) => {
    expect(search(query, 1)[0]?.alias).toBe(alias);
  });
});

describe('nothing', () => {
  it.each([
    ['', 'nothing asked'],
    ['   ', 'blanks'],
    ['xyzzy', 'no such name'],
    ['qwertyuiop', 'a row of keys'],
    ['0000', 'no such number'],
    ['???', 'signs only'],
    ['@', 'half an email'],
    ['://', 'half an address'],
    ['\\', 'a sign with a meaning of its own elsewhere'],
    ['\u0301', 'an accent alone'],
  ])('is found for «%s»: %s', (query) => {
    expect(ids(query)).toEqual([]);
  });
});

describe('any query', () => {
  const lies = (text: string | undefined, ranges: readonly Range[]): void => {
    for (const [from, to] of ranges) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThan(text?.length ?? 0);
    }
  };
  const check = (hits: readonly ContactMatch<Entry>[], limit: number): void => {
    expect(hits.length).toBeLessThanOrEqual(limit);
    expect(new Set(hits.map(({ entry }) => entry.id)).size).toBe(hits.length);
    for (const { entry, publisher, products, alias } of hits) {
      lies(entry.publisher, publisher);
      for (const product of products) lies(entry.products[product.index], product.ranges);
      const places = products.map((product) => product.index);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      if (alias !== undefined) {
        expect(entry.aliases).toContain(alias);
        expect([...publisher, ...products]).toEqual([]);
      }
    }
  };

  it('of pieces of real names highlights parts of the names only', () => {
    const names = entries.flatMap(({ publisher, aliases, products, domains }) => [
      publisher,
      ...aliases,
      ...products,
      ...domains,
    ]);
    const piece = fc
      .tuple(fc.constantFrom(...names), fc.nat(20), fc.integer({ min: 1, max: 12 }))
      .map(([name, from, length]) => name.slice(from, from + length));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 3 }),
        fc.integer({ min: 1, max: 80 }),
        (words, limit) => check(search(words.join(' '), limit), limit),
      ),
    );
  });

  it('of any letters does not throw', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anything, (query) => check(search(query, 5), 5)),
      { numRuns: runs(30) },
    );
  });

  it.each([
    ['a'.repeat(10_000), 'one word'],
    ['ñ '.repeat(5_000), 'many words of one letter'],
    ['nómina '.repeat(1_500), 'many words'],
    ['a@'.repeat(5_000), 'many emails'],
    [`https://${'a.'.repeat(5_000)}`, 'one host'],
    ['😀'.repeat(5_000), 'no letter'],
  ])('of 10,000 characters is answered', (query) => {
    check(search(query, 10), 10);
  });

  it('is cut off far behind any name, and still finds what stands first', () => {
    expect(ids(`fichaje ${'x'.repeat(10_000)}`)[0]).toBe('contoso-nomina');
  });

  it('does not change what is found for another', () => {
    const before = ids('nonima');
    search('wordloom', 3);
    expect(ids('nonima')).toEqual(before);
  });
});
