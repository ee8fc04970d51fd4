import { getCollection, getEntry } from 'astro:content';
import { LOCALES, type Locale } from '../../platform/i18n/locales.ts';
import { languagesOf, textIn } from '../../platform/i18n/textIn.ts';
import { oncePerBuild } from '../../platform/publish/oncePerBuild.ts';
import { hashed, publishedPath, type PublishedFile } from '../../platform/publish/publishedFile.ts';
import { getSite } from '../organization/queries.ts';
import { localiseTree, type LocalTree } from './model/localise.ts';
import type { Changes, Retired, Tree } from './model/schema.ts';

/** The tree as its file has it, in every language. */
export async function getWholeTree(): Promise<Tree> {
  const entry = await getEntry('tree', 'tree');
  if (!entry) throw new Error('the tree stream is empty: the gate did not run');
  return entry.data;
}

/** The tree in one language, with the operator's desks. */
export const getTree = oncePerBuild(async (locale: Locale): Promise<LocalTree> => {
  const { name, support, billing, provider, reportMistake } = await getSite();
  const desks = Object.entries({ support, billing, provider }).flatMap(([id, desk]) =>
    desk ? [[id, { ...desk, name: textIn(desk.name, locale) }]] : [],
  );
  const sources = (await getCollection('sources')).map(({ id, data }) => [id, data]);
  return localiseTree(await getWholeTree(), locale, {
    sources: Object.fromEntries(sources),
    desks: Object.fromEntries(desks),
    organization: name,
    origin: import.meta.env.SITE,
    reportMistake,
  });
});

/** The languages that the tree is written in; in others the reference stands in. */
export async function treeLanguages(): Promise<Locale[]> {
  return languagesOf(await getWholeTree());
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

const treeFile = oncePerBuild(async (locale: Locale) =>
  hashed(`tree.${locale}`, await getTree(locale)),
);

/** The tree of each language, as the island fetches it. */
export function treeFiles(): Promise<PublishedFile[]> {
  return Promise.all(LOCALES.map(treeFile));
}

/** Address of a language's tree. */
export async function treeFilePath(locale: Locale): Promise<string> {
  return publishedPath((await treeFile(locale)).name);
}
