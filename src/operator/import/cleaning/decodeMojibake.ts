/** The byte of each character in Windows-1252. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => byte).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Two or three characters that UTF-8 makes of one letter, or of one sign of print. */
const SUSPECT = /[\u00c2-\u00c5][^\0-\x7f]|\u00e2[\u20ac\u201a\u201e][^\0-\x7f]/;

/** Capitals before a sign of ownership, as in «NESTÃ®»: this may be what was meant. */
const OWNED = /\p{Lu}[\u00c2-\u00c5][®™](?!\p{L})/u;

/** What the letters of Western and Central Europe, quotes, dashes, € and ™ may be read back as. */
const EUROPEAN = /^[\0-\x7f\u00a0-\u017f\u2010-\u2044\u20ac\u2122]*$/;

/**
 * Reads again as UTF-8 what was read as Windows-1252 by mistake, once or twice. Only where that is
 * certain: the whole text is valid UTF-8 and becomes European letters. Anything else stays.
 */
export function decodeMojibake(text: string): string {
  const once = decodeOnce(dropWindowsControls(text));
  const twice = decodeOnce(once);
  return twice;
}

/** C1 controls are never meant: Windows-1252 was read as Latin 1, and «\x92» is an apostrophe. */
function dropWindowsControls(text: string): string {
  const decoder = new TextDecoder('windows-1252');
  return text.replace(/[\x80-\x84\x86-\x9f]/g, (sign) =>
    decoder.decode(Uint8Array.of(sign.charCodeAt(0))),
  );
}

function decodeOnce(text: string): string {
  if (!SUSPECT.test(text) || OWNED.test(text)) return text;
  const bytes = [...text].map((letter) => BYTES.get(letter));
  if (!bytes.every((byte) => byte !== undefined)) return text;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return EUROPEAN.test(decoded) ? decoded : text;
  } catch {
    return text;
  }
}
