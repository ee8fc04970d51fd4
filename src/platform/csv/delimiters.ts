/** In the order of preference when nothing tells them apart: a Spanish Excel writes semicolons. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;

/** The line by which a file tells Excel its delimiter. */
const DECLARATION = /^"?sep=([;,\t|])"?\n/i;

/**
 * What the first line of a text says of its delimiter.
 * @param text with `\n` for every line end
 * @returns the delimiter, where it is declared, and the letters before the first record
 */
export function declaredDelimiter(text: string): { delimiter: string | undefined; start: number } {
  const [line = '', delimiter] = DECLARATION.exec(text) ?? [];
  return { delimiter, start: line.length };
}
