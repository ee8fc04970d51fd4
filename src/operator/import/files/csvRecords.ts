import { type QuoteFault, splitRows } from '../../../platform/csv/splitRows.ts';
import type { CsvShape } from './csvShape.ts';

/** A record with the 1-based physical line on which it starts; a broken one says why instead. */
export type CsvRecord = { line: number; cells: string[] } | { line: number; broken: string };

const REASONS: Readonly<Record<QuoteFault, string>> = {
  within: 'a quote stands inside a value',
  open: 'a quote is opened and never closed',
  'over-rows': 'a quoted value runs over lines that look like rows',
};

/**
 * Splits CSV text into records; those without a value are left out. The first one sets the number of
 * columns. After a broken record reading goes on with the next physical line.
 * @param text with `\n` for every line end
 */
export function splitRecords(text: string, { delimiter, width, start }: CsvShape): CsvRecord[] {
  const records: CsvRecord[] = [];
  const rows = splitRows(
    delimiter,
    { width, firstLine: start > 0 ? 2 : 1 },
    {
      take(cells, line) {
        if (cells.every((cell) => cell.trim() === '')) return;
        const broken = `${cells.length} columns instead of ${width}`;
        records.push(cells.length === width ? { line, cells } : { line, broken });
      },
      broken(line, fault, text) {
        const cells = readLiteral(text, delimiter);
        const broken = REASONS[fault];
        records.push(cells?.length === width ? { line, cells } : { line, broken });
      },
    },
  );
  rows.push(text.slice(start));
  rows.end();
  return records;
}

/** A value in quotes, doubled ones within. */
const QUOTED = /^"((?:[^"]|"")*)"$/;

/**
 * The cells of one line in which quotes are part of a value, such as "Studio" Ltd; undefined where a
 * quote at the beginning of a value has no other in it.
 */
function readLiteral(line: string, delimiter: string): string[] | undefined {
  const cells = line.split(delimiter);
  const isOpen = (cell: string) => cell.startsWith('"') && cell.split('"').length % 2 === 0;
  if (cells.some(isOpen)) return undefined;
  return cells.map((cell) => QUOTED.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell);
}
