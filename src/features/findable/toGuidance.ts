import type { Duties } from '../duties/schema.ts';
import type { Everyday } from './everyday.ts';
import type { Glossary } from '../glossary/schema.ts';
import { categoriesToEntries, type CategoryToFind } from './categoriesToEntries.ts';
import { dutiesToEntries } from './dutiesToEntries.ts';
import type { GuidanceIndex } from '../search/guidance/entry.ts';
import { guideToEntries, type GuideToFind } from './guideToEntries.ts';
import { termsToEntries } from './termsToEntries.ts';
import type { Locale } from '../../platform/i18n/locales.ts';
import { languageOf } from '../../platform/i18n/textIn.ts';
import type { Tree } from '../tree/model/schema.ts';
import type { Place } from '../tree/model/walk.ts';
import { toSymptoms } from './symptoms.ts';

export interface Guidance {
  guides: readonly (GuideToFind & { lang: Locale })[];
  duties: Duties;
  glossary: Glossary;
  categories: readonly CategoryToFind[];
  tree: Tree;
  everyday: Everyday;
}

/** Addresses of what is found, guides aside. */
export interface GuidancePaths {
  duty: (id: string) => string;
  term: (id: string) => string;
  category: (slug: string) => string;
  place: (place: Place) => string;
}

/** Everything that the one field of a language finds beside contacts, guides first. */
export function toGuidance(
  { guides, duties, glossary, categories, tree, everyday }: Guidance,
  locale: Locale,
  paths: GuidancePaths,
): GuidanceIndex {
  const streams = [
    ...guides.map((guide) => ({ lang: guide.lang, entries: guideToEntries(guide) })),
    { lang: languageOf(duties, locale), entries: dutiesToEntries(duties, locale, paths.duty) },
    { lang: languageOf(glossary, locale), entries: termsToEntries(glossary, locale, paths.term) },
  ];
  const symptoms = toSymptoms({ tree, glossary, everyday }, locale, paths.place);
  return {
    ...symptoms,
    entries: [
      ...streams.flatMap(({ lang, entries }) =>
        lang === locale ? entries : entries.map((entry) => ({ ...entry, lang })),
      ),
      ...categoriesToEntries(categories, locale, paths.category),
      ...symptoms.entries,
    ],
  };
}
