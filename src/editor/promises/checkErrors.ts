import type { GuidanceIndex } from '../../features/search/guidance/entry.ts';
import { createTreeSearch } from '../../features/search/guidance/searchTree.ts';
import type { Problem } from '../../platform/problem.ts';
import type { Tree } from '../../features/tree/model/schema.ts';
import { placeAfter } from '../../features/tree/model/walk.ts';
import type { Places } from '../content.ts';
import { placeId } from './guidanceById.ts';

/** Stands where an error text leaves open what varies. */
const SOME_ID = 'qzx-4711';

/** Whoever pastes an error text of the tree is led to its own answer first. */
export function checkErrors(
  tree: Tree,
  index: GuidanceIndex,
  { file, lineOf }: Places['tree'],
): Problem[] {
  const search = createTreeSearch(index);
  return Object.entries(tree.questions).flatMap(([question, { options }]) =>
    Object.entries(options).flatMap(([option, { errors = [] }]) =>
      errors.flatMap((text, at): Problem[] => {
        const place = placeId(placeAfter(tree, { question, option }));
        const first = search(text.replaceAll('…', SOME_ID), 1)[0]?.entry.path;
        if (first === place) return [];
        return [
          {
            code: 'error-unfound',
            file,
            line: lineOf(['questions', question, 'options', option, 'errors', at]),
            fact: `whoever pastes «${text}» finds ${first ?? 'nothing'} first, and not ${place}`,
            fix: 'write more of it, as the screen shows it, or take out what it shares with another',
            severity: 'error',
          },
        ];
      }),
    ),
  );
}
