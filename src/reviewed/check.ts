import type { Problem } from '../problem.ts';
import { hashesById, type Twin } from './hashesById.ts';
import type { Reviewed } from './schema.ts';
import { twinStates, type TwinState } from './twinStates.ts';

/**
 * Warns where one language of a guide has changed and another has not, or where all have and nobody
 * has confirmed that they still say the same.
 * @param reviewed what editors confirmed; a guide that it lacks was never confirmed
 */
export function checkReviewed(guides: readonly Twin[], reviewed: Reviewed): Problem[] {
  return Object.entries(hashesById(guides)).flatMap(([id, hashes]): Problem[] => {
    const states = twinStates(hashes, reviewed[id]?.files);
    const inState = (state: TwinState): Twin[] =>
      guides.filter((guide) => guide.id === id && states.get(guide.locale) === state);
    const [unconfirmed] = inState('unconfirmed');
    if (unconfirmed) {
      return [
        {
          code: 'twin-unconfirmed',
          file: unconfirmed.file,
          fact: `nobody has confirmed that the languages of «${id}» say the same`,
          fix: `hold them against each other and run «npm run confirm -- ${id}»`,
          severity: 'warning',
        },
      ];
    }
    const newer = inState('newer').map(({ file }) => file);
    return inState('older').map(({ file }) => ({
      code: 'twin-older',
      file,
      fact: `${newer.join(' and ')} changed since the languages were confirmed, and this file did not`,
      fix: `carry the change over and run «npm run confirm -- ${id}», or «npm run confirm -- ${id} --untouched» if it does not concern this file`,
      severity: 'warning',
    }));
  });
}
