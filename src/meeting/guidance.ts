import type { Duties } from '../duties/schema.ts';
import type { Glossary } from '../glossary/schema.ts';
import { dutiesToEntries } from '../guidance/dutiesToEntries.ts';
import type { GuidanceIndex } from '../guidance/entry.ts';
import { guideToEntries, type GuideToFind } from '../guidance/guideToEntries.ts';
import { termsToEntries } from '../guidance/termsToEntries.ts';
import type { Locale } from '../i18n/locales.ts';
import { languageOf } from '../i18n/textIn.ts';

interface Guidance {
  guides: readonly (GuideToFind & { lang: Locale })[];
  duties: Duties;
  glossary: Glossary;
}

/** Addresses of what stands within the page of its stream. */
interface Paths {
  duty: (id: string) => string;
  term: (id: string) => string;
}

/** Everything to read that the search of a language finds, guides first. */
export function toGuidance(
  { guides, duties, glossary }: Guidance,
  locale: Locale,
  paths: Paths,
): GuidanceIndex {
  const streams = [
    ...guides.map((guide) => ({ lang: guide.lang, entries: guideToEntries(guide) })),
    { lang: languageOf(duties, locale), entries: dutiesToEntries(duties, locale, paths.duty) },
    { lang: languageOf(glossary, locale), entries: termsToEntries(glossary, locale, paths.term) },
  ];
  return {
    entries: streams.flatMap(({ lang, entries }) =>
      lang === locale ? entries : entries.map((entry) => ({ ...entry, lang })),
    ),
  };
}
