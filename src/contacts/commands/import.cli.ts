import { readFile } from 'node:fs/promises';
import { hasErrors, printProblems } from '../../problem.ts';
import { replaceFile } from '../../replaceFile.cli.ts';
import type { ImportProblem } from '../import/codes.ts';
import { FORMATS, isFormatId, listFormats } from '../import/formats.ts';
import { type Imported, importFile, printContacts } from '../import/importFile.ts';
import { type OpenOptions, openFile } from '../import/openFile.ts';
import { printCleaned } from '../import/printCleaned.ts';
import { type Command, type Given, UsageError } from './command.cli.ts';

/** Makes the site's contact file of a file of the operator's. */
export const importContacts: Command = {
  summary: 'make the contact file of a table or a JSON file',
  help: `Usage: npm run contacts -- import FILE [options]

Reads contacts from a table, a workbook or JSON and writes them as the site's contact file.
content/contacts.template.csv shows the columns. Dates are YYYY-MM-DD or day/month/year.
What is put right on the way is listed by rule; content/README.md explains each.

  --out FILE           where to write; content/contacts.json unless given
  --audience AUDIENCE  public or partner, for rows that do not say; partner unless given
  --format ID          what the file is; told by its content unless given
  --publisher NAME     of rows that name none: listings of Partner Center never do
  --dry-run            check and count, write nothing
  --json               print one JSON object and nothing else (with npm run -s)
  --help               print this text

Formats:
${listFormats()}

Exit code: 0 every row was imported; 1 some rows were rejected, the rest is written;
2 wrong usage, a file that cannot be read or written, or no row that could be imported.`,
  options: {
    out: { type: 'string', default: 'content/contacts.json' },
    audience: { type: 'string', default: 'partner' },
    format: { type: 'string' },
    publisher: { type: 'string' },
  },
  run,
};

async function run({ values, positionals }: Given): Promise<number> {
  const [file, ...more] = positionals;
  const { audience } = values;
  const out = String(values['out']);
  if (file === undefined || more.length > 0) throw new UsageError('import takes one file');
  if (audience !== 'public' && audience !== 'partner') {
    throw new UsageError(`«${String(audience)}» is no audience; there is: public, partner`);
  }

  const result = await importPath(file, audience, readOpenOptions(values));
  const canWrite = result.counts.imported > 0 && values['dry-run'] !== true;
  if (canWrite) {
    try {
      await replaceFile(out, printContacts(result.file));
    } catch (error) {
      throw new UsageError(`${out} cannot be written: ${(error as Error).message}`);
    }
  }
  const written = canWrite ? out : null;
  const { problems, cleaned, counts } = result;
  if (values['json'] === true)
    console.log(JSON.stringify({ problems, cleaned, counts, out: written }));
  else printSummary(result, file, written);
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

async function importPath(
  file: string,
  audience: 'public' | 'partner',
  options: OpenOptions,
): Promise<Imported> {
  try {
    return importFile(await openFile(await readFile(file), file, options), file, { audience });
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
  { counts, encoding, problems, cleaned }: Imported,
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
  if (cleaned.length > 0) console.log(`Changed by rule:\n${printCleaned(cleaned)}\n`);
  console.log(`${printProblems(problems)}

Read ${file} as ${encoding}.
Rows in: ${counts.rows}, imported ${counts.imported}, rejected ${counts.rejected}.
Contacts out: ${counts.contacts}; ${hidden}.
${next}`);
}
