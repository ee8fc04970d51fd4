import { basisFault } from '../../../platform/basisFault.ts';
import { didYouMean } from '../../../platform/text/closest.ts';
import { CHANNEL_PAIRS, wayOf } from './channelPairs.ts';
import type { TreeFinding } from './finding.ts';
import type { Outcome, Tree } from '../model/schema.ts';

/** Each outcome is used, can be carried out, rests on what it says and differs from the others. */
export function checkOutcomes(tree: Tree): TreeFinding[] {
  const used = usedOutcomes(tree);
  return [
    ...Object.entries(tree.outcomes).flatMap(([id, outcome]) => [
      ...(used.has(id) ? [] : [unused(id)]),
      ...checkFacts(id, outcome, Object.keys(tree.facts)),
      ...checkBasis(id, outcome),
      ...checkChannel(id, outcome),
    ]),
    ...checkTwins(tree),
  ];
}

function usedOutcomes({ questions, outcomes }: Tree): Set<string> {
  const used = new Set(
    Object.values(questions).flatMap(({ options }) => Object.values(options).map(({ to }) => to)),
  );
  // A set also goes over what is added on the way: two outcomes that only lead to each other stay unused.
  for (const id of used) {
    const { ifRefused, ifSilent, clock } = Object.hasOwn(outcomes, id) ? (outcomes[id] ?? {}) : {};
    for (const next of [ifRefused, ifSilent, clock?.after]) if (next !== undefined) used.add(next);
  }
  return used;
}

function unused(id: string): TreeFinding {
  return {
    code: 'outcome-unused',
    path: ['outcomes', id],
    fact: `nothing leads to the outcome «${id}»`,
    fix: 'let an option lead to it, or remove it',
    severity: 'error',
  };
}

function checkFacts(id: string, { have }: Outcome, known: readonly string[]): TreeFinding[] {
  return have
    .filter((fact) => !known.includes(fact))
    .map((fact) => ({
      code: 'fact-unknown',
      path: ['outcomes', id, 'have'],
      fact: `«${fact}» is no fact`,
      fix: didYouMean(fact, known, 'facts'),
      severity: 'error',
    }));
}

function checkBasis(id: string, { because: { basis, cite = [] } }: Outcome): TreeFinding[] {
  const fault = basisFault(basis, cite.length > 0);
  if (fault === undefined) return [];
  return [
    {
      code: 'claim-without-source',
      path: ['outcomes', id, 'because', 'basis'],
      fact: `«${id}» ${fault.fact}`,
      fix: fault.isLacking
        ? 'add cite, or say basis: not-stated'
        : 'remove cite, or name the right basis',
      severity: 'error',
    },
  ];
}

function checkChannel(id: string, outcome: Outcome): TreeFinding[] {
  const { ways, reason } = CHANNEL_PAIRS[outcome.party];
  const way = wayOf(outcome);
  if (ways.includes(way)) return [];
  return [
    {
      code: 'channel-mismatch',
      path: ['outcomes', id, 'channel'],
      fact: `«${id}» is for the party ${outcome.party}, and its channel is ${way}: ${reason}`,
      fix: `write a channel of the kind ${ways.join(' or ')}, or name the party that it reaches`,
      severity: 'error',
    },
  ];
}

function checkTwins({ outcomes }: Tree): TreeFinding[] {
  const first = new Map<string, string>();
  return Object.entries(outcomes).flatMap(([id, outcome]): TreeFinding[] => {
    const { party, channel, have, because, ifRefused, ifSilent, clock } = outcome;
    const shape = [party, channel, [...have].sort(), because.cite, ifRefused, ifSilent, clock];
    const key = JSON.stringify(shape);
    const twin = first.get(key);
    first.set(key, id);
    if (twin === undefined) return [];
    return [
      {
        code: 'outcome-twin',
        path: ['outcomes', id],
        fact: `«${id}» differs from «${twin}» only in wording`,
        fix: 'give it its own things to have ready, source, window or next party, or lead to the other one',
        severity: 'error',
      },
    ];
  });
}
