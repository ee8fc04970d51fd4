import type { Channel, ContactFile } from '../schema.ts';
import { type Brought, type Combined, combine } from './combine.ts';
import { readCsv } from './csv.ts';
import { type Encoding, decode } from './decode.ts';
import { findDuplicates } from './findDuplicates.ts';
import { type Draft, type Intake, emptyIntake } from './intake.ts';
import { readJson } from './json.ts';
import { mapColumns } from './mapColumns.ts';
import { readLine } from './readValue.ts';
import { rowToRecord } from './rowToRecord.ts';

export interface ReadOptions {
  /** For rows that do not say it themselves. */
  audience: Channel['audience'];
  /** Called now and then with how many of the rows have been read. */
  onRow?: ((done: number, total: number) => void) | undefined;
}

/**
 * Turns the bytes of a CSV or JSON file into drafts of contacts, and says everything that is wrong
 * with it. Never fails. The same bytes, name and audience always give the same result.
 */
export function readSource(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions,
): Brought & { encoding: Encoding } {
  const { text, encoding } = decode(bytes);
  const intake = isWorkbook(bytes) ? explainWorkbook(file) : readText(text, file);
  const { drafts, rejected, problems } = rowsToDrafts(intake, file, options);
  return {
    file,
    encoding,
    // What the row looked like is not needed any more, and is half of what a large table weighs.
    drafts: drafts.map((draft) => ({ ...draft, raw: '' })),
    sample: intake.sample,
    rejected,
    problems: [...intake.problems, ...problems, ...findDuplicates(drafts, file)],
  };
}

/** One file alone, as a contact file. */
export function importFile(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions,
): Combined & { encoding: Encoding } {
  const source = readSource(bytes, file, options);
  return { ...combine([source]), encoding: source.encoding };
}

/** The file as it is written: fields in the order of the schema, two spaces, a final line end. */
export function printContacts(file: ContactFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function readText(text: string, fileName: string): Intake {
  const isJson = /\.json$/i.test(fileName) || /^\s*[[{]/.test(text);
  return isJson && text.trim() !== '' ? readJson(text, fileName) : readCsv(text, fileName);
}

function rowsToDrafts(
  { table, ...intake }: Intake,
  file: string,
  { audience, onRow }: ReadOptions,
) {
  const { columns, problems } = mapColumns(table, file);
  const drafts: Draft[] = [...intake.drafts];
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
    if (result.draft === undefined) rejected += 1;
    else drafts.push(result.draft);
  }
  return { drafts, rejected, problems };
}

/** Excel's own files: a zip (xlsx) or a compound document (xls). */
function isWorkbook(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (
    (a === 0x50 && b === 0x4b && c === 3 && d === 4) ||
    (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
  );
}

function explainWorkbook(file: string): Intake {
  const fact = 'this is a workbook of a spreadsheet program, not a text table';
  const fix = 'open it there and save the sheet as «CSV UTF-8»';
  return emptyIntake({ code: 'file-unreadable', file, fact, fix, severity: 'error' });
}
