import { readFile } from 'node:fs/promises';
import { readJson } from '../../json.ts';
import { printProblems } from '../../problem.ts';
import { parseWith } from '../../yaml.ts';
import { report } from '../report.ts';
import { FINDING_KINDS } from '../report/findingKinds.ts';
import { printReport } from '../report/printReport.ts';
import { type ContactFile, contactFileSchema } from '../schema.ts';
import { type Command, type Given, UsageError } from './command.cli.ts';
import { writeJson } from './writeJson.cli.ts';

/** Says what is missing from a contact file, out of date, or contradicts itself. */
export const reportContacts: Command = {
  summary: 'say what is missing, out of date or in conflict in the contact file',
  help: `Usage: npm run contacts -- report [FILE] [options]

Reads a contact file, content/contacts.json unless given, and counts by kind what should be looked
at, the worst first, with up to three examples. It writes nothing.

  --json     print one JSON object with every finding and nothing else (with npm run -s)
  --dry-run  taken as by every command; changes nothing
  --help     print this text

Kinds, in this order: ${Object.keys(FINDING_KINDS).join(', ')}.
content/README.md explains each.

Exit code: 0 nothing was found; 1 something was; 2 wrong usage, or a file that cannot be read.`,
  options: {},
  run,
};

async function run({ values, positionals }: Given): Promise<number> {
  const [path = 'content/contacts.json', ...more] = positionals;
  if (more.length > 0) throw new UsageError('report takes one file');
  const { contacts } = await readContacts(path);
  const today = new Date().toISOString().slice(0, 10);
  const groups = report(contacts, today);
  if (values['json'] === true) {
    await writeJson({ file: path, today, contacts: contacts.length, groups });
  } else {
    console.log(`${path}\n\n${printReport(groups, contacts.length)}`);
  }
  return groups.length === 0 ? 0 : 1;
}

async function readContacts(path: string): Promise<ContactFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const hint = 'make it with «npm run contacts -- import FILE», or name another file';
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}; ${hint}`);
  }
  const { value, problems } = parseWith(contactFileSchema, readJson(text, path));
  if (value === undefined)
    throw new UsageError(`${path} is no contact file:\n${printProblems(problems)}`);
  return value;
}
