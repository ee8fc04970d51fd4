import { type Field, HEADERS } from '../../features/contacts/record/columnNames.ts';
import type { Contact } from '../../features/contacts/record/schema.ts';
import { contactRows } from './contactRows.ts';
import type { CsvStyle } from './csvStyle.ts';
import { guardFormula } from './guardFormula.ts';

/** All columns, also empty ones, in the order of content/contacts.template.csv. */
const FIELDS = Object.keys(HEADERS).filter((field) => field !== 'description') as Field[];

/**
 * Contacts as a table that a spreadsheet opens by a double click and that the import reads back:
 * RFC 4180 with the delimiter of the country and a byte order mark, without which Excel takes UTF-8
 * for the code page of the machine. Written by hand: `csv-parse` only reads, `papaparse` is the browser's.
 */
export function toCsv(contacts: readonly Contact[], style: CsvStyle): string {
  const header = FIELDS.map((field) => capitalize(HEADERS[field][style.header] ?? field));
  const rows = contacts
    .flatMap((contact) => contactRows(contact, style))
    .map((row) => FIELDS.map((field) => guardFormula(row[field] ?? '')));
  const lines = [header, ...rows].map((cells) =>
    cells.map((cell) => quote(cell, style.delimiter)).join(style.delimiter),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function quote(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function capitalize(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
