const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/** The text as somebody types it who leaves all accents out; capitals stay. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđæœþðıØŁĐÆŒÞÐ]/g, (letter) => {
      const low = LETTERS[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? low : low[0]?.toUpperCase() + low.slice(1);
    });
}

/** Two names with the same key are the same name: lower-case words without accents. */
export function keyOf(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
