import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { COMPLETE_LOCALES } from '../platform/i18n/locales.ts';
import { hasErrors } from '../platform/problem.ts';
import { readContent } from './readContent.cli.ts';
import { replaceFile } from '../platform/files/replaceFile.cli.ts';
import { runCommand } from '../platform/runCommand.cli.ts';
import { checkTree } from '../features/tree/check/checkTree.ts';
import { compareLock } from '../features/tree/history/compareLock.ts';
import { lockOf } from '../features/tree/history/lockOf.ts';
import type { Changes, LeafChange, Lock, Retired, Tree } from '../features/tree/model/schema.ts';
import { unnamedIds } from '../features/tree/history/unnamedIds.ts';
import { unnamedLeaves } from '../features/tree/history/unnamedLeaves.ts';

const HELP = `Usage: npm run lock

Writes content/tree.lock.json: the routes of the tree as they are, so that the next change of a
route is seen. Refuses while a leaf that leads elsewhere or is gone has no entry of today in
content/tree.changes.yaml that says from where to where, or what is gone has no stand-in in
content/tree.retired.yaml, and prints the lines to add.
`;

/**
 * Locks the routes of a tree as they are now.
 * @param locked the routes as they were last locked; absent the first time
 * @param today YYYY-MM-DD
 * @returns the new lock, and what must be written before it may replace the old one
 */
export function lock(
  tree: Tree,
  {
    locked,
    retired,
    changes,
    today,
  }: { locked: Lock | undefined; retired: Retired; changes: Changes; today: string },
): { lock: Lock; missing: string[] } {
  const now = lockOf(tree);
  const diff = compareLock(locked ?? now, now);
  const leaves = unnamedLeaves(diff, changes, today);
  const lost = unnamedIds(diff, retired);
  return {
    lock: now,
    missing: [
      ...(leaves.length === 0
        ? []
        : [
            `content/tree.changes.yaml, the first below «changes:», with what changes for the reader` +
              `${leaves.every(({ to }) => to) ? '' : ', and the words of each answer that is gone'}:\n` +
              `  - on: ${today}\n    text: ${EMPTY}\n    leaves:\n` +
              leaves.map(toLine).join('\n'),
          ]),
      ...(lost.length === 0
        ? []
        : [
            `content/tree.retired.yaml, each with what stands in for it:\n` +
              lost.map(({ id }) => `${id}: ''`).join('\n'),
          ]),
    ],
  };
}

/** A text that waits for its words. */
const EMPTY = `{${COMPLETE_LOCALES.map((locale) => `${locale}: ''`).join(', ')}}`;

function toLine({ leaf, from, to }: Pick<LeafChange, 'leaf' | 'from' | 'to'>): string {
  return `      - {leaf: ${leaf}, from: ${from}, ${to ? `to: ${to}` : `was: ${EMPTY}`}}`;
}

if (import.meta.main) await runCommand(run);

async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean', default: false } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const root = process.cwd();
  const path = join(root, 'content/tree.lock.json');
  const { content, places } = readContent(root);
  const { tree, retired, changes } = content;
  if (!tree || !retired || !changes || hasErrors(checkTree(tree, places.tree)))
    throw new Error('the tree has errors; «npm run check:content» says which');
  // A lock that cannot be read would let every change pass unseen.
  if (!content.lock && existsSync(path))
    throw new Error('content/tree.lock.json cannot be read; «npm run check:content» says why');
  const today = new Date().toISOString().slice(0, 10);
  const { lock: now, missing } = lock(tree, { locked: content.lock, retired, changes, today });
  if (missing.length > 0)
    throw new Error(['nothing was locked; add first to', ...missing].join('\n\n'));
  await replaceFile(path, `${JSON.stringify(now, null, 2)}\n`);
  process.stdout.write(`locked: ${Object.keys(now.leaves).length} leaves\n`);
}
