import type { Channel, ContactFile } from '../../features/contacts/record/schema.ts';
import type { Cleaning } from './cleaning/cleaningRules.ts';
import { type Brought, type Combined, combine } from './combine.ts';
import { dropDaysToCome } from './dropDaysToCome.ts';
import { findDuplicates } from './findDuplicates.ts';
import type { Draft, Intake } from './intake.ts';
import { mapColumns } from './rows/mapColumns.ts';
import { type Opened, openText } from './files/openFile.ts';
import { readLine } from './values/readValue.ts';
import { rowToRecord } from './rows/rowToRecord.ts';

export interface ReadOptions {
  /** For rows that do not say it themselves. */
  audience: Channel['audience'];
  /** YYYY-MM-DD: nobody can have verified anything later. Not looked at unless given. */
  today?: string | undefined;
  /** Called now and then with how many of the rows have been read. */
  onRow?: ((done: number, total: number) => void) | undefined;
}

/**
 * Turns a file that was opened before into drafts of contacts, and says everything that is wrong
 * with it. Never fails. The same bytes, name and audience always give the same result.
 */
export function readSource({ intake }: Opened, file: string, options: ReadOptions): Brought {
  const { drafts, rejected, problems, cleaned } = rowsToDrafts(intake, file, options);
  const ahead = dropDaysToCome(drafts, file, options.today);
  return {
    file,
    // What the row looked like is not needed any more, and is half of what a large table weighs.
    drafts: drafts.map((draft) => ({ ...draft, raw: '' })),
    sample: intake.sample,
    rejected,
    problems: [...intake.problems, ...problems, ...ahead, ...findDuplicates(drafts, file)],
    cleaned,
  };
}

/** One file alone, opened before or the bytes of a text, as a contact file. */
export function importFile(
  content: Uint8Array | Opened,
  file: string,
  options: ReadOptions,
): Combined & { encoding: Opened['encoding'] } {
  const opened = content instanceof Uint8Array ? openText(content, file) : content;
  return { ...combine([readSource(opened, file, options)]), encoding: opened.encoding };
}

/** The file as it is written: fields in the order of the schema, two spaces, a final line end. */
export function printContacts(file: ContactFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function rowsToDrafts(
  { table, ...intake }: Intake,
  file: string,
  { audience, onRow }: ReadOptions,
) {
  const { columns, problems } = mapColumns(table, file);
  const drafts: Draft[] = [...intake.drafts];
  const cleaned: Cleaning[] = [];
  let { rejected } = intake;
  const name = readLine(file.split(/[\\/]/).at(-1) ?? '');
  const source = 'value' in name ? name.value : 'import';
  // Without a column for it each row would say once more that the publisher is missing.
  const rows = columns.has('publisher') ? table.rows : [];
  rejected += table.rows.length - rows.length;
  for (const [index, row] of rows.entries()) {
    if (index % 100 === 0) onRow?.(index, rows.length);
    const result = rowToRecord(row, { file, columns, audience, source });
    problems.push(...result.problems);
    cleaned.push(...result.cleaned);
    if (result.draft === undefined) rejected += 1;
    else drafts.push(result.draft);
  }
  return { drafts, rejected, problems, cleaned };
}
