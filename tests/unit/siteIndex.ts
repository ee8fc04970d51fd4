import { byCategory } from '../../src/features/contacts/directory/byCategory.ts';
import type { CategoryToFind } from '../../src/features/findable/categoriesToEntries.ts';
import type { GuidanceIndex } from '../../src/features/search/guidance/entry.ts';
import type { Locale } from '../../src/platform/i18n/locales.ts';
import { type GuidancePaths, toGuidance } from '../../src/features/findable/toGuidance.ts';
import { content } from './testSite.ts';

/** Addresses of everything, a guide's by its id and by the last part of its real one. */
export interface Addresses extends GuidancePaths {
  guide: (id: string, slug: string) => string;
  section: (at: number, title: string) => string;
}

/**
 * The index of the test site and of its sample's categories, as a page's field loads it.
 * @param more categories beside those
 */
export function siteIndex(
  locale: Locale,
  addresses: Addresses,
  more: readonly CategoryToFind[] = [],
): GuidanceIndex {
  const guides = content.guides
    .filter((guide) => guide.locale === locale)
    .map(({ id, frontMatter, outline: { literals, sections } }) => {
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
