import Papa from 'papaparse';

/** Why a line is no row: a quote within a value, none that closes, or rows within a quoted value. */
export type QuoteFault = 'within' | 'open' | 'over-rows';

/** What is done with each row, and with each line whose quotes do not fit. */
export interface RowSink {
  /** @param line 1-based line of the file on which the row begins */
  take: (cells: string[], line: number) => void;
  broken: (line: number, fault: QuoteFault, text: string) => void;
}

/** At most so many letters are parsed at once, and after a broken line, which may not be alone. */
const WINDOW = 65_536;
const CAREFUL = 64;
/** A row longer than this is no row, but a quote that nobody closed. */
const LONGEST = 1_000_000;

interface Parsed {
  data: string[][];
  errors: { row: number }[];
  /** Where the last row begins that is not whole, else the end. */
  meta: { cursor: number };
}

/**
 * Splits delimited text that comes in pieces into rows; blank lines are none. After a line whose
 * quotes do not fit reading goes on with the next line, so that one bad quote never swallows the
 * rest of the file. Lines end in `\n`. The time grows with the text, however many lines are broken:
 * only whole lines are parsed, so that a quote out of place is certain at once, and few of them
 * after one.
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
  /** So much of the rest is parsed next, up to a line end. */
  let limit = WINDOW;
  /** So much must be there before it is parsed again: a quoted value goes on. */
  let awaited = 0;

  return {
    push(text) {
      for (let at = 0; at < text.length; at += WINDOW) {
        rest += text.slice(at, at + WINDOW);
        if (rest.length >= awaited) parseRest(false);
      }
    },
    end() {
      if (rest !== '' && !rest.endsWith('\n')) rest += '\n';
      parseRest(true);
    },
  };

  function parseRest(isLast: boolean): void {
    awaited = 0;
    while (rest !== '') {
      const text = wholeLines();
      const { data, errors, meta } = parse(text);
      const misplaced = errors[0]?.row ?? Infinity;
      const swallowing = text.includes('"') ? data.findIndex(isSwallowing) : -1;
      const bad = swallowing === -1 ? misplaced : Math.min(misplaced, swallowing);
      const whole = data.slice(0, bad);
      takeAll(whole);
      const end = whole.length < data.length ? endOf(text, whole.length) : meta.cursor;
      rest = rest.slice(end);
      const open = text.length - end;
      if (bad < Infinity) skipLine(bad === misplaced ? 'within' : 'over-rows');
      else if (open === 0 && text !== '') limit = Math.min(2 * limit, WINDOW);
      else if (open > LONGEST || (text === '' && Math.min(limit, rest.length) > LONGEST))
        skipLine('open');
      else if (limit < rest.length) limit = 2 * Math.max(limit, open);
      else if (isLast) skipLine('open');
      else {
        awaited = 2 * rest.length;
        return;
      }
    }
  }

  /** The rest up to the last line end within the limit; nothing where none is. */
  function wholeLines(): string {
    return rest.slice(0, rest.lastIndexOf('\n', limit - 1) + 1);
  }

  /** The text ends with a line, so that the last row, which is empty or open, does not count. */
  function parse(text: string, preview = 0): Parsed {
    // The parser that works on a text in pieces; Papa's own way with files cuts letters in two.
    const config = { delimiter, preview, ...(preview > 0 ? { fastMode: false } : {}) };
    return new Papa.Parser(config).parse(text, 0, true) as Parsed;
  }

  function endOf(text: string, rows: number): number {
    return rows === 0 ? 0 : parse(text, rows).meta.cursor;
  }

  function takeAll(rows: readonly string[][]): void {
    for (const cells of rows) {
      if (cells.length > 1 || cells[0]?.trim() !== '') sink.take(cells, line);
      line += 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
    }
  }

  function skipLine(fault: QuoteFault): void {
    const end = rest.indexOf('\n');
    sink.broken(line, fault, end === -1 ? rest : rest.slice(0, end));
    rest = end === -1 ? '' : rest.slice(end + 1);
    line += 1;
    limit = CAREFUL;
  }

  /**
   * A row of several lines with the wrong number of cells; or one with a quoted value that, were its
   * quotes left out, would be the end of this row, whole rows, and the beginning of another: that is
   * no text with line breaks but two stray quotes far apart. Below three columns the two cannot be
   * told from each other.
   */
  function isSwallowing(cells: string[]): boolean {
    const index = cells.findIndex((cell) => cell.includes('\n'));
    if (index === -1 || width === 0) return false;
    if (cells.length !== width) return true;
    const widths = (cells[index] ?? '').split('\n').map((text) => text.split(delimiter).length);
    return (
      width > 2 &&
      widths.every((cut, at) => {
        const before = at === 0 ? index : 0;
        const behind = at === widths.length - 1 ? width - 1 - index : 0;
        return before + cut + behind === width;
      })
    );
  }
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
