import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everydaySchema, type Everyday } from '../../../src/features/findable/everyday.ts';
import type { GuidanceIndex } from '../../../src/features/search/guidance/entry.ts';
import {
  createSearch,
  type GuidanceHit,
} from '../../../src/features/search/guidance/createGuidanceSearch.ts';
import { createTreeSearch } from '../../../src/features/search/guidance/searchTree.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../src/platform/i18n/locales.ts';
import { guidanceById } from '../../../src/editor/promises/guidanceById.ts';
import { toSymptoms } from '../../../src/features/findable/symptoms.ts';
import { treeSchema, type Tree } from '../../../src/features/tree/model/schema.ts';
import { leavesOf, placeAfter, type Place } from '../../../src/features/tree/model/walk.ts';
import { content } from '../testSite.ts';

const { tree, glossary, everyday } = content;

const pathOf = ({ question, option }: Place): string =>
  option === undefined ? question : `${question}/${option}`;

const indexes = new Map(
  LOCALES.map((locale) => [locale, toSymptoms({ tree, glossary, everyday }, locale, pathOf)]),
);
/** Over the file that every field loads, as the tree's field does it. */
const searches = new Map(
  LOCALES.map((locale) => [locale, createTreeSearch(guidanceById(content, locale))]),
);
const search = (locale: Locale, query: string, limit = 6): GuidanceHit[] =>
  searches.get(locale)?.(query, limit) ?? [];
const paths = (hits: readonly GuidanceHit[]): string[] =>
  hits.map(({ entry }) => entry.path.replace('tree:', ''));

describe('among the first three', () => {
  it.each<[Locale, string, string, string]>([
    ['es', 'quieren que les devuelvan el dinero', 'bought-when', 'an everyday word'],
    ['en', 'they want their money back', 'bought-when', 'the same in English'],
    ['es', 'reembolso', 'bought-when/after-72-hours', 'the tree says «devolución»'],
    ['es', 'refund', 'bought-when/after-72-hours', 'an English word on a Spanish page'],
    ['en', 'refund', 'bought-when/after-72-hours', 'the word itself'],
    ['es', '72 horas', 'cancel-model', 'a number'],
    ['es', 'compró ayer y quiere cancelar', 'bought-when', 'a sentence of two things'],
    ['en', 'stop auto-renewal', 'change/seats', 'another form of the word'],
    ['es', 'quieren más licencias', 'change/seats', '«más» says nothing'],
    ['es', 'no funciona', 'symptom', 'the commonest complaint of all'],
    ['en', 'it does not work', 'symptom', 'the same in English'],
    ['es', 'no saben usar el producto', 'symptom/how-to', 'not a fault'],
    ['en', 'user does not know how', 'symptom/how-to', 'the same in English'],
    ['es', 'no les llega el enlace', 'saas-stage/no-link', 'the tree says that nobody has it'],
    ['en', 'no activation link', 'saas-stage/no-link', 'the same in English'],
    ['es', 'activa pero no se puede usar', 'saas-state/active', 'a state'],
    ['es', 'token rechazado', 'denied/tools', 'the hint of the answer that leads there'],
    ['en', 'cannot sign in', 'lockout', 'the title of the question'],
    ['es', 'no podemos iniciar sesión', 'lockout', 'the same in Spanish'],
    ['es', 'compra denegada', 'refusal', 'the tree says «rechazo»'],
    ['en', 'purchase refused', 'refusal', 'the same in English'],
    ['es', 'no se vende', 'discovery/closed', 'a reason of the refusal'],
    ['es', 'problema con una directiva', 'refusal/policy', 'one word tells it'],
    ['es', 'cargo que no reconocen', 'charge/explain', 'the verb in another form'],
    ['en', 'charge they do not recognize', 'charge/explain', 'the same in English'],
    ['es', 'la factura está mal', 'charge/wrong', 'the answer that leads to it'],
    ['es', 'invoice', 'charge', 'an English word that the glossary knows'],
    ['en', 'factura', 'charge', 'a Spanish one'],
    [
      'es',
      'el fabricante rechaza los datos',
      'saas-stage/landing-fails',
      'the ISV by another name',
    ],
    ['es', 'fatcura mal', 'charge/wrong', 'two letters swapped'],
    ['es', 'UnsubscribeFailed', 'bought-when/after-72-hours', 'a code that an answer knows'],
    ['en', 'PendingFulfillmentStart', 'saas-state/pending', 'another, which its label names'],
    ['es', 'MarketplacePurchaseEligibilityFailed', 'refusal', 'the outer code'],
  ])('in %s for «%s» is %s: %s', (locale, query, path) => {
    expect(paths(search(locale, query, 3))).toContain(path);
  });
});

