import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { edit } from './edit.cli.ts';
import { ownEnv } from './ownEnv.ts';

/** What the copy of the project changes, so that the page of changes has something to tell. */
export const REROUTED = {
  leaf: 'saas-state/active',
  to: 'azure-platform-request',
  text: { es: 'Lo decide otra parte.', en: 'Another party decides it.' },
};
export const RETIRED = {
  leaf: 'discovery/closed',
  standIn: 'refusal/not-for-csp',
  was: { es: 'No está abierta a CSP', en: 'It is not open to CSP' },
  text: { es: 'Se pregunta al comprar.', en: 'It is asked on purchase.' },
};
type Words = typeof REROUTED.text;

/** Lets a leaf of a copy of the project lead elsewhere, and tells it as an editor would. */
export function rerouteLeaf(project: string, { leaf, to, text }: typeof REROUTED): void {
  editTree(project, (tree) => tree.setIn([...pathOf(leaf), 'to'], to));
  tellAndLock(project, { text });
}

/** Takes a leaf out of a copy of the project, with its stand-in. */
export function retireLeaf(project: string, { leaf, standIn, was, text }: typeof RETIRED): void {
  editTree(project, (tree) => tree.deleteIn(pathOf(leaf)));
  edit(join(project, 'content/tree.retired.yaml'), (yaml) =>
    yaml.replace(/^\{\}$/m, `${leaf}: ${standIn}`),
  );
  tellAndLock(project, { text, was });
}

function pathOf(leaf: string): string[] {
  const [question = '', option = ''] = leaf.split('/');
  return ['questions', question, 'options', option];
}

function editTree(project: string, change: (tree: ReturnType<typeof parseDocument>) => void): void {
  const path = join(project, 'content/tree.yaml');
  const tree = parseDocument(readFileSync(path, 'utf8'));
  change(tree);
  writeFileSync(path, tree.toString());
}

/** Writes what `npm run lock` asks for, with the words that it leaves open, and locks. */
function tellAndLock(project: string, words: { text: Words; was?: Words }): void {
  const refused = lock(project);
  const [entry] = /^ {2}- on: .*(?:\n {4}.*)*$/m.exec(refused.stderr) ?? [];
  if (refused.status !== 2 || entry === undefined)
    throw new Error(`the lock did not ask for an entry: ${refused.stderr}`);
  const filled = entry.replace(/(text|was): \{.*?''\}/g, (_, key: 'text' | 'was') => {
    return `${key}: ${JSON.stringify(words[key])}`;
  });
  edit(join(project, 'content/tree.changes.yaml'), (yaml) =>
    yaml.replace(/^changes:$/m, `changes:\n${filled}`),
  );
  const { status, stderr } = lock(project);
  if (status !== 0) throw new Error(stderr);
}

function lock(project: string) {
  return spawnSync(process.execPath, ['src/editor/lock.cli.ts'], {
    cwd: project,
    env: ownEnv(),
    encoding: 'utf8',
  });
}
