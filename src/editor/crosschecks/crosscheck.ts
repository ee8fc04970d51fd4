import type { Problem } from '../../platform/problem.ts';
import type { Content, Places } from '../content.ts';
import { checkCitations } from './checkCitations.ts';
import { checkDutyReach } from './checkDutyReach.ts';
import { checkGuideLinks } from './checkGuideLinks.ts';
import { checkProvider } from './checkProvider.ts';
import { checkTermGuides } from './checkTermGuides.ts';

/** Everything that is wrong where the streams meet by id. */
export function crosscheck(content: Content, places: Places): Problem[] {
  return [
    ...checkCitations(content, places),
    ...checkDutyReach(content, places),
    ...checkGuideLinks(content),
    ...checkTermGuides(content, places),
    ...checkProvider(content, places),
  ];
}
