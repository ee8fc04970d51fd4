import { didYouMean } from '../../platform/text/closest.ts';
import { setVerified } from './setVerified.ts';
import { type Command, type Given, UsageError } from './command.cli.ts';
import { readContacts } from './readContacts.cli.ts';
import { today } from './today.cli.ts';
import { writeContacts } from './writeContacts.cli.ts';

/** Dates contacts whose channels somebody has confirmed. */
export const verify: Command = {
  summary: 'date contacts as verified today',
  help: `Usage: npm run contacts -- verify ID [ID …] [options]

Says that somebody confirmed the channels of these contacts today: called, wrote, or read the
publisher's page. Pages call a contact stale by this date. With an unknown id nothing is written.

  --on YYYY-MM-DD  the day, where it was not today
  --file FILE      the contact file; content/contacts.json unless given
  --dry-run        say what would change, write nothing
  --json           print one JSON object and nothing else (with npm run -s)
  --help           print this text

Exit code: 0 all are dated; 2 wrong usage, or a file that cannot be read or written.`,
  options: {
    on: { type: 'string' },
    file: { type: 'string', default: 'content/contacts.json' },
  },
  run,
};

async function run({ values, positionals: ids }: Given): Promise<number> {
  const path = String(values['file']);
  if (ids.length === 0) throw new UsageError('verify takes the ids of contacts');
  const day = readDay(values['on'] ?? today());
  const { asWritten, digest } = await readContacts(path);
  const known = asWritten.contacts.map(({ id }) => id);
  const stranger = ids.find((id) => !known.includes(id));
  if (stranger !== undefined) {
    throw new UsageError(`«${stranger}» is no contact; ${didYouMean(stranger, known, path)}`);
  }
  const { file, changes } = setVerified(asWritten, ids, day);
  const isTrial = values['dry-run'] === true;
  if (!isTrial) await writeContacts(path, file, digest);
  const out = isTrial ? null : path;
  if (values['json'] === true) console.log(JSON.stringify({ changes, out }));
  else {
    const lines = changes.map(({ id, before, after }) => `${id}: ${before ?? 'never'} → ${after}`);
    console.log(`${lines.join('\n')}\n${isTrial ? 'Nothing was written.' : `Written to ${path}.`}`);
  }
  return 0;
}

function readDay(text: unknown): string {
  const day = String(text);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  // Date.parse takes the 30th of February for the 2nd of March.
  if (!isDay || new Date(day).toISOString().slice(0, 10) !== day) {
    throw new UsageError(`«${day}» is no day; write it as 2026-03-31`);
  }
  if (day > today()) throw new UsageError(`${day} has not come yet`);
  return day;
}
