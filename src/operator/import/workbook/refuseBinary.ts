import { type Intake, emptyIntake } from '../intake.ts';
import { EXPORT_FIX } from './explainWorkbook.ts';

/** Whether a file is a zip archive (xlsx, ods), or a compound document (xls, a locked xlsx). */
export function isBinary(bytes: Uint8Array): boolean {
  return isZip(bytes) || isCompound(bytes);
}

export function isZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

export function isCompound([a, b, c, d]: Uint8Array): boolean {
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
}

/** For callers that do not wait, as a workbook demands. */
export function refuseBinary(file: string): Intake {
  const fact = 'this is a workbook of a spreadsheet program, not a text table';
  return emptyIntake({ code: 'file-unreadable', file, fact, fix: EXPORT_FIX, severity: 'error' });
}
