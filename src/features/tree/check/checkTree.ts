import type { FileLines } from '../../../platform/files/yaml.ts';
import type { Problem } from '../../../platform/problem.ts';
import { checkBounce } from './checkBounce.ts';
import { checkClock } from './checkClock.ts';
import { checkOptions } from './checkOptions.ts';
import { checkOutcomes } from './checkOutcomes.ts';
import { checkSize } from './checkSize.ts';
import { checkStructure } from './checkStructure.ts';
import { checkTexts } from './checkTexts.ts';
import { checkWording } from './checkWording.ts';
import type { Tree } from '../model/schema.ts';

/**
 * Everything that is wrong within a tree that already fits its schema. Sources, duties and the
 * operator's desks are other streams, and `src/editor/crosschecks` holds the tree against them;
 * checkHistory.ts holds it against what it was before.
 */
export function checkTree(tree: Tree, { file, lineOf }: FileLines): Problem[] {
  return [
    ...checkStructure(tree),
    ...checkSize(tree),
    ...checkOptions(tree),
    ...checkOutcomes(tree),
    ...checkBounce(tree),
    ...checkClock(tree),
    ...checkTexts(tree),
    ...checkWording(tree),
  ].map(({ path, ...problem }) => ({ ...problem, file, line: lineOf(path) }));
}
