import { WorkbookFault } from './explainWorkbook.ts';

/**
 * Cells between the first and the last, empty ones included: 50,000 rows of a hundred columns. The
 * reader makes a place for each, so that one cell in the last corner of a sheet would take 17,000
 * million.
 */
export const MAX_CELLS = 5_000_000;

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** Tags of rows and cells, in whatever namespace; the strict form is the only one that is trusted. */
const LOOSE = /<(?:[^\s<>/:!?]+:)?(?:row|c)(?=[\s/>])/g;
const STRICT = /<(?:[\w.-]+:)?(?:row|c)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<>&]*"|'[^'<>&]*'))*)\s*\/?>/g;

/**
 * Holds the addresses in a sheet's XML to what a sheet can have, before anything is made of them,
 * and turns error cells, which the reader would pass over, into texts.
 * @throws WorkbookFault
 */
export function checkSheet(xml: string): string {
  let [rows, columns, strict] = [0, 0, 0];
  let hasErrors = false;
  for (const [, attributes = ''] of xml.matchAll(STRICT)) {
    strict += 1;
    hasErrors ||= ERROR_TYPE.test(attributes);
    for (const [, address = ''] of attributes.matchAll(/[\s:]r\s*=\s*["']([^"']*)["']/g)) {
      const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? [];
      const row = Number(digits);
      const column = columnOf(letters);
      if (row < 1 || row > MAX_ROW || column > MAX_COLUMN) {
        throw odd(`the address «${address.slice(0, 20)}»`);
      }
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    }
  }
  if (countOf(LOOSE, xml) !== strict) throw odd('a row or a cell');
  if (rows * columns > MAX_CELLS) {
    const fact = `the last cell of a sheet is in row ${rows} and column ${columns}`;
    const fix = `delete the empty rows and columns behind the list, and save it again; ${MAX_CELLS} cells can be read`;
    throw new WorkbookFault(`${fact}, too far away`, fix);
  }
  // A large sheet is copied only where it must be.
  return hasErrors ? xml.replace(STRICT, (tag) => tag.replace(ERROR_TYPE, '$1"str"')) : xml;
}

const ERROR_TYPE = /(\st\s*=\s*)(["'])e\2/;

/** Without a list of all, which a large sheet would fill with a million texts. */
function countOf(pattern: RegExp, text: string): number {
  return text.matchAll(pattern).reduce((count) => count + 1, 0);
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function odd(what: string): WorkbookFault {
  return new WorkbookFault(`in a sheet ${what} is not as spreadsheet programs write it`);
}
