import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoriesToEntries } from '../../../src/features/findable/categoriesToEntries.ts';
import { cutWords } from '../../../src/features/search/guidance/cutText.ts';
import { dutiesToEntries } from '../../../src/features/findable/dutiesToEntries.ts';
import { guideToEntries } from '../../../src/features/findable/guideToEntries.ts';
import {
  createSearch,
  type GuidanceHit,
} from '../../../src/features/search/guidance/createGuidanceSearch.ts';
import { termsToEntries } from '../../../src/features/findable/termsToEntries.ts';
import { readBody } from '../../../src/features/guides/model/readBody.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../src/platform/i18n/locales.ts';
import { toGuidance } from '../../../src/features/findable/toGuidance.ts';
import { guidanceById } from '../../../src/editor/promises/guidanceById.ts';
import { leavesOf } from '../../../src/features/tree/model/walk.ts';
import { content } from '../testSite.ts';
import { runs } from '../runs.ts';

const indexes = new Map(LOCALES.map((locale) => [locale, guidanceById(content, locale)]));
const searches = new Map([...indexes].map(([locale, index]) => [locale, createSearch(index)]));
const search = (locale: Locale, query: string, limit = 5): GuidanceHit[] =>
  searches.get(locale)?.(query, limit) ?? [];
const paths = (locale: Locale, query: string, limit?: number) =>
  search(locale, query, limit).map(({ entry }) => entry.path);

/** Of what there is to read: the field shows the tree's places in a group of their own. */
const toRead = (locale: Locale, query: string, limit: number) =>
  search(locale, query, 40)
    .filter(({ entry }) => ['guide', 'section', 'duty', 'term'].includes(entry.kind))
    .map(({ entry }) => entry.path)
    .slice(0, limit);

