import { strToU8, zipSync } from 'fflate';

/** A cell as a sheet writes it: a text, a number, a raw <c> element's type and value, or nothing. */
export type MadeCell = string | number | boolean | null | { t?: string; s?: number; v: string };

export interface MadeSheet {
  name: string;
  /** By row number; rows that are not there are not written. */
  rows: Record<number, MadeCell[]>;
  /** Raw XML behind the cells, such as merged ranges. */
  after?: string;
}

/** The smallest workbook that a spreadsheet program opens, for tests. */
export function makeWorkbook(
  sheets: readonly MadeSheet[],
  extra: Record<string, Uint8Array> = {},
): Uint8Array {
  return zipSync({ ...workbookFiles(sheets), ...extra }, { mtime: '2026-01-01T00:00:00' });
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export function workbookFiles(sheets: readonly MadeSheet[]): Record<string, Uint8Array> {
  const list = sheets
    .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('');
  const targets = sheets
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('');
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${REL}"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${PACKAGE}>${targets}<Relationship Id="rIdS" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    // Style 1 is a day, 14 of the formats that every program knows.
    'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)]),
    ),
  };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
}

function sheetXml({ rows, after = '' }: MadeSheet): string {
  const lines = Object.entries(rows).map(
    ([row, cells]) =>
      `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${row}`)).join('')}</row>`,
  );
  return `<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

function cellXml(cell: MadeCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  }
  const { t, s, v } = cell;
  const type = t === undefined ? '' : ` t="${t}"`;
  const style = s === undefined ? '' : ` s="${s}"`;
  return `<c r="${address}"${style}${type}><f>A1</f><v>${escape(v)}</v></c>`;
}

function letters(at: number): string {
  const rest = String.fromCharCode(65 + (at % 26));
  return at < 26 ? rest : `${letters(Math.floor(at / 26) - 1)}${rest}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
