import { didYouMean } from '../../../platform/text/closest.ts';
import type { TreeFinding } from './finding.ts';
import type { Tree } from '../model/schema.ts';
import { trailTo } from '../model/walk.ts';

/** The routes are one tree: every id is there once, every question has one parent and is reached. */
export function checkStructure(tree: Tree): TreeFinding[] {
  return [...checkIds(tree), ...checkTargets(tree), ...checkOrphans(tree)];
}

function checkIds({ questions, outcomes, start }: Tree): TreeFinding[] {
  const findings = Object.keys(outcomes)
    .filter((outcome) => Object.hasOwn(questions, outcome))
    .map((id): TreeFinding => ({
      code: 'id-duplicate',
      path: ['outcomes', id],
      fact: `«${id}» is a question and an outcome`,
      fix: 'rename one of the two',
      severity: 'error',
    }));
  if (!Object.hasOwn(questions, start)) {
    findings.push({
      code: 'option-dangling',
      path: ['start'],
      fact: `the start is «${start}», which is no question`,
      fix: didYouMean(start, Object.keys(questions), 'questions'),
      severity: 'error',
    });
  }
  return findings;
}

function checkTargets({ questions, outcomes, start }: Tree): TreeFinding[] {
  const known = [...Object.keys(questions), ...Object.keys(outcomes)];
  const parents = new Map<string, string>();
  const findings: TreeFinding[] = [];
  for (const [question, { options }] of Object.entries(questions)) {
    for (const [option, { to }] of Object.entries(options)) {
      const path = ['questions', question, 'options', option, 'to'];
      const parent = parents.get(to);
      if (!known.includes(to)) {
        findings.push({
          code: 'option-dangling',
          path,
          fact: `the answer «${option}» leads to «${to}», which is no question and no outcome`,
          fix: didYouMean(to, known, 'questions or outcomes'),
          severity: 'error',
        });
      } else if (Object.hasOwn(questions, to) && (parent !== undefined || to === start)) {
        findings.push({
          code: 'question-two-parents',
          path,
          fact: `the question «${to}» already hangs under «${parent ?? 'the start'}»`,
          fix: 'a question has one parent: lead to an outcome, or copy the question under a new id',
          severity: 'error',
        });
      }
      if (Object.hasOwn(questions, to)) parents.set(to, parent ?? `${question}/${option}`);
    }
  }
  return findings;
}

function checkOrphans(tree: Tree): TreeFinding[] {
  return orphansOf(tree).map((question) => ({
    code: 'question-orphan',
    path: ['questions', question],
    fact: `no answers lead from the start to the question «${question}»`,
    fix: 'let an option of a reachable question lead to it, or remove it',
    severity: 'error',
  }));
}

/** The questions to mend so that all are reached: not those that only hang under another orphan. */
function orphansOf(tree: Tree): string[] {
  if (!Object.hasOwn(tree.questions, tree.start)) return [];
  const lost = Object.keys(tree.questions).filter(
    (question) => trailTo(tree, { question }) === undefined,
  );
  const childrenOf = (question: string): string[] =>
    Object.values(tree.questions[question]?.options ?? {}).map(({ to }) => to);
  const hanging = new Set(lost.flatMap(childrenOf));
  const below = lost.filter((question) => !hanging.has(question));
  const covered = new Set<string>();
  for (const question of below) {
    for (const child of childrenOf(question).filter(
      (id) => lost.includes(id) && !covered.has(id),
    )) {
      covered.add(child);
      below.push(child);
    }
  }
  return lost.filter((question) => !covered.has(question));
}