describe('the first hit', () => {
  it.each<[Locale, string, string, string]>([
    ['es', 'factura', 'term:invoice', 'the term before what speaks of it'],
    ['es', 'invoice', 'term:invoice', 'an English word on a Spanish page'],
    ['en', 'factura', 'term:invoice', 'a Spanish word on an English page'],
    ['es', 'facutra', 'term:invoice', 'two letters swapped'],
    ['es', 'puesta en marcha', 'term:activation', 'an alias of several words'],
    ['es', 'panel del partner', 'term:partner-center', 'a former name'],
    ['en', 'Partner Dashboard', 'term:partner-center', 'a former name in capitals'],
    ['es', 'DAP', 'term:gdap', 'a former name, not a part of another word'],
    ['es', 'participacion para los asociados', 'term:csp-opt-in', 'a mistranslation, no accent'],
    ['es', 'CONCILIACION', 'term:reconciliation-file', 'capitals, no accent'],
    ['en', 'recon file', 'term:reconciliation-file', 'a short form'],
    ['en', 'CSP', 'term:csp', 'an abbreviation'],
    ['es', 'reembolso', 'term:refund-window', 'an alias'],
    ['es', 'cancelar', 'guide:cancel-refund', 'the guide before its sections'],
    ['es', 'compra rechazada', 'guide:purchase-refused', 'how a guide begins'],
    ['en', 'purchase refused', 'guide:purchase-refused', 'the same in English'],
    ['es', 'quien factura a quien', 'guide:billing#1', 'a heading without its accents'],
    ['en', 'what not to send', 'guide:handover#6', 'a heading'],
    ['es', 'un ejemplo', 'guide:billing#5', 'the singular of a heading'],
    ['es', 'primer diagnostico', 'duty:first-diagnosis', 'a task'],
    ['en', 'reconciliation file', 'term:reconciliation-file', 'the term before its section'],
    ['es', 'proveedor indirecto', 'term:indirect-provider', 'the term before its section'],
    ['es', 'MarketplacePurchaseEligibilityFailed', 'guide:purchase-refused#1', 'an error code'],
    ['en', 'MarketplacePurchaseEligibilityFailed', 'guide:purchase-refused#1', 'the same'],
    ['es', 'marketplacepurchaseelig', 'guide:purchase-refused#1', 'a code half typed'],
    ['en', 'eligibility failed', 'guide:purchase-refused#1', 'the words of a code'],
    ['es', 'customer id', 'guide:billing#4', 'the words of a column'],
    [
      'es',
      "This sample offer 'driverless' is not available for purchasing by partners.",
      'guide:purchase-refused#3',
      'a whole error text, with what stands in the place of its placeholder',
    ],
    ['en', 'is not available to CSP subscriptions', 'guide:purchase-refused#3', 'a part of one'],
  ])('in %s for «%s» is %s: %s', (locale, query, path) => {
    expect(toRead(locale, query, 1)).toEqual([path]);
  });

  it.each<[Locale, string, string, string]>([
    ['es', 'factura', 'guide:billing', 'the guide of the term'],
    ['en', 'refund', 'guide:cancel-refund', 'the guide of the term, whose title says another form'],
    ['es', 'soporte', 'guide:support-roles', 'the commonest word of all'],
    ['es', '72 horas', 'duty:cancel-within-72-hours', 'a number'],
    ['es', 'activar', 'term:activation', 'another form of the word'],
    ['es', 'terceros de terceros', 'term:isv', 'as machines translate «third party»'],
    ['en', 'nobody answers', 'guide:handover#7', 'how a case gets stuck'],
    ['es', 'el isv no contesta', 'guide:handover#7', 'a sentence'],
  ])('or one of the first three in %s for «%s» is %s: %s', (locale, query, path) => {
    expect(toRead(locale, query, 3)).toContain(path);
  });

  it('for a whole word is what has it as a word, not what has it within an identifier', () => {
    const entries = [
      { kind: 'section' as const, title: 'Columns', words: ['ResellerMpnId'], path: 'columns' },
      { kind: 'term' as const, title: 'Partner program', words: ['MPN'], path: 'program' },
    ];
    const found = createSearch({ entries })('MPN', 2).map(({ entry }) => entry.path);
    expect(found).toEqual(['program', 'columns']);
  });
});

describe('nothing', () => {
  it.each([
    ['', 'nothing asked'],
    ['   ', 'blanks'],
    ['x', 'one letter'],
    ['xyzzy', 'no word'],
    ['qwertyuiop', 'a row of keys'],
    ['zzzzqqqq', 'another'],
    ['???', 'signs only'],
    ['\u0301', 'an accent alone'],
  ])('is found for «%s»: %s', (query) => {
    for (const locale of LOCALES) expect(paths(locale, query)).toEqual([]);
  });

  it.each([
    ['nomina', 'a product, not «domina»'],
    ['Contoso Nómina', 'a publisher, not «contesta»'],
    ['fichaje', 'a product, not «fichero»'],
  ])('is found for «%s»: %s', (query) => {
    const title = 'Quién domina el fichero y contesta';
    const find = createSearch({ entries: [{ kind: 'guide', title, words: [], path: 'guide' }] });
    expect(find('domina', 1)).toHaveLength(1);
    expect(find(query, 1)).toEqual([]);
  });
});

describe('a hit', () => {
  const marked = (text: string, ranges: GuidanceHit['title']) =>
    ranges.map(([from, to]) => text.slice(from, to + 1));

  it('marks the words of its title that were asked for, and none that stands everywhere', () => {
    const [hit] = search('es', 'el archivo de conciliacion');
    expect(hit && marked(hit.entry.title, hit.title)).toEqual(['archivo', 'conciliación']);
    expect(hit?.because).toBeUndefined();
  });

  it('says why, where its title does not', () => {
    const [hit] = search('es', 'privilegios administrador');
    expect(hit?.entry.title).toBe('GDAP');
    const { text = '', ranges = [] } = hit?.because ?? {};
    expect(text).toBe('privilegios de administrador delegado');
    expect(marked(text, ranges)).toEqual(['privilegios', 'administrador']);
  });
});