describe('nothing', () => {
  it.each([
    ['', 'nothing asked'],
    ['???', 'signs only'],
    ['xyzzy', 'no word'],
    ['zzzzqqqq', 'keys'],
  ])('is found for «%s»: %s', (query) => {
    for (const locale of LOCALES) expect(paths(search(locale, query))).toEqual([]);
  });
});

describe('an error of the tree, as somebody pastes it', () => {
  const pasted = Object.entries(tree.questions).flatMap(([question, { options }]) =>
    Object.entries(options).flatMap(([option, { errors = [] }]) =>
      errors.map((error): [error: string, place: string] => [
        error.replaceAll('…', 'qzx-4711'),
        pathOf(placeAfter(tree, { question, option })),
      ]),
    ),
  );

  it.each(pasted)('«%s» leads first to %s, in every language', (error, place) => {
    for (const locale of LOCALES) expect(paths(search(locale, error))[0], locale).toBe(place);
  });

  it.each(pasted.filter(([, place]) => place.startsWith('refusal')))(
    '«%s» within the envelope that every refusal has leads first to %s',
    (error, place) => {
      if (place === 'refusal') return;
      const text = `{"code":"MarketplacePurchaseEligibilityFailed","message":"The sample purchase of qzx-4711 returned errors. See the inner error.","details":[{"code":"BadRequest","message":"${error}"}]}`;
      for (const locale of LOCALES) expect(paths(search(locale, text))[0], locale).toBe(place);
    },
  );

  it('knows all errors', () => {
    expect(pasted).toHaveLength(8);
  });
});

/** A tree with errors of its own, whatever the real one has. */
const t = (words: string) => ({ es: words, en: words });
const NOT_FOR_CSP =
  "This offer '…' is not available for purchasing by subscriptions belonging to Microsoft Azure Cloud Solution Providers.";
const outcome = (headline: string) => ({
  party: 'isv',
  headline: t(headline),
  summary: t(`About ${headline}`),
  request: t(`Please see to ${headline}`),
  channel: { kind: 'contact', contact: 'support' },
  have: ['product'],
  steps: [t('Call')],
  because: { text: t('So it is'), basis: 'not-stated' },
  reviewed: '2026-11-22',
});
const SMALL: Tree = treeSchema.parse({
  start: 'need',
  questions: {
    need: {
      ask: t('What do you need?'),
      options: {
        denied: {
          label: t('A purchase'),
          to: 'refusal',
          errors: ['ResourcePurchaseValidationFailed'],
        },
        fails: { label: t('It fails, with code and details'), to: 'contact' },
        unsure: { label: t('I do not know'), to: 'ask' },
      },
    },
    refusal: {
      ask: t('What does the refusal say?'),
      tell: t('See the inner errors of the offer and the subscription.'),
      options: {
        csp: { label: t('Not for CSP'), to: 'opt-in', errors: [NOT_FOR_CSP] },
        code: {
          label: t('No reason'),
          to: 'repeat',
          errors: ['MarketplacePurchaseEligibilityFailed'],
        },
        forbidden: { label: t('A resource'), to: 'delete', errors: ['Forbidden'] },
        unsure: { label: t('Something else'), to: 'ask' },
      },
    },
  },
  outcomes: {
    contact: outcome('Contact'),
    'opt-in': outcome('Open the offer'),
    repeat: outcome('Repeat the purchase'),
    delete: outcome('Delete the resource'),
    ask: outcome('Ask the customer'),
  },
  facts: { product: { label: t('Product') } },
});
const NONE: Everyday = { alike: [], idle: {} };
const small = (words: Everyday = NONE): GuidanceIndex =>
  toSymptoms({ tree: SMALL, glossary: {}, everyday: words }, 'en', pathOf);

