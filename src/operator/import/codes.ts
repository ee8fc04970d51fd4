import type { Problem } from '../../platform/problem.ts';

/**
 * Every problem that the import can raise, in one line each. The list is closed: each code has a
 * fixture that bears its name, and content/PROBLEMS.md explains it to operators.
 */
export const IMPORT_CODES = {
  'file-empty': 'the file holds no row or record',
  'file-unreadable': 'the file is no text table, JSON or workbook that can be read',
  'header-missing': 'no row of column names was found, or none of the columns is the publisher',
  'header-duplicate': 'two columns mean the same; the first one is read',
  'column-unknown': 'the column has a name that the import does not know; it is not read',
  'column-unused': 'the column is known, but contacts do not keep it',
  'sheet-unused': 'a part of the workbook is not read: another sheet, or rows above the names',
  'row-malformed': 'the row has another number of columns than the header, or a stray quote',
  'row-without-publisher':
    'the row names no publisher, or a placeholder, so that it belongs to no contact',
  'row-duplicate': 'the row is identical to an earlier one',
  'record-invalid': 'the record, or the publisher of the row, breaks the schema of contacts',
  'value-refused': 'the value is not of its kind (address, date and so on) and is left out',
  'merge-conflict':
    'two rows of one publisher say different things; the message says which is kept',
  'publisher-merged':
    'two spellings were taken for one publisher; the message names the rule that says so',
  'publisher-alike':
    'two publishers read alike, but nothing else says that they are one; both are kept',
  'alias-contradiction': 'the alias file says two things of one name',
  'alias-unmatched': 'the alias file lists a name that no record has',
} as const satisfies Record<string, string>;

export type ImportCode = keyof typeof IMPORT_CODES;

export type ImportProblem = Problem & { code: ImportCode };
