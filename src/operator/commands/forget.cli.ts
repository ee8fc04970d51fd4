import { closestPeople } from '../forget/closestPeople.ts';
import { forgetPerson, type Stand } from '../forget/forgetPerson.ts';
import { nameKey, readPerson } from '../forget/readPerson.ts';
import { type Command, type Given, UsageError } from './command.cli.ts';
import { readContacts } from './readContacts.cli.ts';
import { writeContacts } from './writeContacts.cli.ts';

const ELSEWHERE = `The same data may still stand where this command does not reach:
- the files that were imported, and catalogs that were pulled: correct them, or the next import
  brings it back;
- the version history, where a contact file was ever committed, and backups;
- the site that is deployed, until it is built and deployed anew, and copies that search engines keep;
- tables, vCards and mails that were exported or copied from it.`;

/** Takes a person out of the contacts, as the law lets them ask. */
export const forget: Command = {
  summary: 'take a person out of every record',
  help: `Usage: npm run contacts -- forget "NAME" | EMAIL | "NAME <EMAIL>" [options]

Removes the person from every record and says where they stood. Case, accents and the order of the
names make no difference. Try it with --dry-run first.

What counts as theirs:
- of a channel with their name: name, phone and email, unless it is the address of a desk (support@);
- of a channel with their own address: email, name and phone, since nobody shares such an address;
- with the address of a desk, that address alone: the name beside it may be anybody's;
- a personal address or, in the same record, a name that stood beside theirs, wherever it stands;
- an alias that is their name. A channel that is empty then is gone.
What only mentions them (publisher, products, documents, web addresses, sources) is listed and stays:
decide about it by hand.

  --file FILE  the contact file; content/contacts.json unless given
  --dry-run    say what would go, write nothing
  --json       print one JSON object and nothing else (with npm run -s)
  --help       print this text

Exit code: 0 all is gone; 1 nothing was found, or something is left to decide by hand;
2 wrong usage, or a file that cannot be read or written.`,
  options: { file: { type: 'string', default: 'content/contacts.json' } },
  run,
};

async function run({ values, positionals }: Given): Promise<number> {
  const [asked, ...more] = positionals;
  if (asked === undefined || more.length > 0) {
    throw new UsageError('forget takes one name or email; put a name into quotes');
  }
  const person = readPerson(asked);
  if (person.email === undefined && nameKey(asked) === '') {
    throw new UsageError(`«${asked}» is no name and no email`);
  }
  const path = String(values['file']);
  const { asWritten, digest } = await readContacts(path);
  const { file, removed, left } = forgetPerson(asWritten, person);
  const isWritten = removed.length > 0 && values['dry-run'] !== true;
  if (isWritten) await writeContacts(path, file, digest);
  const out = isWritten ? path : null;
  const isFound = removed.length + left.length > 0;
  const closest = isFound ? [] : closestPeople(asWritten.contacts, asked);
  if (values['json'] === true) console.log(JSON.stringify({ removed, left, closest, out }));
  else if (isFound) console.log(summarize(removed, left, out));
  else {
    const guess = closest.length === 0 ? '' : `; the closest are «${closest.join('», «')}»`;
    console.log(`«${asked}» stands in no record of ${path}${guess}.\n\n${ELSEWHERE}`);
  }
  return removed.length === 0 || left.length > 0 ? 1 : 0;
}

function summarize(removed: readonly Stand[], left: readonly Stand[], out: string | null): string {
  const show = ({ id, place, value }: Stand): string => `  ${id} · ${place} · «${value}»`;
  const list = (title: string, stands: readonly Stand[]): string[] =>
    stands.length === 0 ? [] : [title, ...stands.map(show)];
  return [
    ...list(out === null ? 'Would be removed:' : 'Removed:', removed),
    ...list('Left, decide by hand whether it is theirs:', left),
    out === null ? 'Nothing was written.' : `Written to ${out}.`,
    '',
    ELSEWHERE,
  ].join('\n');
}
