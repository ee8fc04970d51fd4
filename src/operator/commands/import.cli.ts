import { readFile } from 'node:fs/promises';
import { hasErrors, printProblems, problemLines } from '../../platform/problem.ts';
import {
  digestOf,
  NotReplaced,
  readIfThere,
  replaceUnchanged,
} from '../../platform/files/replaceFile.cli.ts';
import type { ImportProblem } from '../import/codes.ts';
import { type Brought, combine } from '../import/combine.ts';
import { FORMATS, isFormatId, listFormats } from '../import/files/formats.ts';
import { type ReadOptions, printContacts, readSource } from '../import/importFile.ts';
import { MERGE_RULES } from '../import/merge/mergeRules.ts';
import { type OpenOptions, type Opened, openFile } from '../import/files/openFile.ts';
import { printCleaned } from '../import/printCleaned.ts';
import { type Aliases, readAliases } from '../import/readAliases.ts';
import { type Kept, readKept } from '../import/readKept.ts';
import { PREFERENCES, type Prefer } from '../import/merge/resolveConflict.ts';
import { type Command, type Given, UsageError } from './command.cli.ts';
import { summarizeImport } from './importSummary.ts';
import { startProgress } from './progress.cli.ts';
import { today } from './today.cli.ts';
import { writeJson } from './writeJson.cli.ts';

const ALIASES = 'content/contacts.aliases.yaml';

/** Adds files of the operator's to the site's contact file. */
export const importContacts: Command = {
  summary: 'add tables and JSON files to the contact file',
  help: `Usage: npm run contacts -- import FILE... [options]

Reads contacts from tables, workbooks and JSON and merges them into the site's contact file, which
is made if there is none. Importing the same files again changes nothing.
content/contacts.template.csv shows the columns. Dates are YYYY-MM-DD or day/month/year.
What is put right on the way is listed by rule; content/PROBLEMS.md explains each.

  --out FILE           contact file to add to; content/contacts.json unless given
  --audience AUDIENCE  public or partner, for rows that do not say; partner unless given
  --format ID          what the file is; told by its content unless given
  --publisher NAME     of rows that name none: listings of Partner Center never do
  --aliases FILE       which names are one publisher, and which are two; ${ALIASES}
                       unless given
  --prefer WHICH       of two values that differ: newer (the one verified later; of the same day
                       what the contact file had, else what most rows say, else a website where
                       the publisher has email or that is called like it, else the first; parts
                       of a channel belong together, so of these the first; so unless given),
                       kept (what the contact file had), incoming (what these files say, a wider
                       audience included)
  --dry-run            check and count, write nothing
  --json               print one JSON object and nothing else (with npm run -s)
  --help               print this text

Formats:
${listFormats()}

Two records are one publisher by these rules, in this order:
${MERGE_RULES.map(({ id, says }) => `  ${id}\n      ${says}`).join('\n')}
The alias file overrules them: what it lists under "apart" stays apart.

Exit code: 0 every row was imported; 1 some rows were rejected, the rest is written;
2 wrong usage, a file that cannot be read or written, an alias file or a contact file that is
broken (it is left as it is), or no row that could be imported.`,
  options: {
    out: { type: 'string', default: 'content/contacts.json' },
    audience: { type: 'string', default: 'partner' },
    format: { type: 'string' },
    publisher: { type: 'string' },
    aliases: { type: 'string' },
    prefer: { type: 'string', default: 'newer' },
  },
  run,
};

async function run({ values, positionals: files }: Given): Promise<number> {
  const out = String(values['out']);
  const isJson = values['json'] === true;
  if (files.length === 0) throw new UsageError('import takes at least one file');
  const audience = oneOf(values['audience'], 'audience', ['public', 'partner'] as const);
  const prefer = oneOf(values['prefer'], 'preference', PREFERENCES);
  const aliases = await loadAliases(values['aliases']);
  const kept = await loadKept(out);

  const open = readOpenOptions(values);
  const { result, read } = await readAndMerge(files, {
    audience,
    prefer,
    aliases,
    kept,
    isJson,
    open,
  });
  const { counts, problems, cleaned, merges, conflicts } = result;
  const canWrite = counts.imported > 0 && values['dry-run'] !== true;
  const text = canWrite ? printContacts(result.file) : '';
  if (canWrite) await write(out, text, kept?.digest);
  const written = canWrite ? out : null;
  const isUnchanged = kept !== undefined && digestOf(text) === kept.digest;
  if (isJson) await writeJson({ problems, cleaned, counts, merges, conflicts, out: written });
  else {
    if (cleaned.length > 0) console.log(`Changed by rule:\n${printCleaned(cleaned)}\n`);
    for (const line of problemLines(problems)) console.log(line);
    console.log(summarizeImport(result, { read, out: written, isUnchanged }));
  }
  if (counts.imported === 0) return 2;
  return hasErrors(problems) || counts.rejected > 0 ? 1 : 0;
}

