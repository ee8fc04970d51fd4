import { citesOf } from '../../features/duties/dutyCites.ts';
import { COMPLETE_LOCALES } from '../../platform/i18n/locales.ts';
import type { Problem } from '../../platform/problem.ts';
import type { Content, Places } from '../content.ts';

/** What is documented of a duty can be read in a guide: one of its sources is cited there. */
export function checkDutyGuides(
  { duties = {}, guides }: Pick<Content, 'duties' | 'guides'>,
  { file, lineOf }: Places['duties'],
): Problem[] {
  const cited = COMPLETE_LOCALES.map(
    (locale) =>
      new Set(
        guides
          .filter((guide) => guide.locale === locale)
          .flatMap(({ tags }) => tags.map(({ attributes: { source } }) => source)),
      ),
  );
  const all = Map.groupBy(citesOf(duties), ({ path }) => path[0] ?? '');
  return [...all].flatMap(([id, cites]): Problem[] =>
    cited.every((sources) => cites.some(({ source }) => sources.has(source)))
      ? []
      : [
          {
            code: 'duty-unexplained',
            file,
            line: lineOf([id, 'cite']),
            fact: `no guide cites a source of the duty «${id}», so that nobody can read about it`,
            fix: 'write of it in a guide, with its source, in every language',
            severity: 'error',
          },
        ],
  );
}
