import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCategory } from '../../src/contacts/byCategory.ts';
import type { CategoryToFind } from '../../src/guidance/categoriesToEntries.ts';
import type { GuidanceIndex } from '../../src/guidance/entry.ts';
import { readSections } from '../../src/guides/readSections.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { type GuidancePaths, toGuidance } from '../../src/meeting/guidance.ts';
import { content, siteRoot } from './testSite.ts';

/** Addresses of everything, a guide's by its id and by the last part of its real one. */
export interface Addresses extends GuidancePaths {
  guide: (id: string, slug: string) => string;
  section: (at: number, title: string) => string;
}

/** Ids for addresses; a section has its number within its guide. */
const IDS: Addresses = {
  guide: (id) => `guide:${id}`,
  section: (at) => String(at + 1),
  duty: (id) => `duty:${id}`,
  term: (id) => `term:${id}`,
  category: (slug) => `category:${slug}`,
  place: ({ question, option }) =>
    `tree:${option === undefined ? question : `${question}/${option}`}`,
};

/**
 * The index of the test site and of its sample's categories.
 * @param more categories beside those
 */
export function siteIndex(
  locale: Locale,
  addresses: Addresses = IDS,
  more: readonly CategoryToFind[] = [],
): GuidanceIndex {
  const guides = content.guides
    .filter((guide) => guide.locale === locale)
    .map(({ id, file, frontMatter }) => {
      const text = readFileSync(join(siteRoot, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      const { literals, sections } = readSections(text);
      const path = addresses.guide(id, frontMatter.slug);
      const placed = sections.map((one, at) => ({
        ...one,
        path: `${path}#${addresses.section(at, one.title)}`,
      }));
      return { ...frontMatter, lang: locale, path, literals, sections: placed };
    });
  const categories = [...byCategory(content.contacts.contacts, content.categories), ...more];
  return toGuidance({ ...content, guides, categories }, locale, addresses);
}
