import { WorkbookFault } from './explainWorkbook.ts';

/** A file in a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  path: string;
  /** Its bytes as they are stored. */
  packed: Uint8Array;
  isDeflated: boolean;
}

/** Excel writes about ten files and two more per sheet. */
export const MAX_ENTRIES = 1000;

/**
 * The files of a zip archive (PKWARE APPNOTE 6.3). The directory is what readers go by; of what it
 * says only places and lengths of stored bytes are believed, and only within the archive.
 * @throws WorkbookFault for anything that a spreadsheet program does not write
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) {
    throw new WorkbookFault('the archive is of the kind for huge files (zip64)');
  }
  if (count > MAX_ENTRIES) {
    throw new WorkbookFault(
      `the archive holds ${count} files; more than ${MAX_ENTRIES} are not read`,
    );
  }
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    entries.push(readEntry(bytes, view, at, name));
    at += 46 + name + extra + comment;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (isEncrypted) {
    throw new WorkbookFault('the archive is encrypted', 'remove the password and save it again');
  }
  if (size === 0xffffffff || local === 0xffffffff) {
    throw new WorkbookFault('the archive is of the kind for huge files (zip64)');
  }
  if (method !== 0 && method !== 8) {
    throw new WorkbookFault('the archive is packed in a way that is not read (only deflate is)');
  }
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw broken();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw broken();
  return { path, packed: bytes.subarray(start, start + size), isDeflated: method === 8 };
}

/** The record at the end of the archive; behind it stands a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken();
}

function broken(): WorkbookFault {
  return new WorkbookFault('the archive is cut off or broken', 'get the file again, whole');
}
