import { getCollection, getEntry, render } from 'astro:content';
import { createHash } from 'node:crypto';
import { byCategory, categoryName, categoryReader, type Category } from './contacts/byCategory.ts';
import { type Alphabet, cutAlphabet } from './contacts/cutAlphabet.ts';
import { type Directory, ENTRIES, listContacts } from './contacts/directory.ts';
import type { Categories, Contact, Product } from './contacts/schema.ts';
import { toIndexFiles } from './contacts/indexFiles.ts';
import { likeliestFirst } from './contacts/likeliestFirst.ts';
import { contactsToEntries } from './contacts/searchIndex.ts';
import type { Duties } from './duties/schema.ts';
import type { Glossary } from './glossary/schema.ts';
import { packIndex } from './guidance/packIndex.ts';
import type { PackedIndex } from './guidance/packed.ts';
import { readSections, SECTION_DEPTHS } from './guides/readSections.ts';
import { guidePath, guidesOf, type ShownGuide } from './guidesOf.ts';
import { twinStates, type TwinState } from './reviewed/twinStates.ts';
import { LOCALES, type Locale } from './i18n/locales.ts';
import { languagesOf, textIn } from './i18n/textIn.ts';
import { assetPath, nodePath, sectionPath, type ContactPlace } from './i18n/url.ts';
import { toGuidance } from './meeting/guidance.ts';
import type { Audience } from './vocabulary.ts';
import type { Site } from './site/schema.ts';
import type { Tree } from './tree/schema.ts';
import { localiseTree, type LocalTree } from './tree/localise.ts';
import type { Changes, Retired } from './tree/schema.ts';

/** A file that the islands fetch. Its name holds its content's hash, so it can be kept for ever. */
export interface PublishedFile {
  name: string;
  body: string;
}

/** The operator's data; the gate has made sure that it is there. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('the site stream is empty: the gate did not run');
  return entry.data;
}

/** The duties, in the order of their file. */
export async function getDuties(): Promise<Duties> {
  return (await getEntry('duties', 'duties'))?.data ?? {};
}

/** How each language's file of a guide stands to the others. */
export async function getGuideStates(id: string): Promise<Map<Locale, TwinState>> {
  const hashes = (await getEntry('guideHashes', id))?.data ?? {};
  const reviewed = (await getEntry('reviewed', id))?.data;
  return twinStates(hashes, reviewed?.files);
}

/** The glossary, by id. */
export async function getGlossary(): Promise<Glossary> {
  return (await getEntry('glossary', 'glossary'))?.data ?? {};
}

/** The tree in one language, with the operator's desks. */
export const getTree = oncePerBuild(async (locale: Locale): Promise<LocalTree> => {
  const { name, support, billing, provider, reportMistake } = await getSite();
  const desks = Object.entries({ support, billing, provider }).flatMap(([id, desk]) =>
    desk ? [[id, { ...desk, name: textIn(desk.name, locale) }]] : [],
  );
  const sources = (await getCollection('sources')).map(({ id, data }) => [id, data]);
  return localiseTree(await treeData(), locale, {
    sources: Object.fromEntries(sources),
    desks: Object.fromEntries(desks),
    organization: name,
    origin: import.meta.env.SITE,
    reportMistake,
  });
});

async function treeData(): Promise<Tree> {
  const entry = await getEntry('tree', 'tree');
  if (!entry) throw new Error('the tree stream is empty: the gate did not run');
  return entry.data;
}

/** What stands in for each page of the tree that is gone. */
export async function getRetired(): Promise<Retired> {
  return (await getEntry('retired', 'retired'))?.data ?? {};
}

/** What changed in the tree for its readers. */
export async function getChanges(): Promise<Changes> {
  const entry = await getEntry('changes', 'changes');
  if (!entry) throw new Error('the changes stream is empty: the gate did not run');
  return entry.data;
}

/** The languages that the tree is written in; in others the reference stands in. */
export async function treeLanguages(): Promise<Locale[]> {
  return languagesOf(await treeData());
}

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

