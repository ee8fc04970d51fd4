import { declaredDelimiter, DELIMITERS } from '../../../platform/csv/delimiters.ts';
import { firstRecords } from '../../../platform/csv/firstRecords.ts';
import { type Columns, countColumns, findColumns } from './columns.ts';
import { NeedsColumn } from './fault.ts';

/** How a list is to be read. */
export interface TableShape {
  delimiter: string;
  columns: Columns;
  /** Names of the columns; none where the first line is a row already. */
  header: string[] | undefined;
  /** Signs before the first record: the line that tells Excel the delimiter. */
  start: number;
}

/** What the reader says where no column is known: one of them, or each line as a whole. */
export interface Choice {
  column: number | 'line';
  /** Whether the first line holds names of columns. */
  header: boolean;
}

/** Stands in no text: each line is one cell. */
const NONE = '\u001f';

/**
 * Finds delimiter, header and columns in the beginning of a list.
 * @param head the first lines, in full
 * @throws NeedsColumn where nothing tells which column holds the publisher
 */
export function findTable(head: string, choice?: Choice): TableShape {
  const { delimiter: declared, start } = declaredDelimiter(head);
  const text = head.slice(start);
  const tries = (declared === undefined ? DELIMITERS : [declared]).map((delimiter) => {
    const lines = firstRecords(text, delimiter);
    return { delimiter, lines, columns: findColumns(lines[0] ?? []) };
  });
  const [best] = [...tries].sort((a, b) => countColumns(b.columns) - countColumns(a.columns));
  const named = best && countColumns(best.columns) > 0 ? best : undefined;
  if (named && hasPublisher(named.columns) && choice === undefined)
    return { ...named, header: named.lines[0], start };

  const even = named ?? tries.find(({ lines }) => isTable(lines));
  if (choice?.column === 'line' || even === undefined)
    return shape(NONE, text, { column: 0, header: choice?.header ?? false }, start);
  if (choice === undefined) throw new NeedsColumn(even.lines[0] ?? []);
  const { column, header } = choice;
  return shape(even.delimiter, text, { column, header }, start);
}

function shape(
  delimiter: string,
  text: string,
  { column, header }: { column: number; header: boolean },
  start: number,
): TableShape {
  const [first = []] = firstRecords(text, delimiter);
  const columns = { ...(header ? findColumns(first) : {}), publisher: column };
  return { delimiter, columns, header: header ? first : undefined, start };
}

function hasPublisher({ publisher, publisherId }: Columns): boolean {
  return publisher !== undefined || publisherId !== undefined;
}

/** Every line as wide as the first, and the first wider than one cell. */
function isTable(lines: readonly string[][]): boolean {
  const width = lines[0]?.length ?? 0;
  return width > 1 && lines.every(({ length }) => length === width);
}
