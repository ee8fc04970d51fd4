import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../../platform/i18n/locales.ts';
import type { ContactPlace } from '../../platform/i18n/url.ts';
import { oncePerBuild } from '../../platform/publish/oncePerBuild.ts';
import type { Audience } from '../../platform/vocabulary.ts';
import { getSite } from '../organization/queries.ts';
import { byCategory, categoryName, categoryReader, type Category } from './directory/byCategory.ts';
import { cutAlphabet, type Alphabet } from './directory/cutAlphabet.ts';
import { ENTRIES, listContacts, type Directory } from './directory/listContacts.ts';
import type { Categories, Contact, Product } from './record/schema.ts';

/** The contacts as they may be published, sorted by id. */
export const getContacts = oncePerBuild(async (): Promise<Contact[]> => {
  const entries = await getCollection('contacts');
  return entries.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
});

/** The contacts by name, and where each stands. */
export const getDirectory = oncePerBuild(async (): Promise<Directory> =>
  listContacts(await getContacts(), (await getSite()).contactPages),
);

/** Every product by name, with the contact that publishes it. */
export const getProducts = oncePerBuild(
  async (): Promise<Alphabet<{ product: Product; contact: Contact }>> => {
    const all = (await getContacts()).flatMap((contact) =>
      (contact.products ?? []).map((product) => ({ product, contact })),
    );
    return cutAlphabet(all, ({ product }) => product.name, ENTRIES);
  },
);

/** The categories that some contact has, each with its contacts. */
export async function getUsedCategories(): Promise<(Category & { contacts: Contact[] })[]> {
  return byCategory(await getContacts(), await knownCategories());
}

/** Every category by its name in a language, with its contacts by name. */
export const getCategories = oncePerBuild(
  async (
    locale: Locale,
  ): Promise<Alphabet<Category & { contacts: Contact[]; list: Alphabet<Contact> }>> => {
    const all = (await getUsedCategories()).map((category) => ({
      ...category,
      list: cutAlphabet(category.contacts, ({ publisher }) => publisher, ENTRIES),
    }));
    return cutAlphabet(all, (category) => categoryName(category, locale), ENTRIES);
  },
);

/** What makes a category of a name as a contact writes it. */
export const getCategoryReader = oncePerBuild(async () => categoryReader(await knownCategories()));

async function knownCategories(): Promise<Categories> {
  return (await getEntry('categories', 'categories'))?.data ?? {};
}

/** Where a contact stands, for the address of a link to it. */
export async function getPlace({ id }: Pick<Contact, 'id'>): Promise<ContactPlace> {
  return { id, at: (await getDirectory()).pageOf.get(id) };
}

/**
 * What the contact file says of itself: whom the build is for, which decides what it publishes and
 * whether search engines may list it, and whether the contacts are the fictional ones.
 */
async function contactFile(): Promise<{ audience: Audience; sample: boolean }> {
  const entry = await getEntry('contactFile', 'contacts');
  if (!entry) throw new Error('the contact stream is empty: the gate did not run');
  return entry.data;
}

/** Whom the build is for. */
export async function getAudience(): Promise<Audience> {
  return (await contactFile()).audience;
}

/** True when the contacts are the fictional ones. */
export async function areContactsSample(): Promise<boolean> {
  return (await contactFile()).sample;
}
