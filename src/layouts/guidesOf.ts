import { getCollection, type CollectionEntry } from 'astro:content';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { sectionPath } from '../i18n/url.ts';

/** The guides of a language in the order of the guide list. */
export async function guidesOf(locale: Locale): Promise<CollectionEntry<'guides'>[]> {
  const guides = await getCollection('guides', ({ id }) => id.startsWith(`${locale}/`));
  return guides.sort((a, b) => a.data.order - b.data.order);
}

/** A guide's address in every language; the gate has made sure that every twin exists. */
export async function guideTwins(
  guide: CollectionEntry<'guides'>,
): Promise<Record<Locale, string>> {
  const id = guide.id.slice(guide.id.indexOf('/'));
  const guides = await getCollection('guides');
  const pairs = LOCALES.map((locale) => {
    const twin = guides.find((other) => other.id === `${locale}${id}`);
    if (!twin) throw new Error(`${guide.id} has no twin in ${locale}: the gate did not run`);
    return [locale, sectionPath(locale, 'guides', twin.data.slug)];
  });
  return Object.fromEntries(pairs) as Record<Locale, string>;
}
