import { COMPLETE_LOCALES, DEFAULT_LOCALE } from '../../../platform/i18n/locales.ts';
import type { Problem } from '../../../platform/problem.ts';
import type { Tag } from '../model/tagOf.ts';
import type { Guide } from '../model/readGuide.ts';

/** A guide exists in every complete language, and in the reference before any other. */
export function checkMissingTwin(
  { id, locale, file }: Pick<Guide, 'id' | 'locale' | 'file'>,
  present: readonly Pick<Guide, 'id' | 'locale'>[],
): Problem[] {
  return COMPLETE_LOCALES.filter(
    (other) => other !== locale && !present.some((twin) => twin.id === id && twin.locale === other),
  ).map((other) => ({
    code: 'twin-missing',
    file,
    fact: `the guide «${id}» has no twin in «${other}»`,
    fix: `write content/guides/${other}/${id}.mdx`,
    severity: 'error',
  }));
}

/** What twins have alike: its code, how a file lists it, and what to do where it differs. */
const ALIKE: {
  what: string;
  code: string;
  listOf: (guide: Guide) => { key: string; line: number }[];
  fix: string;
}[] = [
  {
    what: 'component',
    code: 'twin-differs',
    listOf: ({ tags }) => tags.map(tagKey),
    fix: 'use the same citations and components in the same order in both files',
  },
  {
    what: 'heading',
    code: 'headings-differ',
    listOf: ({ headings }) => headings.map(({ value, line }) => ({ key: '#'.repeat(value), line })),
    fix: 'give both files the same headings of the same depth',
  },
  {
    what: 'link',
    code: 'links-differ',
    listOf: ({ links }) => sorted(links),
    fix: 'lead to the same pages from both files',
  },
  {
    what: 'literal',
    code: 'literals-differ',
    listOf: ({ literals }) => sorted(literals),
    fix: 'write error texts, field names and placeholders alike in both files',
  },
];

/**
 * Twins make the same claims from the same sources, embed the same components, have the same
 * headings, lead to the same pages and leave the same literals untranslated. Where links and
 * literals stand within a sentence is the language's own matter: these are compared sorted.
 */
export function checkParity(guides: readonly Guide[]): Problem[] {
  return guides.flatMap((guide) => {
    const reference = guides.find(({ id, locale }) => id === guide.id && locale === DEFAULT_LOCALE);
    if (reference === undefined || reference === guide) return [];
    return ALIKE.flatMap(({ what, code, listOf, fix }) => {
      const ours = listOf(guide);
      const theirs = listOf(reference);
      const longer = ours.length > theirs.length ? ours : theirs;
      const at = longer.findIndex((_, index) => theirs[index]?.key !== ours[index]?.key);
      if (at < 0) return [];
      return {
        code,
        file: guide.file,
        // Where something is lacking at the end, the last one shows the place.
        line: (ours[at] ?? ours.at(-1))?.line,
        fact: `${reference.file} has ${theirs[at]?.key ?? `no ${what}`} where this file has ${ours[at]?.key ?? 'none'}`,
        fix,
        severity: 'error' as const,
      };
    });
  });
}

function tagKey({ name, attributes, line }: Tag): { key: string; line: number } {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
  return { key: `<${[name, ...pairs.sort()].join(' ')}>`, line };
}

function sorted(list: readonly { value: string; line: number }[]): { key: string; line: number }[] {
  return list
    .map(({ value, line }) => ({ key: `«${value}»`, line }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
