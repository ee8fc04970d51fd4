import { makeReport } from '../report/makeReport.ts';
import { FINDING_KINDS, type FindingKind } from '../report/findingKinds.ts';
import { printKind, printReport } from '../report/printReport.ts';
import { type Command, type Given, UsageError } from './command.cli.ts';
import { readContacts } from './readContacts.cli.ts';
import { today as findToday } from './today.cli.ts';
import { writeJson } from './writeJson.cli.ts';

/** Says what is missing from a contact file, out of date, or contradicts itself. */
export const reportContacts: Command = {
  summary: 'say what is missing, out of date or in conflict in the contact file',
  help: `Usage: npm run contacts -- report [FILE] [options]

Reads a contact file, content/contacts.json unless given, and counts by kind what should be looked
at, the worst first, with up to three examples. It writes nothing.

  --kind KIND  every finding of one kind, a line each
  --json       print one JSON object with every finding and nothing else (with npm run -s)
  --dry-run    taken as by every command; changes nothing
  --help       print this text

Kinds, in this order: ${Object.keys(FINDING_KINDS).join(', ')}.
content/PROBLEMS.md explains each.

Exit code: 0 nothing was found; 1 something was; 2 wrong usage, or a file that cannot be read.`,
  options: { kind: { type: 'string' } },
  run,
};

async function run({ values, positionals }: Given): Promise<number> {
  const [path = 'content/contacts.json', ...more] = positionals;
  if (more.length > 0) throw new UsageError('report takes one file');
  const kind = readKind(values['kind']);
  const { contacts } = (await readContacts(path)).file;
  const today = findToday();
  const groups = makeReport(contacts, today).filter(
    (group) => kind === undefined || group.kind === kind,
  );
  if (values['json'] === true) {
    await writeJson({ file: path, today, contacts: contacts.length, groups });
  } else {
    const print = kind === undefined ? printReport : printKind;
    console.log(`${path}\n\n${print(groups, contacts.length)}`);
  }
  return groups.length === 0 ? 0 : 1;
}

function readKind(asked: unknown): FindingKind | undefined {
  if (asked === undefined) return undefined;
  const kinds = Object.keys(FINDING_KINDS) as FindingKind[];
  const kind = kinds.find((one) => one === asked);
  if (kind !== undefined) return kind;
  throw new UsageError(`«${String(asked)}» is no kind; there is: ${kinds.join(', ')}`);
}