describe('an error text', () => {
  const find = createSearch(small());
  const OUTER = `{"code":"MarketplacePurchaseEligibilityFailed","message":"Marketplace purchase eligibilty check returned errors. See inner errors for details. ","details":[{"code":"BadRequest","message":"Offer with PublisherId: 'h2o-ai', OfferId: 'driverless' cannot be purchased due to validation errors. Correlation Id: '3f2504e0-4f89'."}]}`;

  it.each([
    ['MarketplacePurchaseEligibilityFailed', 'refusal/code', 'the code alone'],
    ['marketplacepurchaseelig', 'refusal/code', 'half typed'],
    [OUTER, 'refusal/code', 'the whole answer of the portal'],
    [
      'The subscription of the customer says that the offer fails: code MarketplacePurchaseEligibilityFailed',
      'refusal/code',
      'among words that other entries have more of',
    ],
    [NOT_FOR_CSP.replace('…', 'driverless'), 'refusal/csp', 'with what varies filled in'],
    [
      OUTER.replace(/Offer with .*?\. Corr/, `${NOT_FOR_CSP.replace('…', 'driverless')} Corr`),
      'refusal/csp',
      'the inner text before the code around it',
    ],
    [`${'x1 '.repeat(400)} MarketplacePurchaseEligibilityFailed`, 'refusal/code', 'far behind'],
    ['ResourcePurchaseValidationFailed', 'refusal', 'of an answer that leads to a question'],
    ['Forbidden', 'refusal/forbidden', 'a plain word'],
  ])('«%s» leads first to %s: %s', (query, path) => {
    expect(paths(find(query, 3))[0]).toBe(path);
  });

  it('of one plain word is no quotation, and does not outdo a whole sentence', () => {
    expect(paths(find('It fails, with code and details: forbidden', 3))[0]).toBe('need/fails');
  });

  it('is shown as the reason', () => {
    expect(find('MarketplacePurchaseEligibilityFailed', 1)[0]?.because).toEqual({
      text: 'MarketplacePurchaseEligibilityFailed',
      ranges: [[0, 35]],
    });
  });
});

describe('everyday words', () => {
  const first = (query: string, words: Everyday) => paths(createSearch(small(words))(query, 1))[0];

  it('find the words of their group, of any ending and language', () => {
    const words: Everyday = { alike: [{ es: ['avería'], en: ['fails', 'broke*'] }], idle: {} };
    expect(first('broken', NONE)).toBeUndefined();
    expect(first('broken', words)).toBe('need/fails');
    expect(first('averia', words)).toBe('need/fails');
    expect(first('brok', words)).toBe('need/fails');
  });

  it('that are idle count for nothing, unless there are no others', () => {
    const words: Everyday = { alike: [], idle: { en: ['do', 'you', 'not', 'for'] } };
    expect(first('do you not delete', words)).toBe('refusal/forbidden');
    expect(first('do you not', words)).toBeDefined();
  });

  it('that are idle may have an apostrophe', () => {
    expect(small({ alike: [], idle: { en: ['don’t'] } }).idle).toEqual(['don', 't']);
  });

  it.each([
    ['two words', 'a phrase'],
    ['*', 'an ending alone'],
    ['a-b', 'a hyphen'],
  ])('are not «%s»: %s', (word) => {
    const read = everydaySchema.safeParse({ alike: [{ es: [word] }], idle: {} });
    expect(read.success).toBe(false);
  });
});

