import type { TreeFinding } from './finding.ts';
import type { Question, Tree } from '../model/schema.ts';

/** The option that says «I do not know». */
const UNSURE = 'unsure';

/** Each question decides something, in few options, and lets one say «I do not know». */
export function checkOptions(tree: Tree): TreeFinding[] {
  return Object.entries(tree.questions).flatMap(([id, question]) => [
    ...checkCount(id, question),
    ...checkUse(tree, id, question),
    ...checkUnsure(tree, id, question),
  ]);
}

function checkCount(id: string, { options }: Question): TreeFinding[] {
  const { length } = Object.keys(options);
  if (length >= 2 && length <= 7) return [];
  return [
    {
      code: 'option-count',
      path: ['questions', id, 'options'],
      fact: `the question «${id}» has ${length} option(s)`,
      fix: 'give it 2 to 7, or split it',
      severity: 'error',
    },
  ];
}

function checkUse(tree: Tree, id: string, question: Question): TreeFinding[] {
  const [outcome, ...others] = outcomesBelow(tree, id);
  // One leaf alone is a question with too few options.
  if (others.length === 0 || others.some((other) => other !== outcome))
    return checkTwins(tree, id, question);
  return [
    {
      code: 'question-useless',
      path: ['questions', id],
      fact: `whatever one answers to «${id}», it ends in «${outcome}»`,
      fix: 'lead there without asking, or let an answer change the outcome',
      severity: 'error',
    },
  ];
}

/** The outcome of each leaf below a question; a loop, which another rule reports, is walked once. */
function outcomesBelow({ questions }: Tree, start: string): string[] {
  const outcomes: string[] = [];
  const below = new Set([start]);
  for (const question of below) {
    for (const { to } of Object.values(questions[question]?.options ?? {})) {
      if (Object.hasOwn(questions, to)) below.add(to);
      else outcomes.push(to);
    }
  }
  return outcomes;
}

function checkTwins({ outcomes }: Tree, id: string, { options }: Question): TreeFinding[] {
  const first = new Map<string, string>();
  return Object.entries(options).flatMap(([option, { to }]): TreeFinding[] => {
    const twin = first.get(to);
    if (twin === undefined) first.set(to, option);
    if (twin === undefined || !Object.hasOwn(outcomes, to)) return [];
    return [
      {
        code: 'option-twin',
        path: ['questions', id, 'options', option, 'to'],
        fact: `the answers «${twin}» and «${option}» to «${id}» both lead to «${to}»`,
        fix: 'merge them into one, or let one lead elsewhere',
        severity: 'warning',
      },
    ];
  });
}

/**
 * Who does not know is led to a question or told how to find out and come back. No outcome is
 * exempt: one that would be right whatever the answer makes the question useless.
 */
function checkUnsure(
  { questions, outcomes }: Tree,
  id: string,
  { options }: Question,
): TreeFinding[] {
  const path = ['questions', id, 'options'];
  const to = Object.hasOwn(options, UNSURE) ? options[UNSURE]?.to : undefined;
  if (to === undefined) {
    return [
      {
        code: 'unsure-missing',
        path,
        fact: `nobody can answer «I do not know» to «${id}»`,
        fix: `add an option «${UNSURE}» that leads to how to find out`,
        severity: 'error',
      },
    ];
  }
  const outcome = Object.hasOwn(outcomes, to) ? outcomes[to] : undefined;
  if (Object.hasOwn(questions, to) || outcome === undefined || outcome.returns) return [];
  return [
    {
      code: 'unsure-ends',
      path: [...path, UNSURE, 'to'],
      fact: `who does not know the answer to «${id}» ends in «${to}», which does not lead back`,
      fix: 'lead to a question, or to an outcome that tells how to find out, with returns: true',
      severity: 'error',
    },
  ];
}
