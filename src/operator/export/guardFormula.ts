/**
 * The rule `formula`: a cell that a spreadsheet would calculate gets an apostrophe before it, by
 * which spreadsheets and the import know it as text. Telephone numbers begin with + and are such
 * cells: without it Excel counts +34900000112 and drops the sign.
 * Source of the signs: OWASP, "CSV Injection".
 */
export function guardFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
