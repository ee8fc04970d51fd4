import type { CaseFile } from './caseText.ts';
import type { LocalOutcome, LocalTree } from './localise.ts';

/** An email address, wherever it stands in what somebody typed. */
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u;

/**
 * The labels of the filled facts that name a customer or a person: those that the tree marks, and
 * any that holds an email address.
 */
export function sensitiveIn(
  { facts }: LocalTree,
  { have }: Pick<LocalOutcome, 'have'>,
  file: CaseFile,
): string[] {
  return have.flatMap((id) => {
    const value = file.facts[id]?.trim() ?? '';
    const fact = facts[id];
    if (fact === undefined || value === '') return [];
    return fact.sensitive || EMAIL.test(value) ? [fact.label] : [];
  });
}
