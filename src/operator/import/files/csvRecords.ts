import { CsvError, parse } from 'csv-parse/sync';

/** A record with the 1-based physical line on which it starts; a broken one says why instead. */
export type CsvRecord = { line: number; cells: string[] } | { line: number; broken: string };

/** All three, also mixed in one file: sheets are pasted together on different systems. */
export const LINE_ENDS = ['\r\n', '\n', '\r'];

/**
 * Splits CSV text into records; blank lines are skipped. The first record sets the number of
 * columns. After a broken record reading goes on with the next physical line, so that one bad quote
 * never swallows the rest of the file.
 */
export function splitRecords(text: string, delimiter: string): CsvRecord[] {
  const bytes = new TextEncoder().encode(text);
  const records: CsvRecord[] = [];
  let start = 0;
  let line = 1;
  let columns = 0;
  while (start < bytes.length) {
    const from = start;
    const broken = parseUntilBroken(bytes.subarray(from), delimiter, (cells, length) => {
      const source = bytes.subarray(start, from + length);
      if (cells.some((cell) => cell.trim() !== '')) {
        columns ||= cells.length;
        const fault = findFault(cells, columns, delimiter);
        // A record of many lines may have swallowed good ones: those are read again, one by one.
        if (fault !== undefined && cells.some(hasLineEnd)) throw new Fault(fault);
        records.push(fault === undefined ? { line, cells } : { line, broken: fault });
      }
      start = from + length;
      line += countLineEnds(source);
    });
    if (broken === undefined) break;
    const next = nextLine(bytes, start);
    const cells = readLiteral(bytes.subarray(start, next), delimiter);
    records.push(cells?.length === columns ? { line, cells } : { line, broken });
    start = next;
    line += 1;
  }
  return records;
}

class Fault extends Error {}

/** Hands each record on with the byte after it, until one is broken: then returns why. */
function parseUntilBroken(
  bytes: Uint8Array,
  delimiter: string,
  take: (cells: string[], length: number) => void,
): string | undefined {
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      on_record(cells: string[], { bytes: length }) {
        take(cells, length);
        return null;
      },
    });
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quote is opened and never closed'
      : 'a quote stands inside a value';
  }
}

/**
 * The cells of one line whose quotes are part of the text, such as ="007" or 24" screens; undefined
 * when they cannot be told.
 */
function readLiteral(line: Uint8Array, delimiter: string): string[] | undefined {
  try {
    const [cells, ...more] = parse(line, {
      delimiter,
      record_delimiter: LINE_ENDS,
      relax_quotes: true,
      relax_column_count: true,
    });
    return more.length === 0 ? cells : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Wrong number of columns; or a quoted value that, were its quotes left out, would be the end of
 * this row, whole rows, and the beginning of another: that is no text with line breaks but two stray
 * quotes far apart. Below three columns the two cannot be told from each other.
 */
function findFault(cells: string[], columns: number, delimiter: string): string | undefined {
  if (cells.length !== columns) return `${cells.length} columns instead of ${columns}`;
  const index = cells.findIndex(hasLineEnd);
  if (columns < 3 || index === -1) return undefined;
  const widths = (cells[index] ?? '')
    .split(/\r\n|\n|\r/)
    .map((text) => text.split(delimiter).length);
  const areRows = widths.every((width, at) => {
    const before = at === 0 ? index : 0;
    const behind = at === widths.length - 1 ? columns - 1 - index : 0;
    return before + width + behind === columns;
  });
  return areRows
    ? `a quoted value runs over ${widths.length} lines that look like rows`
    : undefined;
}

function hasLineEnd(cell: string): boolean {
  return /[\r\n]/.test(cell);
}

const LF = 10;
const CR = 13;

function countLineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) count += 1;
  }
  return count;
}

/** Where the physical line after the one at `start` begins. */
function nextLine(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at += 1;
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
}
