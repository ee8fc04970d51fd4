import type { GuidanceIndex } from '../../features/search/guidance/entry.ts';
import type { Locale } from '../../platform/i18n/locales.ts';
import type { Place } from '../../features/tree/model/walk.ts';
import type { Content } from '../content.ts';
import { toGuidance } from '../../features/findable/toGuidance.ts';

/** The content as far as an index needs it. */
export type GuidanceContent = Content & Required<Pick<Content, 'tree' | 'everyday'>>;

/**
 * What the field of a language finds, each under its id instead of an address: `guide:ID`,
 * `guide:ID#SECTION` by its number, `term:ID`, `duty:ID`, `category:SLUG`, `tree:QUESTION` or
 * `tree:QUESTION/OPTION`.
 */
export function guidanceById(
  { guides, duties = {}, glossary = {}, categories = {}, tree, everyday }: GuidanceContent,
  locale: Locale,
): GuidanceIndex {
  const toFind = guides
    .filter((guide) => guide.locale === locale)
    .map(({ id, frontMatter, outline: { literals, sections } }) => ({
      ...frontMatter,
      lang: locale,
      path: `guide:${id}`,
      literals,
      sections: sections.map((section, at) => ({ ...section, path: `guide:${id}#${at + 1}` })),
    }));
  // All that are known: which of them have contacts is the contact file's affair.
  const known = Object.entries(categories).map(([slug, { name }]) => ({ slug, name }));
  const paths = {
    duty: (id: string) => `duty:${id}`,
    term: (id: string) => `term:${id}`,
    category: (slug: string) => `category:${slug}`,
    place: placeId,
  };
  const streams = { guides: toFind, duties, glossary, categories: known, tree, everyday };
  return toGuidance(streams, locale, paths);
}

/** A place of the tree as the index names it. */
export function placeId({ question, option }: Place): string {
  return `tree:${option === undefined ? question : `${question}/${option}`}`;
}
