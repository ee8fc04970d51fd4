import { type Encoding, recogniseUtf16 } from '../../../platform/text/decode.ts';
import { Fault, NotUtf8 } from './fault.ts';

/**
 * The text of a stream of bytes, piece by piece, with `\n` for every line end and without a byte
 * order mark.
 * @param encoding of a file without UTF-16's signs
 * @throws NotUtf8 at the first byte that breaks UTF-8; the caller reads the file again as
 * Windows-1252, in which every byte has a meaning
 * @throws Fault when the file is empty or no text
 */
export async function* readText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Extract<Encoding, 'utf-8' | 'windows-1252'>,
): AsyncGenerator<string> {
  let decode: ((piece?: Uint8Array) => string) | undefined;
  let held = '';
  let isEmpty = true;
  for await (const piece of bytes) {
    if (piece.length === 0) continue;
    decode ??= decoder(recogniseUtf16(piece) ?? (isText(piece) ? encoding : undefined));
    // A line end of two signs may be cut in two.
    const text = held + decode(piece);
    held = text.endsWith('\r') ? '\r' : '';
    const whole = normaliseLines(held === '' ? text : text.slice(0, -1));
    isEmpty &&= whole.trim() === '';
    if (whole !== '') yield whole;
  }
  const rest = normaliseLines(held + (decode?.() ?? ''));
  if (isEmpty && rest.trim() === '') throw new Fault('empty');
  if (rest !== '') yield rest;
}

function decoder(encoding: Encoding | undefined): (piece?: Uint8Array) => string {
  if (encoding === undefined) throw new Fault('binary');
  const utf8 = encoding === 'utf-8';
  const text = new TextDecoder(encoding, { fatal: utf8 });
  return (piece) => {
    try {
      return piece === undefined ? text.decode() : text.decode(piece, { stream: true });
    } catch {
      throw new NotUtf8();
    }
  };
}

/** No text holds a zero byte, once UTF-16 is ruled out. */
function isText(piece: Uint8Array): boolean {
  return !piece.subarray(0, 65_536).includes(0);
}

function normaliseLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
