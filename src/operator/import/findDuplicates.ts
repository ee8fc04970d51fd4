import type { ImportProblem } from './codes.ts';
import type { Draft } from './intake.ts';

/** Reports rows of a file that repeat an earlier one; merging them changes nothing. */
export function findDuplicates(drafts: readonly Draft[], file: string): ImportProblem[] {
  const firstLines = new Map<string, number>();
  return drafts.flatMap(({ raw, line, contact }): ImportProblem[] => {
    const first = firstLines.get(raw);
    if (first === undefined) {
      firstLines.set(raw, line);
      return [];
    }
    const fact = `the row of «${contact.publisher}» is identical to the one in line ${first}`;
    const fix = 'remove one of the two rows';
    return [{ code: 'row-duplicate', file, line, fact, fix, severity: 'warning' }];
  });
}
