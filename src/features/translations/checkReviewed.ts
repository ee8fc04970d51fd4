import type { Problem } from '../../platform/problem.ts';
import { hashesById, type Twin } from './hashesById.ts';
import type { Reviewed } from './schema.ts';
import { twinStates, type TwinState } from './twinStates.ts';

/**
 * Warns where one language of a guide, or of a node of the tree, has changed and another has not,
 * or where all have and nobody has confirmed that they still say the same.
 * @param reviewed what editors confirmed; what it lacks was never confirmed
 */
export function checkReviewed(twins: readonly Twin[], reviewed: Reviewed): Problem[] {
  const byId = Map.groupBy(twins, ({ id }) => id);
  return [...byId].flatMap(([id, languages]): Problem[] => {
    const states = twinStates(hashesById(languages)[id] ?? {}, reviewed[id]?.files);
    const inState = (state: TwinState): Twin[] =>
      languages.filter(({ locale }) => states.get(locale) === state);
    const [unconfirmed] = inState('unconfirmed');
    if (unconfirmed) {
      return [
        {
          code: 'twin-unconfirmed',
          file: unconfirmed.file,
          line: unconfirmed.line,
          fact: `nobody has confirmed that the languages of «${id}» say the same`,
          fix: `hold them against each other and run «npm run confirm -- ${id}»`,
          severity: 'warning',
        },
      ];
    }
    const newer = inState('newer').map(({ locale }) => `«${locale}»`);
    return inState('older').map(({ file, line, locale }) => ({
      code: 'twin-older',
      file,
      line,
      fact: `of «${id}», ${newer.join(' and ')} changed since the languages were confirmed, and «${locale}» did not`,
      fix: `carry the change over and run «npm run confirm -- ${id}», or «npm run confirm -- ${id} --untouched» if it does not concern «${locale}»`,
      severity: 'warning',
    }));
  });
}
