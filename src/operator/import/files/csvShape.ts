import { declaredDelimiter, DELIMITERS } from '../../../platform/csv/delimiters.ts';
import { firstRecords } from '../../../platform/csv/firstRecords.ts';
import { headerToField } from '../../../features/contacts/record/columnNames.ts';

/** How CSV text is to be read. */
export interface CsvShape {
  delimiter: string;
  /** Cells of its first record; 0 where there is none. */
  width: number;
  /** Letters before the first record: the line that tells Excel the delimiter. */
  start: number;
}

/** The column names stand within so many letters. */
const HEAD = 100_000;

/**
 * The shape of CSV text. Its delimiter is declared in its first line, else it is the one that makes
 * the most known column names, and among equals the most columns.
 * @param text with `\n` for every line end
 */
export function findShape(text: string): CsvShape {
  const { delimiter: declared, start } = declaredDelimiter(text);
  const head = text.slice(start, HEAD);
  const shapes = (declared === undefined ? DELIMITERS : [declared]).map((delimiter) => {
    const [cells = []] = firstRecords(head, delimiter);
    const known = cells.filter((cell) => headerToField(cell) !== undefined).length;
    return { delimiter, width: cells.length, start, known };
  });
  return shapes.reduce((best, one) =>
    one.known > best.known || (one.known === best.known && one.width > best.width) ? one : best,
  );
}
