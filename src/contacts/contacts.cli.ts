/** The operator's door: brings the organization's own contacts in. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { hasErrors, printProblems } from '../problem.ts';
import { replaceFile } from '../replaceFile.cli.ts';
import type { ImportProblem } from './import/codes.ts';
import { type Imported, importFile, printContacts } from './import/importFile.ts';

const HELP = `Usage: npm run contacts -- import FILE [options]

Reads contacts from a CSV table or a JSON file and writes them as the site's contact file.
content/contacts.template.csv shows the columns. Dates are YYYY-MM-DD or day/month/year.

  --out FILE           where to write; content/contacts.json unless given
  --audience AUDIENCE  public or partner, for rows that do not say; partner unless given
  --dry-run            check and count, write nothing
  --json               print one JSON object and nothing else (with npm run -s)
  --help               print this text

Exit code: 0 every row was imported; 1 some rows were rejected, the rest is written;
2 wrong usage, a file that cannot be read or written, or no row that could be imported.`;

const OPTIONS = {
  out: { type: 'string', default: 'content/contacts.json' },
  audience: { type: 'string', default: 'partner' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Each sub-command takes the arguments behind its name and returns the exit code. */
const COMMANDS: Record<string, (args: string[]) => Promise<number>> = { import: runImport };

const [name = '--help', ...args] = process.argv.slice(2);
process.exitCode = await dispatch(name, args);

async function dispatch(command: string, rest: string[]): Promise<number> {
  if (command === '--help') {
    console.log(HELP);
    return 0;
  }
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  const known = Object.keys(COMMANDS).join(', ');
  return run?.(rest) ?? refuse(`«${command}» is no sub-command; there is: ${known}`);
}

async function runImport(rest: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args: rest, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const flags = Object.keys(OPTIONS).map((flag) => `--${flag}`);
    return refuse(`${(error as Error).message}; there is: ${flags.join(', ')}`);
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  const { audience, out } = values;
  if (values.help) return dispatch('--help', []);
  if (file === undefined || more.length > 0) return refuse('import takes one file');
  if (audience !== 'public' && audience !== 'partner') {
    return refuse(`«${audience}» is no audience; there is: public, partner`);
  }

  const result = await importPath(file, audience);
  const canWrite = result.counts.imported > 0 && !values['dry-run'];
  if (canWrite) {
    try {
      await replaceFile(out, printContacts(result.file));
    } catch (error) {
      return refuse(`${out} cannot be written: ${(error as Error).message}`);
    }
  }
  const written = canWrite ? out : null;
  const { problems, counts } = result;
  if (values.json) console.log(JSON.stringify({ problems, counts, out: written }));
  else printSummary(result, file, written);
  if (counts.imported === 0) return 2;
  return hasErrors(problems) || counts.rejected > 0 ? 1 : 0;
}

async function importPath(file: string, audience: 'public' | 'partner'): Promise<Imported> {
  try {
    return importFile(await readFile(file), file, { audience });
  } catch (error) {
    // Only what the file system says is the operator's to mend; the import itself never throws.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    const fact = `the file cannot be read: ${(error as Error).message}`;
    const fix = 'check the path, and that the file may be read';
    const problem: ImportProblem = { code: 'file-unreadable', file, fact, fix, severity: 'error' };
    const nothing = importFile(new Uint8Array(), file, { audience });
    return { ...nothing, problems: [problem] };
  }
}

function printSummary(
  { counts, encoding, problems }: Imported,
  file: string,
  out: string | null,
): void {
  const hidden =
    counts.partnerChannels === 0
      ? 'no channel is for partners only'
      : `${counts.partnerChannels} channels for partners only: a default build does not publish their name, email and phone`;
  const next =
    out === null
      ? 'Nothing was written.'
      : `Written to ${out}. Build with it: CONTACTS=${out} npm run build`;
  console.log(`${printProblems(problems)}

Read ${file} as ${encoding}.
Rows in: ${counts.rows}, imported ${counts.imported}, rejected ${counts.rejected}.
Contacts out: ${counts.contacts}; ${hidden}.
${next}`);
}

function refuse(message: string): number {
  console.error(`${message}\n\n${HELP}`);
  return 2;
}
