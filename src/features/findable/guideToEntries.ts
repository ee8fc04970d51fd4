import type { GuidanceEntry } from '../search/guidance/entry.ts';

/** A guide as far as it is searched. */
export interface GuideToFind {
  title: string;
  short: string;
  description: string;
  path: string;
  /** Error texts and names in the text above the first heading. */
  literals: readonly string[];
  sections: readonly { title: string; literals: readonly string[]; path: string }[];
}

/**
 * A guide and each of its sections, which also answers for the error texts that it explains. The
 * words of the texts themselves are left out. Measured: the five most telling ones of each section
 * cost 1.9 kB and led to two more of 204 questions, all words to none.
 */
export function guideToEntries(guide: GuideToFind): GuidanceEntry[] {
  const { title, short, description, path, literals, sections } = guide;
  return [
    { kind: 'guide', title, words: [short, description, ...phrasesOf(literals)], path },
    ...sections.map((section) => ({
      kind: 'section' as const,
      title: section.title,
      words: phrasesOf(section.literals),
      path: section.path,
      guide: short,
    })),
  ];
}

/** What stands between the placeholders, each once: «Plan … is not available» has two phrases. */
function phrasesOf(literals: readonly string[]): string[] {
  const phrases = literals
    .flatMap((literal) => literal.split('…'))
    .map((phrase) => phrase.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(({ length }) => length > 2);
  return [...new Set(phrases)];
}
