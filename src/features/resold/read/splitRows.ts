import Papa from 'papaparse';

/** What is done with each row, and with each line whose quotes do not fit. */
export interface RowSink {
  /** @param line 1-based line of the file on which the row begins */
  take: (cells: string[], line: number) => void;
  broken: (line: number) => void;
}

/** At most so many signs are parsed at once, and after a broken line, which may not be alone. */
const WINDOW = 65_536;
const CAREFUL = 2048;
/** A row with a quote out of place is given up when it is still open after so many signs. */
const HOPELESS = 8192;
/** A row longer than this is no row, but a quote that nobody closed. */
const LONGEST = 1_000_000;

interface Parsed {
  data: string[][];
  errors: { row: number }[];
  meta: { cursor: number };
}

/**
 * Splits delimited text that comes in pieces into rows; blank lines are none. After a line whose
 * quotes do not fit reading goes on with the next line, so that one bad quote never swallows the
 * rest of the file.
 * @param shape how many cells the header has, 0 where there is none, and the line of the file on
 * which the text begins
 */
export function splitRows(
  delimiter: string,
  { width, firstLine }: { width: number; firstLine: number },
  sink: RowSink,
): { push: (text: string) => void; end: () => void } {
  let rest = '';
  let line = firstLine;
  /** So much of the rest is parsed next. */
  let limit = Infinity;

  return {
    push(text) {
      for (let at = 0; at < text.length; at += WINDOW) {
        rest += text.slice(at, at + WINDOW);
        parseRest(false);
      }
    },
    end() {
      parseRest(true);
    },
  };

  function parseRest(isLast: boolean): void {
    while (rest !== '') {
      const isWhole = limit >= rest.length;
      const text = isWhole ? rest : rest.slice(0, limit);
      const { data, errors, meta } = parse(text, isLast && isWhole);
      const swallowing = text.includes('"') ? data.findIndex(isSwallowing) : -1;
      const bad = Math.min(errors[0]?.row ?? Infinity, swallowing === -1 ? Infinity : swallowing);
      if (bad < data.length) {
        takeAll(data.slice(0, bad));
        if (bad > 0) rest = rest.slice(parse(text, isLast && isWhole, bad).meta.cursor);
        skipLine();
        continue;
      }
      takeAll(data);
      rest = rest.slice(meta.cursor);
      // An error in a row that is not whole yet may only be that it is cut off here.
      const open = text.length - meta.cursor;
      if (open > (errors.length > 0 ? HOPELESS : LONGEST)) skipLine();
      else if (isWhole) return;
      else limit = limit < WINDOW || data.length === 0 ? 2 * limit : Infinity;
    }
  }

  function parse(text: string, isLast: boolean, preview = 0): Parsed {
    // The parser that works on a text in pieces; Papa's own way with files cuts letters in two.
    const config = { delimiter, preview, ...(preview > 0 ? { fastMode: false } : {}) };
    return new Papa.Parser(config).parse(text, 0, !isLast) as Parsed;
  }

  function takeAll(rows: readonly string[][]): void {
    for (const cells of rows) {
      if (cells.length > 1 || cells[0]?.trim() !== '') sink.take(cells, line);
      line += 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
    }
  }

  function skipLine(): void {
    const end = rest.indexOf('\n');
    sink.broken(line);
    rest = end === -1 ? '' : rest.slice(end + 1);
    line += 1;
    limit = CAREFUL;
  }

  /**
   * A row of several lines with the wrong number of cells, or one in whose quoted cell whole rows
   * stand: two stray quotes far apart. Below three columns the two cannot be told from each other.
   */
  function isSwallowing(cells: string[]): boolean {
    const long = cells.find((cell) => cell.includes('\n'));
    if (long === undefined || width === 0) return false;
    const holdsRows = long.split('\n').some((part) => part.split(delimiter).length >= width);
    return cells.length !== width || (width > 2 && holdsRows);
  }
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
