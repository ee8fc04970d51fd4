import { LOCALES, type Locale } from '../../platform/i18n/locales.ts';
import { textIn, type Text } from '../../platform/i18n/textIn.ts';
import type { GuidanceEntry } from '../search/guidance/entry.ts';

/** A category of products that some contact has. */
export interface CategoryToFind {
  slug: string;
  /** In every language where it is known, else as a contact writes it. */
  name: Text | string;
}

/** The categories of the directory, found by their names in every language. */
export function categoriesToEntries(
  categories: readonly CategoryToFind[],
  locale: Locale,
  pathOf: (slug: string) => string,
): GuidanceEntry[] {
  return categories.map(({ slug, name }) => {
    const title = typeof name === 'string' ? name : textIn(name, locale);
    const names = typeof name === 'string' ? [] : LOCALES.flatMap((one) => name[one] ?? []);
    return {
      kind: 'category',
      title,
      words: [...new Set(names)].filter((word) => word !== title),
      path: pathOf(slug),
    };
  });
}
