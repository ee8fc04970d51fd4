import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { GuidanceIndex } from '../../../src/features/search/guidance/entry.ts';
import { packIndex } from '../../../src/features/search/guidance/packIndex.ts';
import { toAnchor } from '../../../src/features/search/guidance/packedIndex.ts';
import { unpackIndex } from '../../../src/features/search/guidance/unpackIndex.ts';
import { LOCALES, type Locale } from '../../../src/platform/i18n/locales.ts';
import { nodePath, sectionPath } from '../../../src/platform/i18n/url.ts';
import { type Addresses, siteIndex } from '../siteIndex.ts';

const addresses = (locale: Locale): Addresses => ({
  guide: (_, slug) => sectionPath(locale, 'guides', slug),
  section: (_, title) => toAnchor(title),
  duty: (id) => `${sectionPath(locale, 'matrix')}#${id}`,
  term: (id) => `${sectionPath(locale, 'glossary')}#${id}`,
  category: (slug) => sectionPath(locale, 'categories', slug),
  place: ({ question, option }) => nodePath(locale, question, option),
});

/** Names as unlike each other as an operator's may be. */
const manyCategories = Array.from({ length: 200 }, (_, at) => {
  const name = `${at.toString(36)}${((at * 7919) % 9973).toString(36)} ventures`;
  return { slug: name.replace(' ', '-'), name };
});

const brotli = (data: unknown): number => brotliCompressSync(JSON.stringify(data)).length;
const bytesOf = (index: GuidanceIndex): number => brotli(packIndex(index));

describe.each(LOCALES)('the file of %s', (locale) => {
  const index = siteIndex(locale, addresses(locale));

  it('gives back the index that it was made of', () => {
    expect(unpackIndex(packIndex(index))).toEqual(index);
  });

  it('is less than half as long as the index in JSON, and a fifth lighter once compressed', () => {
    const long = (data: unknown): number => JSON.stringify(data).length;
    expect(long(packIndex(index)) / long(index)).toBeLessThanOrEqual(0.45);
    expect(bytesOf(index) / brotli(index)).toBeLessThanOrEqual(0.81);
  });

  // Of one entry: how many there are is the operator's.
  it('weighs little an entry, and next to nothing a category of the operator’s own', () => {
    expect(bytesOf(index) / index.entries.length).toBeLessThanOrEqual(30);
    const more = bytesOf(siteIndex(locale, addresses(locale), manyCategories)) - bytesOf(index);
    expect(more / manyCategories.length).toBeLessThanOrEqual(6);
  });
});
