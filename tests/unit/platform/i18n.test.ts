import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate } from '../../../src/platform/i18n/date.ts';
import { fill } from '../../../src/platform/i18n/fill.ts';
import { loadUi } from '../../../src/platform/i18n/loadUi.ts';
import {
  DEFAULT_LOCALE,
  LANGUAGES,
  LOCALES,
  type Locale,
} from '../../../src/platform/i18n/locales.ts';
import { plural } from '../../../src/platform/i18n/plural.ts';
import { sourceNote } from '../../../src/features/sources/sourceNote.ts';
import { telLink } from '../../../src/platform/i18n/telLink.ts';
import { text } from '../../../src/platform/i18n/text.ts';
import { ui } from '../../../src/platform/i18n/ui.ts';
import * as url from '../../../src/platform/i18n/url.ts';

type Sentence = [path: string, sentence: string];

function sentencesOf(value: object, path = ''): Sentence[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]): Sentence[] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof part === 'string' ? [[here, part]] : sentencesOf(part as object, here);
  });
}

const holesOf = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
const reference = new Map(sentencesOf(ui(DEFAULT_LOCALE)));

describe.each(LOCALES)('the interface in %s', (locale) => {
  const sentences = sentencesOf(ui(locale));

  it('says the same things as the reference', () => {
    expect(sentences.map(([path]) => path).sort()).toEqual([...reference.keys()].sort());
  });

  it('leaves the same holes to fill in each sentence', () => {
    const differing = sentences.filter(
      ([path, sentence]) => holesOf(sentence).join() !== holesOf(reference.get(path) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('leaves none empty, unfinished or with a stray blank', () => {
    const bad = sentences.filter(([, one]) => one !== one.trim() || !one || /TODO|  /.test(one));
    expect(bad).toEqual([]);
  });

  it('fills a count once, in the form for many', () => {
    const counted = sentences.filter(
      ([path]) => path.endsWith('.other') && reference.has(path.replace(/other$/, 'one')),
    );
    expect(counted.length).toBeGreaterThan(0);
    for (const [, sentence] of counted) expect(holesOf(sentence)).toEqual(['{count}']);
  });

  it('is loaded by the browser as the pages have it', async () => {
    expect(await loadUi(locale)).toBe(ui(locale));
  });

  it('has a name in itself', () => {
    const own = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? '';
    expect(LANGUAGES[locale].name.toLowerCase()).toBe(own.toLowerCase());
  });
});

describe('a sentence', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['a {x} b', { x: '1' }, 'a 1 b', 'a hole'],
    ['{x}{y}{x}', { x: '1', y: '2' }, '121', 'one hole twice'],
    ['{x}', {}, '{x}', 'a hole without its value stays to be seen'],
    ['{x}', { x: '{y}', y: '2' }, '{y}', 'a value is no sentence'],
    ['{x}', { x: '$& $1' }, '$& $1', 'signs that a replacement reads otherwise'],
    ['a', { x: '1' }, 'a', 'no hole'],
  ])('%j filled with %j is %j: %s', (sentence, values, filled) => {
    expect(fill(sentence, values)).toBe(filled);
  });

  it.each<[Locale, number, string, string]>([
    ['es', 1, '1 cosa', 'one'],
    ['es', 0, '0 cosas', 'none takes the form for many'],
    ['es', 2, '2 cosas', 'two'],
    ['es', 12_345, '12.345 cosas', 'a point between thousands'],
    ['en', 12_345, '12,345 cosas', 'a comma between thousands'],
    ['es', 1_000_000, '1.000.000 cosas', 'the form for millions is the form for many'],
  ])('in %s for %i is %j: %s', (locale, count, sentence) => {
    expect(plural(locale, { one: '{count} cosa', other: '{count} cosas' }, count)).toBe(sentence);
  });
});

describe('a date', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const DATES: [Locale, string, string, string][] = [
    ['es', '2026-11-22', '22 de noviembre de 2026', 'a day'],
    ['en', '2026-11-22', 'November 22, 2026', 'a day'],
    ['es', '2020-05', 'mayo de 2020', 'a month'],
    ['en', '2020-05', 'May 2020', 'a month'],
    ['es', '2019', '2019', 'a year'],
    ['en', '2019', '2019', 'a year'],
    ['es', '2024-02-29', '29 de febrero de 2024', 'a leap day'],
    ['en', '2020-01-01', 'January 1, 2020', 'the first day, which is the eve further west'],
  ];

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('is the same in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(DATES.map(([locale, date]) => formatDate(locale, date))).toEqual(
      DATES.map(([, , written]) => written),
    );
  });

  it.each(DATES)('in %s, %s is «%s»: %s', (locale, date, written) => {
    expect(formatDate(locale, date)).toBe(written);
  });
});

