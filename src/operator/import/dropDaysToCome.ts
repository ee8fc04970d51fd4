import type { ImportProblem } from './codes.ts';
import type { Draft } from './intake.ts';

/**
 * Takes the date out of drafts that were verified on a day to come: it would win every conflict, and
 * the contact would not be stale for years.
 * @param today YYYY-MM-DD; without it nothing is taken out
 */
export function dropDaysToCome(
  drafts: readonly Draft[],
  file: string,
  today: string | undefined,
): ImportProblem[] {
  return drafts.flatMap(({ line, contact }) => {
    const { verified } = contact;
    if (today === undefined || verified === undefined || verified <= today) return [];
    delete contact.verified;
    const fact = `«${verified}» has not come yet and was left out`;
    const fix = 'correct the day in the source and import again';
    return { code: 'value-refused', file, line, field: 'verified', fact, fix, severity: 'warning' };
  });
}
