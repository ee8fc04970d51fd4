import { parse } from 'csv-parse/sync';
import { LINE_ENDS } from './csvRecords.ts';
import { headerToField } from '../../../features/contacts/record/columnNames.ts';

/** In the order of preference when nothing tells them apart: a Spanish Excel writes semicolons. */
const DELIMITERS = [';', ',', '\t', '|'];

/** The line by which a file tells Excel its delimiter. */
const DECLARATION = /^"?sep=([;,\t|])"?[\r\n]/i;

/**
 * The delimiter of CSV text: declared in its first line, else the one that makes the most known
 * column names, and among equals the most columns. `declared`: the first line is no row.
 */
export function findDelimiter(text: string): { delimiter: string; declared: boolean } {
  const declaration = DECLARATION.exec(text)?.[1];
  if (declaration !== undefined) return { delimiter: declaration, declared: true };
  const head = text.slice(0, 100_000);
  const [best = ';'] = DELIMITERS.map((delimiter) => ({
    delimiter,
    cells: firstCells(head, delimiter),
  }))
    .sort((a, b) => countKnown(b.cells) - countKnown(a.cells) || b.cells.length - a.cells.length)
    .map(({ delimiter }) => delimiter);
  return { delimiter: best, declared: false };
}

function countKnown(cells: string[]): number {
  return cells.filter((cell) => headerToField(cell) !== undefined).length;
}

/** The cells of the first row that holds something; none when its quotes do not fit. */
function firstCells(text: string, delimiter: string): string[] {
  const options = { delimiter, record_delimiter: LINE_ENDS, skip_empty_lines: true, to: 1 };
  try {
    return parse(text, { ...options, skip_records_with_empty_values: true })[0] ?? [];
  } catch {
    return [];
  }
}
