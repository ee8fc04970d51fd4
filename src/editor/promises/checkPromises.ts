import { COMPLETE_LOCALES } from '../../platform/i18n/locales.ts';
import type { Problem } from '../../platform/problem.ts';
import { checkCases } from './checkCases.ts';
import { checkCoverage } from './checkCoverage.ts';
import { checkDutyGuides } from './checkDutyGuides.ts';
import { checkErrors } from './checkErrors.ts';
import { checkSearches } from './checkSearches.ts';
import type { Content, Places } from '../content.ts';
import { guidanceById } from './guidanceById.ts';
import type { PromisePlaces, Promises } from './schema.ts';

/** Where the content no longer does what was promised of it. */
export function checkPromises(
  { cases = [], coverage = [], searches = {} }: Promises,
  content: Content,
  places: PromisePlaces & Pick<Places, 'tree' | 'duties'>,
): Problem[] {
  const { tree, everyday, changes } = content;
  const told = new Set(changes?.changes.flatMap(({ leaves }) => leaves.map(({ leaf }) => leaf)));
  return [
    ...(tree ? checkCases(cases, tree, changes, places.cases) : []),
    ...checkCoverage(coverage, content, places.coverage),
    ...checkDutyGuides(content, places.duties),
    ...COMPLETE_LOCALES.flatMap((locale) => {
      if (!tree || !everyday) return [];
      const index = guidanceById({ ...content, tree, everyday }, locale);
      const own = searches[locale];
      return [
        ...checkErrors(tree, index, places.tree),
        ...(own ? checkSearches(own, index, locale, told, places.searches) : []),
      ];
    }),
  ];
}
