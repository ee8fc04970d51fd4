import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PartialUi } from '../../../src/platform/i18n/loadUi.ts';
import * as locales from '../../../src/platform/i18n/locales.ts';
import type { Locale } from '../../../src/platform/i18n/locales.ts';
import { languageOf, textIn, type Text } from '../../../src/platform/i18n/textIn.ts';
import { strings as english } from '../../../src/platform/i18n/strings/en.ts';
import { strings as spanish } from '../../../src/platform/i18n/strings/es.ts';

const { DEFAULT_LOCALE, LANGUAGES, LOCALES } = locales;
const OTHER = LOCALES.find((locale) => locale !== DEFAULT_LOCALE) ?? DEFAULT_LOCALE;
const reference = { es: spanish, en: english }[DEFAULT_LOCALE];
const translation = { es: spanish, en: english }[OTHER];

/** A language that is being written, which the site does not have. */
const FRENCH = 'fr' as Locale;
const text = (fr?: string): Text =>
  ({ es: 'uno', en: 'one', ...(fr === undefined ? {} : { fr }) }) as Text;
const standIn = { es: 'uno', en: 'one' }[DEFAULT_LOCALE];

describe('a text in a language', () => {
  it.each<[Text | undefined, Locale, string | undefined, string]>([
    [text(), 'es', 'uno', 'a complete language'],
    [text(), 'en', 'one', 'another'],
    [text('un'), FRENCH, 'un', 'a language that has it'],
    [text(), FRENCH, standIn, 'the reference stands in for what is lacking'],
    [{ ...text(), [FRENCH]: undefined }, FRENCH, standIn, 'named, but without a text'],
    [undefined, 'es', undefined, 'a field that may be left out'],
    [undefined, FRENCH, undefined, 'the same in a language that is being written'],
  ])('%j in %s is %j: %s', (of, locale, expected) => {
    expect(textIn(of, locale)).toBe(expected);
  });
});

describe('the language of a stream', () => {
  const whole = { a: { term: text('un'), list: [{ does: text('un') }, 'word'] }, n: 1, no: null };
  it.each<[unknown, Locale, string, string]>([
    [whole, 'es', 'es', 'a complete language'],
    [whole, 'en', 'en', 'another'],
    [whole, FRENCH, 'fr', 'every text has it'],
    [{ ...whole, b: text() }, FRENCH, DEFAULT_LOCALE, 'one text at the top lacks it'],
    [
      { ...whole, b: { c: [{ d: text() }] } },
      FRENCH,
      DEFAULT_LOCALE,
      'one text deep within lacks it',
    ],
    [{ ...whole, b: text() }, OTHER, OTHER, 'which does not concern another language'],
    [
      { a: { forms: { es: ['unos'] } } },
      FRENCH,
      'fr',
      'spellings are no text: they may be lacking',
    ],
    [{}, FRENCH, 'fr', 'no text, nothing lacking'],
    [undefined, FRENCH, 'fr', 'no stream'],
  ])('%j asked for in %s is shown in %s: %s', (stream, locale, shown) => {
    expect(languageOf(stream, locale)).toBe(shown);
  });

  it('lets no page mix two languages', () => {
    const stream = { a: text('un'), b: text() };
    const shown = languageOf(stream, FRENCH);
    expect([textIn(stream.a, shown), textIn(stream.b, shown)]).toEqual([standIn, standIn]);
  });
});

describe('the sentences of the interface', () => {
  afterEach(() => {
    vi.doUnmock('../../../src/platform/i18n/locales.ts');
    vi.doUnmock(`../../../src/platform/i18n/strings/${OTHER}.ts`);
    vi.resetModules();
  });

  /** Loads the other language as one that is being written and has only some sentences. */
  async function loadPartly(strings: object, isComplete = false): Promise<Record<string, unknown>> {
    vi.resetModules();
    vi.doMock('../../../src/platform/i18n/locales.ts', () => ({
      ...locales,
      LANGUAGES: { ...LANGUAGES, [OTHER]: { ...LANGUAGES[OTHER], complete: isComplete } },
    }));
    vi.doMock(`../../../src/platform/i18n/strings/${OTHER}.ts`, () => ({ strings }));
    const { loadUi } = await import('../../../src/platform/i18n/loadUi.ts');
    return { ...(await loadUi(OTHER)) };
  }

  it.each<[string, PartialUi, PartialUi]>([
    ['nothing', {}, {}],
    [
      'one sentence',
      { site: { menu: translation.site.menu } },
      { site: { menu: translation.site.menu } },
    ],
    ['an area without a sentence', { site: {} }, {}],
    ['a whole area', { site: translation.site }, { site: translation.site }],
  ])('are the reference’s where the language has %s', async (_, strings, own) => {
    const expected = Object.fromEntries(
      Object.entries(reference).map(([area, sentences]) => [
        area,
        { ...sentences, ...own[area as keyof PartialUi] },
      ]),
    );
    expect(await loadPartly(strings)).toEqual(expected);
  });

  it('are those of the language where it has all, and the reference stays as it was', async () => {
    const before = structuredClone(reference);
    expect(await loadPartly(translation)).toEqual(translation);
    expect(reference).toEqual(before);
  });

  it('of a complete language are never mended in silence', async () => {
    const strings = { site: { menu: 'Menu' } };
    expect(await loadPartly(strings, true)).toEqual(strings);
  });
});
