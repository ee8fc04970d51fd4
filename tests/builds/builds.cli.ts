import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addLocale } from './addLocale.cli.ts';
import { changeTwin } from './changeTwin.cli.ts';
import { copyProject, PARTS, ROOT } from './copyProject.cli.ts';
import { ownEnv } from './ownEnv.ts';
import { edit } from './edit.cli.ts';
import { asAnotherOperator } from './asAnotherOperator.cli.ts';
import { REROUTED, RETIRED, rerouteLeaf, retireLeaf } from './rerouteLeaf.cli.ts';

/** The content that the product's tests rest on, whatever an operator keeps in `content/`. */
export const OWN_CONTENT = 'tests/site/content';
/** Contacts as an operator has them, with channels for partners only. */
const OWN_CONTACTS = 'tests/fixtures/own-contacts.json';

interface Build {
  content: string;
  /** What the operator says on the command line. */
  env: Record<string, string>;
  /** What is changed in the copy before it is built. */
  change: (folder: string) => void;
}

const withContacts = (folder: string): void =>
  cpSync(join(ROOT, OWN_CONTACTS), join(folder, 'content/contacts.json'));

/** The day on which the tests' content was as old as its dates say. */
const WRITTEN = Date.parse('2026-11-30');

/** Moves the days of verification on, so that what was fresh then is fresh whenever it is built. */
function keepAge(folder: string): void {
  const passed = Date.parse(new Date().toISOString().slice(0, 10)) - WRITTEN;
  for (const file of ['contacts.sample.json', 'sources.yaml']) {
    const path = join(folder, 'content', file);
    const moved = readFileSync(path, 'utf8').replace(
      /(?<=\b(?:verified"|checked): "?)\d{4}-\d\d-\d\d/g,
      (day) => new Date(Date.parse(day) + passed).toISOString().slice(0, 10),
    );
    writeFileSync(path, moved);
  }
}

/** The sites that are tested, by name. */
const BUILDS = {
  /** What this project publishes, or the operator who runs the tests. */
  shipped: { content: 'content', env: {}, change: () => {} },
  /** The content of the tests. */
  main: { content: OWN_CONTENT, env: {}, change: () => {} },
  /** The same below a path, with an operator's contacts. */
  sub: {
    content: OWN_CONTENT,
    env: { ADDRESS: 'https://guia.example/soporte/', CONTACTS: 'content/contacts.json' },
    change: withContacts,
  },
  /** The same contacts, for partners only. */
  partner: {
    content: OWN_CONTENT,
    env: { AUDIENCE: 'partner', CONTACTS: 'content/contacts.json' },
    change: withContacts,
  },
  /**
   * With a third language, a guide that changed in one language only, two changed routes, and
   * contacts that stand on the pages of the directory.
   */
  third: {
    content: OWN_CONTENT,
    env: {},
    change: (folder: string) => {
      addLocale(folder);
      changeTwin(folder, 'billing');
      rerouteLeaf(folder, REROUTED);
      retireLeaf(folder, RETIRED);
      edit(join(folder, 'content/site.yaml'), (text) =>
        text.replace(/^contactPages: .*$/m, 'contactPages: 20'),
      );
    },
  },
  /** The content of `content/` in the hands of another company. */
  operator: {
    content: 'content',
    env: { CONTACTS: 'content/contacts.json' },
    change: asAnotherOperator,
  },
} satisfies Record<string, Build>;

export type BuildName = keyof typeof BUILDS;
export const BUILD_NAMES = Object.keys(BUILDS) as BuildName[];

/** Where the copy of a build stands. */
export const projectOf = (name: BuildName): string => join(ROOT, 'tests/.artefacts', name);
/** Where its pages are, once it is built. */
export const distOf = (name: BuildName): string => join(projectOf(name), 'dist');

/**
 * Builds a site, unless it stands there already as it would be built now.
 * @returns the folder of its pages
 * @throws Error with what the build said, when it fails
 */
export async function build(name: BuildName): Promise<string> {
  const { content, env, change }: Build = BUILDS[name];
  const folder = projectOf(name);
  const mark = join(folder, 'built');
  const state = stateOf(content);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return distOf(name);
  copyProject(folder, content);
  if (content === OWN_CONTENT) keepAge(folder);
  change(folder);
  await runAstro(folder, env);
  writeFileSync(mark, state);
  return distOf(name);
}

/** A hash of all that the build depends on; of the day too, since pages tell how old something is. */
function stateOf(content: string): string {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  for (const part of [...PARTS, content, 'tests/builds', OWN_CONTACTS])
    for (const file of filesOf(join(ROOT, part))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

async function runAstro(folder: string, env: Record<string, string>): Promise<void> {
  const astro = ['--env-file=.env', 'node_modules/astro/bin/astro.mjs', 'build', '--silent'];
  const child = spawn(process.execPath, astro, {
    cwd: folder,
    env: ownEnv(env),
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => said.push(part));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(`${folder} was not built:\n${Buffer.concat(said).toString()}`);
}

if (import.meta.main) {
  const names = process.argv.slice(2) as BuildName[];
  for (const name of names.length > 0 ? names : BUILD_NAMES) {
    const start = performance.now();
    await build(name);
    console.log(`built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}