describe('the note of a source', () => {
  const words = {
    ...ui('en').source,
    undated: 'U',
  };

  it.each<[string, string | null, string, string]>([
    ['en', null, 'English · U', 'no date'],
    ['es', '2020-05', 'Spanish · May 2020', 'as exact as the document'],
    ['pt-BR', '2019', 'Brazilian Portuguese · 2019', 'a language with its region'],
  ])('%s, dated %s is «%s»: %s', (language, dated, note) => {
    expect(sourceNote('en', words, { language, dated })).toBe(note);
  });
});

describe('a telephone link', () => {
  it.each([
    ['+34 900 000 100', 'tel:+34900000100', 'blanks'],
    ['+1 312-555-0141', 'tel:+13125550141', 'hyphens'],
    ['(020) 7946.0166', 'tel:02079460166', 'brackets and points'],
    ['+1 312 555 0141 ext. 12', 'tel:+13125550141', 'an extension is dialled by hand'],
    ['+1 312 555 0141 x 12', 'tel:+13125550141', 'another way to write one'],
    ['+1 312 555 0141x12', 'tel:+13125550141', 'written together'],
    ['+34 900 000 100 extensión 12', 'tel:+34900000100', 'in Spanish'],
    ['+44 (0)20 7946 0166', 'tel:+442079460166', 'a zero that is dialled at home only'],
    ['+34900000112;ext=4', 'tel:+34900000112;ext=4', 'E.164 with its extension'],
    ['+34 900 000 100 / +34 900 000 101', 'tel:+34900000100', 'the first of two'],
    ['+39 (0)6 0000 0166', 'tel:+390600000166', 'in Italy the zero belongs to the number'],
    ['900 000 100 (L-V 9-18 h)', 'tel:900000100', 'as written, with hours behind it'],
    ['24 h: 900 000 100', 'tel:900000100', 'as written, with hours before it'],
    ['1-800-FABRIKAM', 'tel:180032274526', 'letters are digits of the keypad'],
    ['1-800-Fabrika', 'tel:18003227452', 'a hyphen holds them to the number'],
    ['+34 900 AYUDA 1', 'tel:+34900298321', 'between digits'],
    ['900 000 100 ANA', 'tel:900000100', 'no letters that the number needs'],
    ['900100 EXT 12', 'tel:900100', 'a word in capitals'],
    ['112', 'tel:112', 'short, but all that there is'],
    ['ask for Ana', 'tel:', 'no number: nothing else becomes of it'],
  ])('of %s is %s: %s', (phone, link) => {
    expect(telLink(phone)).toBe(link);
  });
});

describe('addresses', () => {
  it('differ between sections of a language, and lead with the language', () => {
    for (const locale of LOCALES) {
      const paths = (['guides', 'tree', 'outcomes', 'contacts'] as const).map((section) =>
        url.sectionPath(locale, section),
      );
      expect(new Set([...paths, url.homePath(locale)]).size).toBe(5);
      for (const path of paths) expect(path).toMatch(new RegExp(`^/${locale}/[a-z]+/$`));
    }
  });

  it.each([
    [url.sectionPath('es', 'guides', 'a'), '/es/guias/a/', 'a page of a section'],
    [url.nodePath('en', 'a'), '/en/decide/a/', 'a question'],
    [url.nodePath('es', 'a', 'b'), '/es/decidir/a/b/', 'a leaf'],
    [url.assetPath('data/a.json'), '/data/a.json', 'a file'],
  ])('%s is %s: %s', (path, expected) => {
    expect(path).toBe(expected);
  });
});

describe('a text of the content', () => {
  it.each<[unknown, boolean, string]>([
    [{ es: 'a', en: 'b' }, true, 'both languages'],
    [{ es: 'a' }, false, 'one language'],
    [{ es: 'a', en: ' ' }, false, 'a blank text'],
    [{ es: 'a', en: 'b', fr: 'c' }, false, 'a language that the site does not have'],
    ['a', false, 'no languages'],
  ])('%j fits: %s, %s', (value, fits) => {
    expect(text.safeParse(value).success).toBe(fits);
  });
});
