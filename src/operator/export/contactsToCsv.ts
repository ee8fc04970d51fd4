import { type Field, HEADERS } from '../../features/contacts/record/columnNames.ts';
import type { Contact } from '../../features/contacts/record/schema.ts';
import { contactRows } from './contactRows.ts';
import type { CsvStyle } from './csvStyle.ts';
import { toCsv } from '../../platform/csv/writeRows.ts';

/** All columns, also empty ones, in the order of content/contacts.template.csv. */
const FIELDS = Object.keys(HEADERS).filter((field) => field !== 'description') as Field[];

/** Contacts as a table that a spreadsheet opens by a double click and that the import reads back. */
export function contactsToCsv(contacts: readonly Contact[], style: CsvStyle): string {
  const header = FIELDS.map((field) => capitalize(HEADERS[field][style.header] ?? field));
  const rows = contacts
    .flatMap((contact) => contactRows(contact, style))
    .map((row) => FIELDS.map((field) => row[field] ?? ''));
  return toCsv([header, ...rows], style.delimiter);
}

function capitalize(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