/** Every category by its name in a language, with its contacts by name. */
export const getCategories = oncePerBuild(
  async (
    locale: Locale,
  ): Promise<Alphabet<Category & { contacts: Contact[]; list: Alphabet<Contact> }>> => {
    const all = byCategory(await getContacts(), await knownCategories()).map((category) => ({
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

/** Whom the build is for: what it publishes of contacts, and whether search engines may list it. */
export async function getAudience(): Promise<Audience> {
  return (await getEntry('contactFile', 'contacts'))?.data.audience ?? 'public';
}

/** True when the contacts are the fictional ones. */
export async function areContactsSample(): Promise<boolean> {
  return (await getEntry('contactFile', 'contacts'))?.data.sample ?? false;
}

/** Every file that the islands fetch. */
export async function publishedFiles(): Promise<PublishedFile[]> {
  const perLocale = [treeFile, guidanceFile].flatMap((file) => LOCALES.map(file));
  return [...(await contactsFiles()).files, ...(await Promise.all(perLocale))];
}

/** Address of the contacts' files as the browser loads them, see openContacts. */
export async function contactsFilePath(): Promise<string> {
  return assetPath(`data/${(await contactsFiles()).name}`);
}

/** Address of a language's tree. */
export async function treeFilePath(locale: Locale): Promise<string> {
  return pathOf(await treeFile(locale));
}

/** Address of the index of everything that is found in a language, contacts aside. */
export async function guidanceFilePath(locale: Locale): Promise<string> {
  return pathOf(await guidanceFile(locale));
}

const contactsFiles = oncePerBuild(async (): Promise<{ name: string; files: PublishedFile[] }> => {
  const contacts = likeliestFirst(await getContacts());
  const { parts, details } = toIndexFiles(
    contactsToEntries(contacts, (await getDirectory()).pageOf),
  );
  const name = `contacts.${hashOf([...parts, ...details].join())}.${contacts.length}`;
  return {
    name,
    files: [
      ...parts.map((body, at) => ({ name: `${name}.p${at}.txt`, body })),
      ...details.map((body, at) => ({ name: `${name}.d${at}.json`, body })),
    ],
  };
});

const treeFile = oncePerBuild(async (locale: Locale) =>
  hashed(`tree.${locale}`, await getTree(locale)),
);

const guidanceFile = oncePerBuild(async (locale: Locale) =>
  hashed(`guidance.${locale}`, await getGuidance(locale)),
);

/** Makes a thing once a build, since every page asks for it; anew for each page while editing. */
function oncePerBuild<K extends [Locale] | [], V>(
  make: (...key: K) => Promise<V>,
): (...key: K) => Promise<V> {
  const made = new Map<Locale | undefined, Promise<V>>();
  return (...key) => {
    const value = (import.meta.env.DEV ? undefined : made.get(key[0])) ?? make(...key);
    made.set(key[0], value);
    return value;
  };
}

async function getGuidance(locale: Locale): Promise<PackedIndex> {
  const shown = await guidesOf(locale);
  const guides = await Promise.all(shown.map((guide) => guideToFind(locale, guide)));
  const [duties, glossary, tree] = [await getDuties(), await getGlossary(), await treeData()];
  const categories = byCategory(await getContacts(), await knownCategories());
  const everyday = (await getEntry('everyday', 'everyday'))?.data ?? { alike: [], idle: {} };
  const index = toGuidance({ guides, duties, glossary, categories, tree, everyday }, locale, {
    duty: (id) => `${sectionPath(locale, 'matrix')}#${id}`,
    term: (id) => `${sectionPath(locale, 'glossary')}#${id}`,
    category: (slug) => sectionPath(locale, 'categories', slug),
    place: ({ question, option }) => nodePath(locale, question, option),
  });
  return packIndex(index);
}

async function guideToFind(locale: Locale, { entry, lang }: ShownGuide) {
  const path = guidePath(locale, { entry });
  const { literals, sections } = readSections(entry.body ?? '');
  // Astro gives the headings their addresses; both read the same text in the same order.
  const headings = (await render(entry)).headings.filter(({ depth }) =>
    SECTION_DEPTHS.includes(depth),
  );
  return {
    ...entry.data,
    lang,
    path,
    literals,
    sections: sections.map((section, at) => ({
      ...section,
      path: `${path}#${headings[at]?.slug}`,
    })),
  };
}

function hashed(name: string, data: unknown): PublishedFile {
  const body = JSON.stringify(data);
  return { name: `${name}.${hashOf(body)}.json`, body };
}

function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 10);
}

function pathOf({ name }: PublishedFile): string {
  return assetPath(`data/${name}`);
}
