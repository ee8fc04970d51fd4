import { printContacts } from '../import/importFile.ts';
import { publicPart } from '../../features/contacts/record/publicPart.ts';
import type { ContactFile } from '../../features/contacts/record/schema.ts';
import { toVcard } from '../../features/contacts/record/vcard.ts';
import { CSV_STYLES } from './csvStyle.ts';
import { contactsToCsv } from './contactsToCsv.ts';

export const EXPORT_FORMATS = ['csv-es', 'csv-us', 'json', 'vcf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A contact file as text of a format, for whoever may see it. */
export function exportContacts(
  file: ContactFile,
  format: ExportFormat,
  audience: 'public' | 'partner',
): string {
  const contacts = audience === 'public' ? file.contacts.map(publicPart) : file.contacts;
  if (format === 'json') return printContacts({ ...file, contacts });
  if (format === 'vcf') return contacts.map(toVcard).join('');
  return contactsToCsv(contacts, CSV_STYLES[format]);
}
