/** How a spreadsheet of one country expects a table. */
export interface CsvStyle {
  delimiter: string;
  /** Which of the two first names of a column: Spanish or English. */
  header: 0 | 1;
  date: (iso: string) => string;
  /** Monday first, as the import reads them. */
  days: readonly string[];
  audience: Record<'public' | 'partner', string>;
}

export const CSV_STYLES = {
  /** Where a comma divides decimals, Excel divides columns by semicolons. */
  'csv-es': {
    delimiter: ';',
    header: 0,
    date: (iso) => iso.split('-').reverse().join('/'),
    days: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
    audience: { public: 'público', partner: 'partner' },
  },
  /** Dates stay ISO: 03/04/2026 would be another day for whoever reads it next. */
  'csv-us': {
    delimiter: ',',
    header: 1,
    date: (iso) => iso,
    days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    audience: { public: 'public', partner: 'partner' },
  },
} as const satisfies Record<string, CsvStyle>;
