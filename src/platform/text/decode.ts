export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Turns the bytes of a file into text without its byte order mark, and says which encoding was
 * recognized. Never fails: what is no UTF is read as Windows-1252, which Excel in Spain writes and
 * in which every byte has a meaning.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = recogniseUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** How many bytes at the beginning are looked at; column names are Latin letters and stand there. */
const SAMPLE = 200;

/** By the byte order mark, else by the zero bytes that UTF-16 puts beside Latin letters. */
export function recogniseUtf16(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  // A stray zero byte in another encoding must not turn the whole file into Chinese.
  const enough = length / 5;
  if (odd > enough && odd > 3 * even) return 'utf-16le';
  if (even > enough && even > 3 * odd) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
