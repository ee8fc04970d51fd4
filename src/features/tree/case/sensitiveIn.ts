import type { CaseFile } from './caseFile.ts';
import type { LocalTree } from '../model/localise.ts';

/** What tells of a person or opens a door, wherever it stands in what somebody typed. */
const TELLING = [
  // An email address.
  /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u,
  // A telephone number, with its country or in groups of three.
  /\+\d[\d ().-]{7,}/,
  /\b[6-9]\d\d[ .-]\d{3}[ .-]\d{3}\b/,
  // A Spanish identity number.
  /\b(?:\d{8}|[XYZ]\d{7})[A-Z]\b/,
  // A password.
  /(?:contraseña|clave|password|pwd|passwd)\s*[:=]/iu,
];

/**
 * The labels of the filled facts that name a customer or a person: those that the tree marks, and
 * any that holds an email address or the like. They are shown and not asked about: a question before
 * each copy would be clicked away.
 */
export function sensitiveIn(
  { facts }: LocalTree,
  have: readonly string[],
  file: CaseFile,
): string[] {
  return have.flatMap((id) => {
    const value = file.facts[id]?.trim() ?? '';
    const fact = facts[id];
    if (fact === undefined || value === '') return [];
    return fact.sensitive || TELLING.some((pattern) => pattern.test(value)) ? [fact.label] : [];
  });
}
