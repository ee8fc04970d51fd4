import { didYouMean } from '../../platform/text/closest.ts';
import type { Guide } from '../../features/guides/model/readGuide.ts';
import { COMPLETE_LOCALES } from '../../platform/i18n/locales.ts';
import type { Problem } from '../../platform/problem.ts';
import type { Content } from '../content.ts';
import type { Coverage, PromisePlaces } from './schema.ts';

/** Each guide says what it must, in every language that is complete: it cites what carries it. */
export function checkCoverage(
  coverage: Coverage,
  { guides, guideIds }: Pick<Content, 'guides' | 'guideIds'>,
  { file, lineOf }: PromisePlaces['coverage'],
): Problem[] {
  return coverage.flatMap(({ says, guide: id, cite }, at): Problem[] => {
    const base = { file, severity: 'error' } as const;
    if (!guideIds.includes(id))
      return [
        {
          ...base,
          code: 'coverage-dangling',
          line: lineOf([at, 'guide']),
          fact: `there is no guide «${id}», which is to say: ${says}`,
          fix: didYouMean(id, guideIds, 'content/guides/'),
        },
      ];
    const inLanguages = guides.filter(
      (guide) => guide.id === id && COMPLETE_LOCALES.some((locale) => locale === guide.locale),
    );
    return inLanguages.flatMap((guide) =>
      lacking(guide, cite).map((what) => ({
        ...base,
        code: 'coverage-lost',
        line: lineOf([at]),
        fact: `${guide.file} is to say: ${says}; and it does not cite ${what}`,
        fix: 'cite it there, correct this row when another guide or source says it now, or take the row out',
      })),
    );
  });
}

function lacking({ tags }: Pick<Guide, 'tags'>, cite: readonly string[]): string[] {
  const cited = tags.filter(({ name }) => name === 'Cite').map(({ attributes }) => attributes);
  if (cite.length === 0)
    return cited.some(({ basis }) => basis === 'not-stated') ? [] : ['that nobody states it'];
  return cite
    .filter((source) => !cited.some((one) => one['source'] === source))
    .map((source) => `«${source}»`);
}
