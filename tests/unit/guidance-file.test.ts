import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { GuidanceIndex } from '../../src/guidance/entry.ts';
import { packIndex } from '../../src/guidance/packIndex.ts';
import { toAnchor } from '../../src/guidance/packed.ts';
import { unpackIndex } from '../../src/guidance/unpackIndex.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { nodePath, sectionPath } from '../../src/i18n/url.ts';
import { type Addresses, realIndex } from './relevance/realIndex.ts';

/** What the field of a language may load beside contacts. */
const MOST_BYTES = 20_000;

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

const bytesOf = (index: GuidanceIndex): number =>
  brotliCompressSync(JSON.stringify(packIndex(index))).length;

describe.each(LOCALES)('the file of %s', (locale) => {
  const index = realIndex(locale, addresses(locale));

  it('gives back the index that it was made of', () => {
    expect(unpackIndex(packIndex(index))).toEqual(index);
  });

  it('weighs less than a picture', () => {
    expect(bytesOf(index)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('has room for two hundred categories of the operator’s own', () => {
    expect(bytesOf(realIndex(locale, addresses(locale), manyCategories))).toBeLessThanOrEqual(
      MOST_BYTES,
    );
  });
});
