import { getEntry, render } from 'astro:content';
import { LOCALES, type Locale } from '../../platform/i18n/locales.ts';
import { nodePath, sectionPath } from '../../platform/i18n/url.ts';
import { oncePerBuild } from '../../platform/publish/oncePerBuild.ts';
import { hashed, publishedPath, type PublishedFile } from '../../platform/publish/publishedFile.ts';
import { getUsedCategories } from '../contacts/queries.ts';
import { getDuties } from '../duties/queries.ts';
import { getGlossary } from '../glossary/queries.ts';
import { SECTION_DEPTHS } from '../guides/model/outline.ts';
import { getGuideText, guidePath, guidesOf, type ShownGuide } from '../guides/queries.ts';
import { packIndex } from '../search/guidance/packIndex.ts';
import type { PackedIndex } from '../search/guidance/packedIndex.ts';
import { getWholeTree } from '../tree/queries.ts';
import { slugsOf } from './slugsOf.ts';
import { toGuidance } from './toGuidance.ts';

const guidanceFile = oncePerBuild(async (locale: Locale) =>
  hashed(`guidance.${locale}`, await getGuidance(locale)),
);

/** The index of each language, as the fields fetch it. */
export function guidanceFiles(): Promise<PublishedFile[]> {
  return Promise.all(LOCALES.map(guidanceFile));
}

/** Address of the index of everything that is found in a language, contacts aside. */
export async function guidanceFilePath(locale: Locale): Promise<string> {
  return publishedPath((await guidanceFile(locale)).name);
}

async function getGuidance(locale: Locale): Promise<PackedIndex> {
  const shown = await guidesOf(locale);
  const guides = await Promise.all(shown.map((guide) => guideToFind(locale, guide)));
  const [duties, glossary, tree] = [await getDuties(), await getGlossary(), await getWholeTree()];
  const categories = await getUsedCategories();
  const everyday = (await getEntry('everyday', 'everyday'))?.data ?? { alike: [], idle: {} };
  const index = toGuidance({ guides, duties, glossary, categories, tree, everyday }, locale, {
    duty: (id) => `${sectionPath(locale, 'matrix')}#${id}`,
    term: (id) => `${sectionPath(locale, 'glossary')}#${id}`,
    category: (slug) => sectionPath(locale, 'categories', slug),
    place: ({ question, option }) => nodePath(locale, question, option),
  });
  return packIndex(index);
}

/** Astro gives the headings their addresses; both read the same text in the same order. */
async function guideToFind(locale: Locale, { id, entry, lang }: ShownGuide) {
  const path = guidePath(locale, { entry });
  const { literals, sections } = (await getGuideText({ entry })).outline;
  const headings = (await render(entry)).headings.filter(({ depth }) =>
    SECTION_DEPTHS.includes(depth),
  );
  const slugs = slugsOf(sections, headings);
  if (!slugs) throw new Error(`the headings of guide «${id}» in ${lang} are not those of its page`);
  return {
    ...entry.data,
    lang,
    path,
    literals,
    sections: sections.map((section, at) => ({ ...section, path: `${path}#${slugs[at]}` })),
  };
}
