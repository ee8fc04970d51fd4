import type { ImportProblem } from '../codes.ts';
import { headerToField } from '../../../features/contacts/record/columnNames.ts';
import { type Intake, emptyIntake } from '../intake.ts';
import { cellText } from './cellText.ts';

export interface Sheet {
  name: string;
  /** From row 1 on, empty rows included. */
  rows: unknown[][];
}

/** Titles and remarks may stand above the names. */
const ROWS_ABOVE = 20;

/**
 * Makes the table of a workbook: of its first sheet in which a row names columns that we know, else
 * of the first that holds anything. Lines are the numbers of the sheet's rows.
 */
export function sheetToTable(sheets: readonly Sheet[], file: string): Intake {
  const filled = sheets.filter(({ rows }) => rows.some((row) => !isEmpty(row)));
  const named = filled.map((sheet) => ({ sheet, head: findHead(sheet) }));
  const chosen = named.find(({ head }) => head !== undefined) ?? named[0];
  if (chosen === undefined) {
    const fix = 'add one row per publisher and product below the column names';
    const fact = 'the workbook is empty';
    return emptyIntake({ code: 'file-empty', file, fact, fix, severity: 'error' });
  }
  const { sheet } = chosen;
  const head = chosen.head ?? sheet.rows.findIndex((row) => !isEmpty(row));
  const problems: ImportProblem[] = filled
    .filter((other) => other !== sheet)
    .map(({ name }) => unused(file, `the sheet «${name}» is not read: «${sheet.name}» is`));
  const above = sheet.rows.slice(0, head).filter((row) => !isEmpty(row)).length;
  if (above > 0) problems.push(unused(file, `${above} rows above the column names are not read`));
  const columns = (sheet.rows[head] ?? []).map((cell) => cellText(cell) ?? '');
  const rows = sheet.rows.flatMap((row, index) => {
    if (index <= head || isEmpty(row)) return [];
    const cells = columns.map((name, column) => {
      const text = cellText(row[column]);
      if (text === undefined) problems.push(refuse(file, index + 1, name, row[column]));
      return text ?? '';
    });
    return [{ line: index + 1, cells }];
  });
  if (rows.length === 0) {
    const fact = 'below the column names there is no row';
    const fix = 'add one row per publisher and product below the column names';
    problems.push({ code: 'file-empty', file, fact, fix, severity: 'error' });
  }
  return {
    table: { line: head + 1, columns, rows },
    drafts: [],
    sample: false,
    rejected: 0,
    problems,
  };
}

/** The row that names the publisher, or two other columns. */
function findHead({ rows }: Sheet): number | undefined {
  const at = rows.slice(0, ROWS_ABOVE).findIndex((row) => {
    const fields = new Set(row.map((cell) => headerToField(cellText(cell) ?? '')));
    fields.delete(undefined);
    return fields.has('publisher') || fields.size > 1;
  });
  return at === -1 ? undefined : at;
}

function isEmpty(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === null || cell === undefined || String(cell).trim() === '');
}

function unused(file: string, fact: string): ImportProblem {
  const fix = 'nothing to do, or save what is missing as a workbook of its own';
  return { code: 'sheet-unused', file, fact, fix, severity: 'warning' };
}

function refuse(file: string, line: number, field: string, value: unknown): ImportProblem {
  const fact = `«${String(value)}» is what the sheet shows for an error, and was left out`;
  const fix = 'mend the formula or the date in the workbook and import again';
  return { code: 'value-refused', file, line, field, fact, fix, severity: 'warning' };
}
