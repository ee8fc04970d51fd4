import Papa from 'papaparse';

/** So many records tell how the others look. */
const ENOUGH = 20;

/**
 * The first records of a text that hold something, as they would be with a delimiter; quotes that do
 * not fit are passed over.
 * @param text with `\n` for every line end
 */
export function firstRecords(text: string, delimiter: string): string[][] {
  const filled = text.replace(/^[\s;,|]*\n/, '');
  const parser = new Papa.Parser({ delimiter, preview: ENOUGH });
  const { data } = parser.parse(filled, 0, false) as { data: string[][] };
  return data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}
