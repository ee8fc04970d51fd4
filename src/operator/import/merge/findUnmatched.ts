import { closest } from '../../../platform/text/closest.ts';
import type { ImportProblem } from '../codes.ts';
import type { DraftContact } from '../intake.ts';
import { publisherKey } from '../../../features/contacts/record/publisherKey.ts';
import type { Aliases } from '../readAliases.ts';

/** Names of the alias file that neither what is kept nor what comes in has: mostly misspelt ones. */
export function findUnmatched(
  drafts: readonly { contact: DraftContact }[],
  { listed }: Aliases,
): ImportProblem[] {
  if (listed.length === 0) return [];
  const names = new Map<string, string>();
  for (const { contact } of drafts) {
    for (const name of [contact.publisher, ...(contact.aliases ?? [])]) {
      names.set(publisherKey(name), name);
    }
  }
  return listed
    .filter(({ name }) => !names.has(publisherKey(name)))
    .map(({ name, file, line }): ImportProblem => {
      const near = closest(name, [...names.values()]);
      const fact = `no record has the name «${name}», so that it joins and parts nothing`;
      const guess = near === undefined ? 'correct it, or remove it' : `did you mean «${near}»?`;
      return { code: 'alias-unmatched', file, line, fact, fix: guess, severity: 'warning' };
    });
}