describe('beside the rest of the guidance', () => {
  it.each(LOCALES)('in %s only places of the tree are found', (locale) => {
    const kinds = search(locale, locale === 'es' ? 'factura' : 'invoice', 40).map(
      ({ entry }) => entry.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['question', 'outcome']));
  });

  it.each(LOCALES)('in %s an outcome that several answers lead to is shown once', (locale) => {
    const title = tree.outcomes['partner-center-request']?.headline[locale] ?? '';
    const ofTitle = ({ entry }: Pick<GuidanceHit, 'entry'>) => entry.title === title;
    const entries = indexes.get(locale)?.entries ?? [];
    expect(entries.filter((entry) => ofTitle({ entry })).length).toBeGreaterThan(2);
    const hits = search(locale, title, 40);
    expect(hits.filter(ofTitle)).toHaveLength(1);
    expect(hits.length).toBeGreaterThan(2);
  });
});

describe('the index', () => {
  it.each(LOCALES)('in %s has every question and every leaf once', (locale) => {
    const { entries = [] } = indexes.get(locale) ?? {};
    const wanted = [
      ...Object.keys(tree.questions),
      ...leavesOf(tree).map(({ question, option }) => `${question}/${option}`),
    ];
    expect(entries.map(({ path }) => path).sort()).toEqual(wanted.sort());
    expect(
      entries.filter(({ kind, party }) => (kind === 'outcome') !== (party !== undefined)),
    ).toEqual([]);
    expect(entries.filter(({ lang }) => lang !== undefined)).toEqual([]);
  });

  it('gives an entry the words of the answer that leads there, and the trail', () => {
    expect(small().entries).toContainEqual({
      kind: 'question',
      title: 'What does the refusal say?',
      said: ['A purchase'],
      errors: ['ResourcePurchaseValidationFailed'],
      words: ['See the inner errors of the offer and the subscription.'],
      trail: ['A purchase'],
      path: 'refusal',
    });
    expect(small().entries).toContainEqual({
      kind: 'outcome',
      title: 'Open the offer',
      said: ['Not for CSP'],
      errors: [NOT_FOR_CSP],
      words: ['What does the refusal say?'],
      party: 'isv',
      trail: ['A purchase', 'Not for CSP'],
      path: 'refusal/csp',
    });
  });

  it('has what an answer of «I do not know» says as words only', () => {
    const { ask, ...others } = SMALL.outcomes;
    if (!ask) throw new Error('the small tree has no such outcome');
    const finding: Tree = { ...SMALL, outcomes: { ...others, ask: { ...ask, returns: true } } };
    const words = { tree: finding, glossary: {}, everyday: NONE };
    const { entries } = toSymptoms(words, 'en', pathOf);
    const entry = entries.find(({ path }) => path === 'need/unsure');
    expect(entry?.said).toEqual([]);
    expect(entry?.words).toEqual(['What do you need?', 'I do not know']);
  });

  it('names the language of a tree that stands in for one not written yet', () => {
    const words = { tree: SMALL, glossary: {}, everyday: NONE };
    const langs = toSymptoms(words, 'pt' as Locale, pathOf).entries.map(({ lang }) => lang);
    expect(new Set(langs)).toEqual(new Set([DEFAULT_LOCALE]));
  });
});

it('any query is answered within its limit, each place once', () => {
  const texts = [...indexes.values()].flatMap(({ entries }) => entries.map(({ title }) => title));
  const piece = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 3 }), fc.constantFrom(...LOCALES), (words, locale) => {
      const hits = search(locale, words.join(' '));
      expect(hits.length).toBeLessThanOrEqual(6);
      expect(new Set(paths(hits)).size).toBe(hits.length);
    }),
  );
});