/** @throws UsageError for a format that does not exist, or an empty publisher */
function readOpenOptions({ format, publisher }: Given['values']): OpenOptions {
  if (typeof format === 'string' && !isFormatId(format)) {
    throw new UsageError(`«${format}» is no format; there is: ${Object.keys(FORMATS).join(', ')}`);
  }
  if (typeof publisher === 'string' && publisher.trim() === '') {
    throw new UsageError('--publisher takes the name of the publisher');
  }
  return {
    format: typeof format === 'string' && isFormatId(format) ? format : undefined,
    publisher: typeof publisher === 'string' ? publisher : undefined,
  };
}

/** The drafts of a large table live only here: what is written and printed needs the space. */
async function readAndMerge(
  files: readonly string[],
  { audience, prefer, aliases, kept, isJson, open }: Settings,
) {
  const progress = startProgress('Reading', isJson);
  const brought = [];
  for (const file of files) {
    brought.push(await readPath(file, open, { audience, today: today(), onRow: progress.update }));
  }
  progress.stop();
  const read = brought.flatMap(({ file, encoding }) =>
    encoding === undefined ? [] : [`Read ${file} as ${encoding}.`],
  );
  return { result: combine(brought, { kept, aliases, prefer }), read };
}

interface Settings {
  audience: ReadOptions['audience'];
  prefer: Prefer;
  aliases: Aliases | undefined;
  kept: Kept | undefined;
  isJson: boolean;
  open: OpenOptions;
}

function oneOf<T extends string>(value: unknown, word: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(`«${String(value)}» is no ${word}; there is: ${known.join(', ')}`);
}

/** The alias file; none is needed, but one that was named or lies there must be whole. */
async function loadAliases(asked: unknown): Promise<Aliases | undefined> {
  const file = typeof asked === 'string' ? asked : ALIASES;
  const text = await readOrRefuse(file);
  if (text === undefined) {
    if (asked === undefined) return undefined;
    throw new UsageError(`${file} cannot be read: there is no such file`);
  }
  const { aliases, problems } = readAliases(text, file);
  if (aliases !== undefined) return aliases;
  throw new UsageError(
    `Nothing was imported: the alias file is broken.\n${printProblems(problems)}`,
  );
}

/** The file to write as it was; undefined when there is none yet. */
async function loadKept(out: string): Promise<(Kept & { digest: string }) | undefined> {
  const text = await readOrRefuse(out);
  if (text === undefined) return undefined;
  try {
    return { ...readKept(text, out), digest: digestOf(text) };
  } catch (error) {
    throw new UsageError(
      `${out} is there, but is no contact file, and was left as it was: ${(error as Error).message}`,
    );
  }
}

async function readOrRefuse(file: string): Promise<string | undefined> {
  try {
    return (await readIfThere(file))?.toString('utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

async function readPath(
  file: string,
  open: OpenOptions,
  options: ReadOptions,
): Promise<Brought & { encoding?: Opened['encoding'] }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const fact = `the file cannot be read: ${(error as Error).message}`;
    const fix = 'check the path, and that the file may be read';
    const problem: ImportProblem = { code: 'file-unreadable', file, fact, fix, severity: 'error' };
    return { file, drafts: [], sample: false, rejected: 0, problems: [problem], cleaned: [] };
  }
  const opened = await openFile(bytes, file, open);
  return { ...readSource(opened, file, options), encoding: opened.encoding };
}

async function write(out: string, text: string, asRead: string | undefined): Promise<void> {
  try {
    await replaceUnchanged(out, text, asRead);
  } catch (error) {
    if (!(error instanceof NotReplaced)) throw error;
    throw new UsageError(error.message);
  }
}
