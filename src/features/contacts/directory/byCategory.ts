import { foldWords } from '../../../platform/text/foldWords.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { type Text, textIn } from '../../../platform/i18n/textIn.ts';
import type { Categories, Contact } from '../record/schema.ts';

export interface Category {
  /** Last part of its address. */
  slug: string;
  /** In every language where it is known, else as the first contact writes it. */
  name: Text | string;
}

/**
 * The contacts of each category. Spellings that differ in capitals, accents and signs are one, and
 * so are the names and aliases of a known category.
 */
export function byCategory(
  contacts: readonly Contact[],
  known: Categories,
): (Category & { contacts: Contact[] })[] {
  const read = categoryReader(known);
  const groups = new Map<string, Category & { contacts: Set<Contact> }>();
  for (const contact of contacts) {
    for (const written of contact.categories ?? []) {
      const category = read(written);
      const group = groups.get(category.slug) ?? { ...category, contacts: new Set() };
      groups.set(category.slug, group);
      group.contacts.add(contact);
    }
  }
  return [...groups.values()].map((group) => ({ ...group, contacts: [...group.contacts] }));
}

/** What makes a category of a name in whatever spelling. */
export function categoryReader(known: Categories): (written: string) => Category {
  const ids = Object.entries(known).flatMap(([id, { name, aliases = [] }]) =>
    [id, ...Object.values(name), ...aliases].map((spelling) => [toSlug(spelling), id] as const),
  );
  const idOf = new Map(ids);
  return (written) => {
    const slug = idOf.get(toSlug(written)) ?? toSlug(written);
    return { slug, name: known[slug]?.name ?? written };
  };
}

/** A category's name in a language. */
export function categoryName({ name }: Category, locale: Locale): string {
  return typeof name === 'string' ? name : textIn(name, locale);
}

/** A number alone would be a page of the list; one of signs only would be none. */
function toSlug(name: string): string {
  const slug = foldWords(name).replaceAll(' ', '-');
  return slug === '' || /^\d+$/.test(slug) ? `${slug}-` : slug;
}
