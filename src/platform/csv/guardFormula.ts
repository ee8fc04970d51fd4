/** A formula, also behind white space that a spreadsheet skips. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;
/** Begins like a formula and is none: an amount. */
const NUMBER = /^-?\d+(?:,\d+)?$/;

/**
 * A cell that a spreadsheet would calculate gets an apostrophe before it, by which spreadsheets and
 * the import know it as text. Telephone numbers begin with + and are such cells: without it Excel
 * counts +34900000112 and drops the sign.
 * Source of the signs: OWASP, "CSV Injection".
 */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}
