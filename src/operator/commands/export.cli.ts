import { NotReplaced, replaceFile } from '../../platform/files/replaceFile.cli.ts';
import { EXPORT_FORMATS, type ExportFormat, exportContacts } from '../export/exportContacts.ts';
import { unheld } from '../export/unheld.ts';
import { type Command, type Given, UsageError } from './command.cli.ts';
import { readContacts } from './readContacts.cli.ts';

/** Takes contacts out, into a spreadsheet, an address book or another copy of the site. */
export const exportFile: Command = {
  summary: 'write the contacts as a table, JSON or vCards',
  help: `Usage: npm run contacts -- export [OUT] [options]

Writes the contacts to OUT, or to the standard output (then with npm run -s).

  --format FORMAT      csv-es  table for Excel in Spain: semicolons, dates day/month/year
                       csv-us  table for Excel in the US: commas, dates YYYY-MM-DD
                       json    a contact file
                       vcf     vCards for an address book
                       Unless given, the ending of OUT says it; .csv is csv-es.
  --audience AUDIENCE  public: name, email and phone of partner-only channels stay out;
                       partner: everything. public unless given
  --file FILE          the contact file; content/contacts.json unless given
  --dry-run            count, write nothing
  --json               print one JSON object about what was written, and nothing else
  --help               print this text

Cells of a table that a spreadsheet would calculate (rule «formula»: they begin with = + - or @, as
telephone numbers do) begin with an apostrophe; the import takes it away. A table holds no ids of
records: the import makes them of the publisher's name. It divides values at | and ;, and holds a
channel of a product only where it contradicts the publisher's.

Exit code: 0 all was written; 1 a table cannot hold some values as they are, the message names them;
2 wrong usage, or a file that cannot be read or written.`,
  options: {
    format: { type: 'string' },
    audience: { type: 'string', default: 'public' },
    file: { type: 'string', default: 'content/contacts.json' },
  },
  run,
};

async function run({ values, positionals }: Given): Promise<number> {
  const [out, ...more] = positionals;
  const { audience } = values;
  if (more.length > 0) throw new UsageError('export writes one file');
  if (audience !== 'public' && audience !== 'partner') {
    throw new UsageError(`«${String(audience)}» is no audience; there is: public, partner`);
  }
  const format = chooseFormat(values['format'], out);
  const isJson = values['json'] === true;
  const isTrial = values['dry-run'] === true;
  if (isJson && out === undefined && !isTrial) throw new UsageError('with --json name a file');

  const { file } = await readContacts(String(values['file']));
  const text = exportContacts(file, format, audience);
  if (!isTrial) await write(text, out);
  const lost = format.startsWith('csv') ? file.contacts.flatMap(unheld) : [];
  const written = isTrial || out === undefined ? null : out;
  const counts = { contacts: file.contacts.length };
  if (isJson) console.log(JSON.stringify({ counts, format, audience, unheld: lost, out: written }));
  else {
    const whole =
      audience === 'public'
        ? 'Name, email and phone of partner-only channels were left out.'
        : 'With partner-only names, emails and phones: do not publish it.';
    const where = isTrial ? 'Nothing was written.' : out === undefined ? '' : `Written to ${out}.`;
    // Not where the contacts themselves may go.
    console.error(`${counts.contacts} contacts as ${format}. ${whole} ${where}`.trim());
    if (lost.length > 0) {
      console.error(`A table cannot hold as they are: «${lost.join('», «')}»`);
    }
  }
  return lost.length > 0 ? 1 : 0;
}

function chooseFormat(format: unknown, out: string | undefined): ExportFormat {
  const ending = /\.(csv|json|vcf)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  const asked = format ?? (ending === 'csv' ? 'csv-es' : ending);
  const known = EXPORT_FORMATS.find((one) => one === asked);
  if (known !== undefined) return known;
  const fact = asked === undefined ? 'say which --format' : `«${String(asked)}» is no format`;
  throw new UsageError(`${fact}; there is: ${EXPORT_FORMATS.join(', ')}`);
}

async function write(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await replaceFile(out, text);
  } catch (error) {
    if (!(error instanceof NotReplaced)) throw error;
    throw new UsageError(error.message);
  }
}
