import { strFromU8, strToU8, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import type { Intake } from '../intake.ts';
import { numberText } from './cellText.ts';
import { checkSheet } from './checkSheet.ts';
import { WorkbookFault, explainWorkbook } from './explainWorkbook.ts';
import { inflateEntries } from './inflateEntries.ts';
import { isCompound, isZip } from './refuseBinary.ts';
import { sheetToTable } from './sheetToTable.ts';
import { type ZipEntry, readDirectory } from './zipDirectory.ts';

/**
 * Reads a workbook of Excel 2007 or later. What the reader gets is a new archive of what was
 * measured before, so that no archive can tell it another thing than it told us. Never fails.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Intake> {
  try {
    const sheets = await readExcelFile(repack(bytes), { parseNumber: numberText });
    return sheetToTable(
      sheets.map(({ sheet, data }) => ({ name: sheet, rows: data })),
      file,
    );
  } catch (error) {
    if (error instanceof WorkbookFault) return explainWorkbook(error, file);
    const { message } = error as Error;
    const fact = `the workbook cannot be read: ${message.replace(/\s+/g, ' ').slice(0, 200)}`;
    return explainWorkbook(new WorkbookFault(fact), file);
  }
}

/**
 * The same workbook with its XML alone, stored, within all limits.
 * @throws WorkbookFault
 */
function repack(bytes: Uint8Array): ArrayBuffer {
  if (isCompound(bytes)) {
    throw new WorkbookFault(
      'this is a workbook of the old kind (.xls), or one that is locked with a password',
      'remove the password, if it has one, and save it as «.xlsx»',
    );
  }
  if (!isZip(bytes)) throw new WorkbookFault('this is no workbook');
  const entries = readDirectory(bytes);
  explainKind(entries);
  const files = inflateEntries(entries.filter(({ path }) => /\.(?:xml|rels)$/.test(path)));
  for (const [path, content] of files) {
    const xml = strFromU8(content);
    // By its content: the name of a sheet's file is the workbook's to choose.
    if (!xml.includes('sheetData')) continue;
    const checked = checkSheet(xml);
    if (checked !== xml) files.set(path, strToU8(checked));
  }
  return zipSync(Object.fromEntries(files), { level: 0 }).buffer as ArrayBuffer;
}

/** Other kinds that are zip archives too. */
function explainKind(entries: readonly ZipEntry[]): void {
  const has = (path: string) => entries.some((entry) => entry.path === path);
  if (has('xl/workbook.xml')) return;
  if (has('xl/workbook.bin')) throw new WorkbookFault('this is a binary workbook (.xlsb)');
  if (has('content.xml')) throw new WorkbookFault('this is a workbook of LibreOffice (.ods)');
  throw new WorkbookFault('this is a zip archive, and no workbook in it');
}
