const PLAIN = /^[\x20-\x7e]*$/;
/** Letters that have no mark to lose, as they are written on a keyboard without them. */
const WRITTEN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
};

/** Small letters without accents; everything else stays as it is. */
export function foldLetters(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  return writeOut(small.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Small letters that have no mark to lose, written with others; everything else stays as it is. */
export function writeOut(small: string): string {
  return small.replace(/[ßøæœłđðþħŧı]/g, (letter) => WRITTEN[letter] ?? letter);
}
