/** The operator's door to the outside: opens every address that the content cites. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../../platform/text/closest.ts';
import { checkLinks, type Checked } from './checkLinks.ts';
import { collectLinks, type Link } from './collectLinks.ts';
import type { Tools } from './request.ts';
import { toProblems } from './toProblems.ts';
import { updateSources } from './updateSources.ts';
import { hasErrors, printProblems } from '../../platform/problem.ts';
import { NotReplaced, replaceFile } from '../../platform/files/replaceFile.cli.ts';
import { readYaml, type ParsedFile } from '../../platform/files/yaml.ts';

const HELP = `Usage: npm run check:links -- [options] [source id ...]

Opens every address of content/sources.yaml, content/tree.yaml and content/site.yaml, or only those
of the sources named, and writes today into «checked» of each source whose page was found. Needs the
network; nothing else of the project does. content/PROBLEMS.md explains the codes.

  --dry-run  open and report, write nothing
  --json     print one JSON object and nothing else (with npm run -s)
  --help     print this text

Exit code: 0 no page is gone and every server answered; 1 some are gone or gave no answer;
2 wrong usage, or a file that cannot be read or written.`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const SOURCES = 'content/sources.yaml';
const OTHERS = ['content/tree.yaml', 'content/site.yaml'];

/** What the command needs of the outside. */
export interface LinkWorld extends Tools {
  root: string;
  out: (text: string) => void;
  err: (text: string) => void;
  /** Told after each address; only where somebody watches. */
  progress?: (line: string) => void;
}

/** Runs the command and returns its exit code. */
export async function runCheckLinks(args: string[], world: LinkWorld): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const flags = Object.keys(OPTIONS).map((flag) => `--${flag}`);
    return refuse(world, `${(error as Error).message}; there is: ${flags.join(', ')}`);
  }
  if (parsed.values.help) {
    world.out(HELP);
    return 0;
  }
  try {
    return await checkContent(parsed.positionals, parsed.values, world);
  } catch (error) {
    // Only what the file system says is the operator's to mend.
    const isTheirs =
      error instanceof NotReplaced || (error as NodeJS.ErrnoException).code !== undefined;
    if (!isTheirs) throw error;
    return refuse(world, (error as Error).message);
  }
}

async function checkContent(
  ids: string[],
  { json, 'dry-run': isTrial }: { json: boolean; 'dry-run': boolean },
  world: LinkWorld,
): Promise<number> {
  const sources = await readStream(world.root, SOURCES);
  const others = await Promise.all(OTHERS.map((file) => readStream(world.root, file)));
  const broken = [sources, ...others].flatMap((stream) => stream.problems);
  if (broken.length > 0) {
    world.err(printProblems(broken));
    return 2;
  }
  const all = collectLinks({ sources, others });
  const known = Object.keys((sources.data ?? {}) as object);
  const stranger = ids.find((id) => !known.includes(id));
  if (stranger !== undefined) {
    return refuse(world, `«${stranger}» is no source; ${didYouMean(stranger, known, SOURCES)}`);
  }
  const links = ids.length === 0 ? all : all.flatMap((link) => withinSources(link, ids));

  let done = 0;
  const checked = await checkLinks(links, world, ({ link, verdict }) => {
    done += 1;
    world.progress?.(`${done}/${links.length} ${verdict.outcome} ${link.url}`);
  });
  const found = foundSources(checked);
  const day = dayOf(world.now());
  if (!isTrial && found.size > 0) await writeChecked(join(world.root, SOURCES), found, day);

  const problems = checked.flatMap(({ link, verdict }) => toProblems(link, verdict));
  const written = isTrial ? [] : [...found.keys()];
  if (json) {
    const results = checked.map(({ link, verdict }) => ({ ...link, ...verdict }));
    world.out(JSON.stringify({ problems, results, day, written }));
  } else {
    const next = isTrial ? 'Nothing was written.' : `Sources dated ${day}: ${written.length}.`;
    world.out(`${printProblems(problems)}\n\n${countsOf(checked)}\n${next}`);
  }
  return hasErrors(problems) ? 1 : 0;
}

async function readStream(root: string, file: string): Promise<ParsedFile> {
  return readYaml(await readFile(join(root, file), 'utf8'), file);
}

/** The link as far as these sources write it, or nothing. */
function withinSources(link: Link, ids: readonly string[]): Link[] {
  const places = link.places.filter(({ source }) => source !== undefined && ids.includes(source));
  return places.length === 0 ? [] : [{ ...link, places }];
}

/** The sources whose page was opened, wherever it stood: id → the address they write. */
function foundSources(checked: readonly Checked[]): Map<string, string> {
  return new Map(
    checked
      .filter(({ verdict: { outcome } }) => outcome === 'opened' || outcome === 'moved')
      .flatMap(({ link: { url, places } }) =>
        places.flatMap(({ source }) => (source === undefined ? [] : [[source, url] as const])),
      ),
  );
}

/** Reads the file again, since an editor may have saved meanwhile, and replaces it at once. */
async function writeChecked(
  path: string,
  found: ReadonlyMap<string, string>,
  day: string,
): Promise<void> {
  await replaceFile(path, updateSources(await readFile(path, 'utf8'), found, day));
}

function countsOf(checked: readonly Checked[]): string {
  const outcomes = ['opened', 'moved', 'gone', 'refused', 'failed'] as const;
  const counts = outcomes.map((outcome) => {
    const { length } = checked.filter(({ verdict }) => verdict.outcome === outcome);
    return `${length} ${outcome}`;
  });
  return `Addresses: ${checked.length}; ${counts.join(', ')}.`;
}

/** The operator's day, not Greenwich's: a date never lies in the reader's future. */
function dayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function refuse(world: LinkWorld, message: string): number {
  world.err(`${message}\n\n${HELP}`);
  return 2;
}

if (import.meta.main) {
  process.exitCode = await runCheckLinks(process.argv.slice(2), {
    root: process.cwd(),
    fetch,
    now: () => new Date(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    timeout: 20_000,
    out: console.log,
    err: console.error,
    ...(process.stderr.isTTY ? { progress: console.error } : {}),
  });
}
