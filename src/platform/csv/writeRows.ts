import { guardFormula } from './guardFormula.ts';

/**
 * Rows as a file that a spreadsheet opens by a double click: RFC 4180 with the delimiter of the
 * country and a byte order mark, without which Excel takes UTF-8 for the code page of the machine.
 * Written here, since a page would load 19 kB of a library for it.
 */
export function toCsv(rows: readonly (readonly string[])[], delimiter: string): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => quote(guardFormula(cell), delimiter)).join(delimiter),
  );
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Rows for the clipboard: tabs between cells, none within. */
export function toTabs(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => cells.map((cell) => guardFormula(cell).replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
}

function quote(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