describe('any query', () => {
  it('is answered with at most as many entries as were asked for, and marks within the texts', () => {
    const titles =
      indexes.get('es')?.entries.flatMap(({ title, words }) => [title, ...words]) ?? [];
    const piece = fc
      .tuple(fc.constantFrom(...titles), fc.nat(20), fc.integer({ min: 1, max: 20 }))
      .map(([text, from, length]) => text.slice(from, from + length));
    const anything = fc.oneof(
      piece,
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.array(anything, { maxLength: 3 }),
        fc.integer({ min: 1, max: 5 }),
        (words, limit) => {
          const hits = search('es', words.join(' '), limit);
          expect(hits.length).toBeLessThanOrEqual(limit);
          expect(new Set(hits.map(({ entry }) => entry.path)).size).toBe(hits.length);
          for (const { entry, title, because } of hits) {
            for (const [, to] of title) expect(to).toBeLessThan(entry.title.length);
            for (const [, to] of because?.ranges ?? [])
              expect(to).toBeLessThan(because?.text.length ?? 0);
          }
        },
      ),
      { numRuns: runs(30) },
    );
  });

  it.each([
    ['a'.repeat(10_000), 'one word'],
    ['factura '.repeat(1_500), 'many words'],
    ['😀'.repeat(5_000), 'no letter'],
  ])('of 10,000 characters is answered', (query) => {
    expect(search('es', query).length).toBeLessThanOrEqual(5);
  });
});

describe('the index', () => {
  const headings = (locale: Locale) =>
    content.guides
      .filter((guide) => guide.locale === locale)
      .flatMap((guide) => guide.headings.filter(({ value }) => value === 2 || value === 3)).length;

  it.each(LOCALES)('in %s has everything once', (locale) => {
    const { entries = [] } = indexes.get(locale) ?? {};
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
    expect(count('guide')).toBe(content.guides.filter((guide) => guide.locale === locale).length);
    expect(count('section')).toBe(headings(locale));
    expect(count('duty')).toBe(Object.keys(content.duties).length);
    expect(count('term')).toBe(Object.keys(content.glossary).length);
    expect(count('category')).toBe(Object.keys(content.categories).length);
    expect(count('question')).toBe(Object.keys(content.tree.questions).length);
    expect(count('outcome')).toBe(leavesOf(content.tree).length);
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
    expect(entries.filter(({ lang }) => lang !== undefined)).toEqual([]);
  });

  it('names the language of what a page shows in another', () => {
    const text = { es: 'factura', en: 'invoice' };
    const term = { term: text, definition: text };
    const index = toGuidance(
      {
        guides: [],
        duties: {},
        glossary: { invoice: term },
        categories: [],
        tree: { start: 'a', questions: {}, outcomes: {}, facts: {} },
        everyday: { alike: [], idle: {} },
      },
      // A language that is being written has no text yet.
      'pt' as Locale,
      { duty: (id) => id, term: (id) => id, category: (id) => id, place: () => '' },
    );
    expect(index.entries).toEqual([
      {
        kind: 'term',
        title: text[DEFAULT_LOCALE],
        words: Object.values(text).filter((word) => word !== text[DEFAULT_LOCALE]),
        path: 'invoice',
        lang: DEFAULT_LOCALE,
      },
    ]);
  });
});

