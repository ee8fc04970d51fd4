import type { FileLines } from '../../platform/files/yaml.ts';
import { basisFault } from '../../platform/basisFault.ts';
import { LOCALES } from '../../platform/i18n/locales.ts';
import type { Problem } from '../../platform/problem.ts';
import type { Duties, Duty } from './schema.ts';

type Report = (code: string, path: readonly PropertyKey[], fact: string, fix: string) => void;

/** Everything that is wrong with duties that already fit their schema; sources are another stream. */
export function checkDuties(duties: Duties, { file, lineOf }: FileLines): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, fact, fix) =>
    problems.push({ code, file, line: lineOf(path), fact, fix, severity: 'error' });
  for (const [id, duty] of Object.entries(duties)) {
    checkBasis(id, duty, report);
    checkParties(id, duty, report);
  }
  checkTwins(duties, report);
  return problems;
}

function checkBasis(id: string, { basis, cite = [] }: Duty, report: Report): void {
  const fault = basisFault(basis, cite.length > 0);
  if (fault === undefined) return;
  report(
    'claim-without-source',
    [id, 'basis'],
    `«${id}» ${fault.fact}`,
    fault.isLacking ? 'add cite, or say basis: not-stated' : 'remove cite, or name the right basis',
  );
}

/** Nobody asks himself, and who is responsible is none of the others. */
function checkParties(id: string, { party, askedBy, others = [] }: Duty, report: Report): void {
  for (const index of indexesOf(askedBy, party)) {
    report(
      'duty-self',
      [id, 'askedBy', index],
      `«${id}» is asked by «${party}», who is responsible for it`,
      'name who asks the responsible party',
    );
  }
  const named = others.map((other) => other.party);
  for (const index of indexesOf(named, party)) {
    report(
      'duty-self',
      [id, 'others', index, 'party'],
      `«${id}» names «${party}», who is responsible for it, among the others`,
      'say what another party does, or remove the entry',
    );
  }
}

/** Two rows that read the same cannot be told apart, in the matrix or in a link to it. */
function checkTwins(duties: Duties, report: Report): void {
  for (const locale of LOCALES) {
    const known = new Map<string, string>();
    for (const [id, { duty }] of Object.entries(duties)) {
      const words = duty[locale]?.toLocaleLowerCase(locale);
      if (words === undefined) continue;
      const twin = known.get(words);
      if (twin === undefined) known.set(words, id);
      else {
        report(
          'duty-twin',
          [id, 'duty', locale],
          `«${id}» has the same text as «${twin}» (${locale})`,
          'say what tells them apart, or join the two',
        );
      }
    }
  }
}

function indexesOf<T>(list: readonly T[], wanted: T): number[] {
  return list.flatMap((item, index) => (item === wanted ? [index] : []));
}
