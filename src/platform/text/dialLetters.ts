/** The letters on the keys 2 to 9 of a telephone (ITU-T E.161). */
const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** Letters stand behind digits: in capitals, or held to them by a hyphen; three at the least. */
const NUMBER =
  /^\+?[\d\s().-]*\d[\s().-]*(?:[A-Z]{3}[A-Z\d\s().-]*|(?<=-)[a-zA-Z]{3}[a-zA-Z\d.-]*)$/;

/** A word beside a number that is complete without it. */
const WORD = /\b(?:ext\w*|tel|fax|anexo|horas?|hours?|lines?|l[ií]neas?)\b/i;

/** Digits of the longest number that needs letters to be one, prefix of its country included. */
const MOST_DIGITS = 7;

/**
 * A telephone number with letters for people to remember, «1-800-FABRIKA», as it is dialed; any other
 * text as it is.
 */
export function dialLetters(phone: string): string {
  const text = phone.trim();
  const before = (/^[^a-z]*/i.exec(text)?.[0] ?? '').replace(/\D/g, '');
  if (!NUMBER.test(text) || WORD.test(text) || before.length > MOST_DIGITS) return phone;
  return text.replace(/[a-z]/gi, (letter) => String(keyOf(letter.toLowerCase())));
}

function keyOf(letter: string): number {
  return 2 + KEYS.findIndex((letters) => letters.includes(letter));
}
