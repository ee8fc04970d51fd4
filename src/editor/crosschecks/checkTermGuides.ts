import { didYouMean } from '../../platform/text/closest.ts';
import type { Problem } from '../../platform/problem.ts';
import type { Content, Places } from '../content.ts';

/** The guide that says more about a term exists. */
export function checkTermGuides({ glossary, guideIds }: Content, places: Places): Problem[] {
  return Object.entries(glossary ?? {}).flatMap(([id, { guide }]) =>
    guide === undefined || guideIds.includes(guide)
      ? []
      : {
          code: 'guide-unknown',
          file: places.glossary.file,
          line: places.glossary.lineOf([id, 'guide']),
          fact: `«${guide}» is no guide`,
          fix: didYouMean(guide, guideIds, 'content/guides'),
          severity: 'error' as const,
        },
  );
}
