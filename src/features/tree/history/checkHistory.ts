import { didYouMean } from '../../../platform/text/closest.ts';
import type { Problem } from '../../../platform/problem.ts';
import type { FileLines } from '../../../platform/files/yaml.ts';
import { compareLock, type LockDiff } from './compareLock.ts';
import { lockOf } from './lockOf.ts';
import { placeOfId } from '../model/placeOfId.ts';
import type { Lock, Retired, Tree } from '../model/schema.ts';
import { unnamedIds } from './unnamedIds.ts';

type Lost = LockDiff['lost'];

/**
 * No route changes unseen and no address is lost: the tree is as it was locked, and what is gone
 * has a stand-in that exists.
 * @param lock absent when it cannot be read, like `retired`; that is told elsewhere
 */
export function checkHistory(
  tree: Tree,
  { lock, retired }: { lock?: Lock; retired?: Retired },
  places: { lock: FileLines; retired: FileLines },
): Problem[] {
  const diff = lock && compareLock(lock, lockOf(tree));
  const lost = diff && retired ? unnamedIds(diff, retired) : [];
  return [
    ...(diff ? checkLock(diff, lost, places.lock) : []),
    ...checkLost(lost, places.lock),
    ...(retired ? checkRetired(tree, retired, places.retired) : []),
  ];
}

/** @param lost what is told apart, and first needs a stand-in */
function checkLock(diff: LockDiff, lost: Lost, { file, lineOf }: FileLines): Problem[] {
  const isTold = (id: string): boolean => !lost.some((other) => other.id === id);
  const told = [
    list('added', diff.added),
    list(
      'rerouted',
      diff.rerouted.map(({ leaf, from, to }) => `${leaf} (${from} → ${to})`),
    ),
    list('removed', diff.lost.map(({ id }) => id).filter(isTold)),
  ].filter((part) => part !== '');
  if (told.length === 0) return [];
  return [
    {
      code: 'lock-differs',
      file,
      line: lineOf(['leaves']),
      fact: `the routes of the tree are not those that were locked: ${told.join('; ')}`,
      fix: 'run «npm run lock»; for what is rerouted or removed, write a line in content/tree.changes.yaml first',
      severity: 'error',
    },
  ];
}

function list(what: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${what}: ${names.join(', ')}`;
}

function checkLost(lost: Lost, { file, lineOf }: FileLines): Problem[] {
  return lost.map(({ id, path }) => ({
    code: 'id-lost',
    file,
    line: lineOf(path),
    fact: `«${id}» had an address and is gone`,
    fix: `bring it back, or name what stands in for it in content/tree.retired.yaml: «${id}: …»`,
    severity: 'error',
  }));
}

function checkRetired(tree: Tree, retired: Retired, { file, lineOf }: FileLines): Problem[] {
  const known = [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)];
  return Object.entries(retired).flatMap(([old, id]): Problem[] => {
    const base = {
      code: 'retired-dangling',
      file,
      line: lineOf([old]),
      severity: 'error',
    } as const;
    const isBack = placeOfId(tree, old) !== undefined;
    if (isBack) {
      const fix = 'remove this line, or give what is there now an id of its own';
      return [{ ...base, fact: `«${old}» is retired, and exists again`, fix }];
    }
    if (placeOfId(tree, id) !== undefined) return [];
    return [
      {
        ...base,
        fact: `«${id}», which stands in for «${old}», is no question, outcome or leaf`,
        fix: didYouMean(id, known, 'content/tree.yaml'),
      },
    ];
  });
}
