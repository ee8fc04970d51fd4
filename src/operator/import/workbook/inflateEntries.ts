import { Inflate } from 'fflate';
import { WorkbookFault } from './explainWorkbook.ts';
import type { ZipEntry } from './zipDirectory.ts';

/**
 * Bytes of all files together. A list of 50,000 rows and ten columns takes some 30 MB; its reader
 * needs some five times what it reads, and 512 MB must do.
 */
export const MAX_INFLATED = 64 * 1024 * 1024;

/** Sheets of one value in all cells come down to a hundredth; deflate can do a thousandth. */
export const MAX_RATIO = 200;

/** Below this no ratio does harm. */
const FREE = 1024 * 1024;

/** So much is inflated before the limits are looked at again: 16 MB at the very worst. */
const STEP = 16 * 1024;

/**
 * Inflates files, counting what really comes out, and stops at the first limit.
 * @throws WorkbookFault
 */
export function inflateEntries(entries: readonly ZipEntry[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let left = MAX_INFLATED;
  for (const { path, packed, isDeflated } of entries) {
    const content = isDeflated ? inflate(packed, left) : packed;
    left -= content.length;
    if (left < 0) throw tooLarge();
    files.set(path, content);
  }
  return files;
}

function inflate(packed: Uint8Array, left: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > left) throw tooLarge();
    if (length > FREE && length > packed.length * MAX_RATIO) {
      const fact = `a part of the workbook is more than ${MAX_RATIO} times as large as it is packed`;
      throw new WorkbookFault(`${fact}, as in a file that is made to exhaust the reader`);
    }
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof WorkbookFault) throw error;
    throw new WorkbookFault('a part of the workbook is broken', 'get the file again, whole');
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

function tooLarge(): WorkbookFault {
  const fact = `unpacked, the workbook is larger than ${MAX_INFLATED / 1024 / 1024} MB`;
  return new WorkbookFault(fact, 'split the list into several files, or save it as «CSV UTF-8»');
}
