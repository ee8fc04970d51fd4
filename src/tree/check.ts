import { didYouMean } from '../closest.ts';
import type { Problem } from '../problem.ts';
import type { Tree } from './schema.ts';
import { trailTo } from './walk.ts';

/** Where a value of the tree stands in its file. */
export interface Place {
  file: string;
  lineOf: (path: readonly PropertyKey[]) => number;
}

type Report = (code: string, path: readonly string[], fact: string, fix: string) => void;

/**
 * Everything that is wrong with the structure of a tree that already fits its schema. Sources and
 * the operator's desks are other streams; check.cli.ts holds the tree against them.
 */
export function checkTree(tree: Tree, { file, lineOf }: Place): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, fact, fix) =>
    problems.push({ code, file, line: lineOf(path), fact, fix, severity: 'error' });
  checkIds(tree, report);
  checkRouting(tree, report);
  checkOutcomes(tree, report);
  return problems;
}

function checkIds({ questions, outcomes, start }: Tree, report: Report): void {
  for (const id of Object.keys(outcomes).filter((outcome) => Object.hasOwn(questions, outcome))) {
    report(
      'id-duplicate',
      ['outcomes', id],
      `«${id}» is a question and an outcome`,
      'rename one of the two',
    );
  }
  if (!Object.hasOwn(questions, start)) {
    const fix = didYouMean(start, Object.keys(questions), 'questions');
    report('option-dangling', ['start'], `the start is «${start}», which is no question`, fix);
  }
}

function checkRouting(tree: Tree, report: Report): void {
  const { questions, outcomes } = tree;
  const known = [...Object.keys(questions), ...Object.keys(outcomes)];
  const parents = new Map<string, string>();
  for (const [question, { options }] of Object.entries(questions)) {
    const count = Object.keys(options).length;
    if (count < 2 || count > 7) {
      report(
        'option-count',
        ['questions', question, 'options'],
        `the question «${question}» has ${count} option(s)`,
        'give it 2 to 7, or split it',
      );
    }
    for (const [option, { to }] of Object.entries(options)) {
      const path = ['questions', question, 'options', option, 'to'];
      const parent = parents.get(to);
      if (!known.includes(to)) {
        report(
          'option-dangling',
          path,
          `the answer «${option}» leads to «${to}», which is no question and no outcome`,
          didYouMean(to, known, 'questions or outcomes'),
        );
      } else if (Object.hasOwn(questions, to) && (parent !== undefined || to === tree.start)) {
        report(
          'question-two-parents',
          path,
          `the question «${to}» already hangs under «${parent ?? 'the start'}»`,
          'a question has one parent: lead to an outcome, or copy the question under a new id',
        );
      }
      if (Object.hasOwn(questions, to)) parents.set(to, parent ?? `${question}/${option}`);
    }
  }
  for (const question of orphansOf(tree)) {
    report(
      'question-orphan',
      ['questions', question],
      `no answers lead from the start to the question «${question}»`,
      'let an option of a reachable question lead to it, or remove it',
    );
  }
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

function checkOutcomes({ questions, outcomes, facts }: Tree, report: Report): void {
  const used = new Set(
    Object.values(questions).flatMap(({ options }) => Object.values(options).map(({ to }) => to)),
  );
  // A set also goes over what is added on the way: two outcomes that only lead to each other stay unused.
  for (const id of used) {
    const { ifRefused, ifSilent } = Object.hasOwn(outcomes, id) ? (outcomes[id] ?? {}) : {};
    for (const next of [ifRefused, ifSilent]) if (next !== undefined) used.add(next);
  }
  const ids = Object.keys(outcomes);
  const twins = new Map<string, string>();
  for (const [id, { ifRefused, ifSilent }] of Object.entries(outcomes)) {
    for (const [field, next] of Object.entries({ ifRefused, ifSilent })) {
      if (next === undefined) continue;
      if (next === id || !Object.hasOwn(outcomes, next)) {
        report(
          'outcome-dangling',
          ['outcomes', id, field],
          `${field} leads to «${next}», which is no other outcome`,
          didYouMean(
            next,
            ids.filter((other) => other !== id),
            'outcomes',
          ),
        );
      }
    }
  }
  for (const [id, outcome] of Object.entries(outcomes)) {
    const { have, because, party, channel, ifRefused, ifSilent } = outcome;
    if (!used.has(id)) {
      report(
        'outcome-unused',
        ['outcomes', id],
        `nothing leads to the outcome «${id}»`,
        'let an option lead to it, or remove it',
      );
    }
    for (const fact of have.filter((name) => !Object.hasOwn(facts, name))) {
      report(
        'fact-unknown',
        ['outcomes', id, 'have'],
        `«${fact}» is no fact`,
        didYouMean(fact, Object.keys(facts), 'facts'),
      );
    }
    checkBasis(id, because, report);
    const shape = JSON.stringify([
      party,
      channel,
      [...have].sort(),
      because.cite,
      ifRefused,
      ifSilent,
    ]);
    const twin = twins.get(shape);
    if (twin !== undefined) {
      report(
        'outcome-twin',
        ['outcomes', id],
        `«${id}» differs from «${twin}» only in wording`,
        'give it its own things to have ready, source or next party, or lead to the other one',
      );
    }
    twins.set(shape, id);
  }
}

function checkBasis(
  id: string,
  { basis, cite = [] }: Tree['outcomes'][string]['because'],
  report: Report,
): void {
  const path = ['outcomes', id, 'because', 'basis'];
  if (basis !== 'not-stated' && cite.length === 0) {
    report(
      'claim-without-source',
      path,
      `«${id}» is ${basis} but cites nothing`,
      'add cite, or say basis: not-stated',
    );
  }
  if (basis === 'not-stated' && cite.length > 0) {
    report(
      'claim-without-source',
      path,
      `«${id}» is not-stated but cites a source`,
      'remove cite, or name the right basis',
    );
  }
}