describe('entries', () => {
  it('of a guide have the error texts of each section, without placeholders', () => {
    const entries = guideToEntries({
      title: 'Compra rechazada: qué dice',
      short: 'Compra rechazada',
      description: 'Los textos.',
      path: '/guia/',
      literals: ['Outer'],
      sections: [
        { title: 'Dentro', path: '/guia/#dentro', literals: ["Plan '…' is off", 'Inner', 'Inner'] },
      ],
    });
    expect(entries).toEqual([
      {
        kind: 'guide',
        title: 'Compra rechazada: qué dice',
        words: ['Compra rechazada', 'Los textos.', 'Outer'],
        path: '/guia/',
      },
      {
        kind: 'section',
        title: 'Dentro',
        words: ['Plan', 'is off', 'Inner'],
        path: '/guia/#dentro',
        guide: 'Compra rechazada',
      },
    ]);
  });

  it('of terms have every spelling of every language once', () => {
    const term = {
      term: { es: 'ISV', en: 'ISV' },
      forms: { es: ['empresa de software'], en: ['isv', 'ISVs'] },
      aliases: { es: ['SDC'], en: ['SDC'] },
      former: { en: ['vendor'] },
      mistranslated: { es: ['terceros de terceros'] },
    };
    expect(termsToEntries({ isv: term }, 'es', (id) => `#${id}`)).toEqual([
      {
        kind: 'term',
        title: 'ISV',
        words: ['empresa de software', 'ISVs', 'SDC', 'vendor', 'terceros de terceros'],
        path: '#isv',
      },
    ]);
  });

  it('of duties are in the language of the page', () => {
    const duty = { duty: { es: 'Factura', en: 'Invoice' } };
    const [entry] = dutiesToEntries({ bill: duty }, 'en', (id) => `#${id}`);
    expect(entry).toEqual({ kind: 'duty', title: 'Invoice', words: [], path: '#bill' });
  });
});

describe('a category', () => {
  const name = { es: 'Copia de seguridad', en: 'Backup' };
  const categories = [
    { slug: 'backup', name },
    { slug: 'own-words', name: 'Own words' },
  ];
  const entries = categoriesToEntries(categories, 'es', (slug) => `/es/categorias/${slug}/`);

  it('has its name in the language of the page, and the other one for a word', () => {
    expect(entries).toEqual([
      {
        kind: 'category',
        title: 'Copia de seguridad',
        words: ['Backup'],
        path: '/es/categorias/backup/',
      },
      { kind: 'category', title: 'Own words', words: [], path: '/es/categorias/own-words/' },
    ]);
  });

  it.each(['copia de seguridad', 'backup', 'copias de seguridad', 'bakcup'])(
    'is found for «%s», before what there is to read',
    (query) => {
      const { entries: others, ...words } = indexes.get('es') ?? { entries: [] };
      const find = createSearch({ ...words, entries: [...others, ...entries] });
      expect(find(query, 1)[0]?.entry.path).toBe('/es/categorias/backup/');
    },
  );
});

describe('the sections of a guide', () => {
  it('begin with a heading of the second or third depth and hold what stands below it', () => {
    const text = [
      'Text with `before`.',
      '## One `code`',
      '| a |\n| --- |\n| `in a cell`<Cite source="x" /> |',
      '### Two',
      '- `in a list`',
      '#### Deeper',
      '`below`',
      '```\nblock\n```',
    ].join('\n\n');
    expect(readBody(text).outline).toEqual({
      literals: ['before'],
      sections: [
        { title: 'One code', literals: ['code', 'in a cell'] },
        { title: 'Two', literals: ['in a list', 'below'] },
      ],
    });
  });
});

describe('a text is cut', () => {
  it.each([
    ['Id. de MPN', [['id'], ['de'], ['mpn']], 'at what is no letter'],
    ['ResellerMpnId', [['resellermpnid', 'reseller', 'mpn']], 'and a name also at its capitals'],
    ['Straße œuvre', [['strasse'], ['oeuvre']], 'and folded'],
    ['cafe\u0301s', [['cafes']], 'an accent of its own stays with its letter'],
  ])('%s into %j: %s', (text, words) => {
    const { places } = cutWords(text);
    expect(places.map(({ word, parts }) => [word, ...parts])).toEqual(words);
  });
});
