import { type Encoding, decode } from '../../../platform/text/decode.ts';
import { fillPublisher } from '../fillPublisher.ts';
import { FORMATS, type Format, type FormatId, readText } from './formats.ts';
import type { Intake } from '../intake.ts';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { isBinary, refuseBinary } from '../workbook/refuseBinary.ts';

export interface OpenOptions {
  /** What the operator says the file is; told by its content unless given. */
  format?: FormatId | undefined;
  /** Of rows that name none. */
  publisher?: string | undefined;
}

/** A file whose format has been read, and none of its values yet. */
export interface Opened {
  intake: Intake;
  encoding: Encoding | 'xlsx';
}

/** Reads the format of any file. Never fails: what cannot be read is a problem of the intake. */
export async function openFile(
  bytes: Uint8Array,
  file: string,
  { format, publisher }: OpenOptions = {},
): Promise<Opened> {
  const isWorkbook = format === 'xlsx' || (format === undefined && isBinary(bytes));
  if (!isWorkbook) return openText(bytes, file, { format, publisher });
  const intake = await readWorkbook(bytes, file);
  return { intake: fillPublisher(intake, publisher), encoding: 'xlsx' };
}

/** The same for every format but workbooks, whose reader makes its callers wait. */
export function openText(
  bytes: Uint8Array,
  file: string,
  { format, publisher }: OpenOptions = {},
): Opened {
  const { text, encoding } = decode(bytes);
  const { read }: Format =
    format === undefined ? { what: '', told: '', read: readText } : FORMATS[format];
  const isRefused = format === undefined && isBinary(bytes);
  const intake = isRefused || read === undefined ? refuseBinary(file) : read(text, file);
  return { intake: fillPublisher(intake, publisher), encoding };
}
