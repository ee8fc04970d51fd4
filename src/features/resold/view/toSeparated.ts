/**
 * Rows for a spreadsheet. No cell becomes a formula there: what begins like one gets an apostrophe,
 * unless it is a number.
 */

/** For the clipboard: tabs between cells, none within. */
export function toTabs(rows: readonly string[][]): string {
  return rows
    .map((cells) => cells.map((cell) => neutralise(cell).replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
}

/** A file that Excel opens rightly where the decimal sign is a comma: byte order mark, semicolons. */
export function toCsv(rows: readonly string[][]): string {
  const lines = rows.map((cells) => cells.map((cell) => quote(neutralise(cell))).join(';'));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

function neutralise(cell: string): string {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(cell) && !/^-?\d+(?:,\d+)?$/.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
