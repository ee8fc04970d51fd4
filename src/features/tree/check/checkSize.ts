import type { TreeFinding } from './finding.ts';
import type { Tree } from '../model/schema.ts';
import { leavesOf, trailTo } from '../model/walk.ts';

/** As many answers as an agent gives while the customer waits. */
const MOST_ANSWERS = 5;
/** As many leaves as an editor still oversees; each is a page in every language. */
const MOST_LEAVES = 300;

/** The tree is neither deeper nor wider than people bear. */
export function checkSize(tree: Tree): TreeFinding[] {
  // The first question too many of each branch: those below it go with it.
  const tooDeep = Object.keys(tree.questions).filter(
    (question) => trailTo(tree, { question })?.length === MOST_ANSWERS,
  );
  const findings = tooDeep.map((question): TreeFinding => ({
    code: 'tree-deep',
    path: ['questions', question],
    fact: `the question «${question}» wants answer ${MOST_ANSWERS + 1}, and ${MOST_ANSWERS} are the most`,
    fix: 'ask less on the way to it, or let an earlier question split the case',
    severity: 'error',
  }));
  const { length } = leavesOf(tree);
  if (length > MOST_LEAVES) {
    findings.push({
      code: 'tree-wide',
      path: ['questions'],
      fact: `the tree has ${length} leaves, and ${MOST_LEAVES} are the most`,
      fix: 'merge options that lead to the same outcome',
      severity: 'error',
    });
  }
  return findings;
}
