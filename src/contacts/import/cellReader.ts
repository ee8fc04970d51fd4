import type { ImportProblem } from './codes.ts';
import type { Field } from './headers.ts';
import type { Row } from './intake.ts';
import type { Column } from './mapColumns.ts';
import type { Reading } from './readValue.ts';

export interface CellReader {
  /** The text of the field's cell without needless white space; empty when there is none. */
  text(field: Field): string;
  /** The value of the cell; undefined when it is empty or refused. */
  one<T>(field: Field, reader: (text: string) => Reading<T>): T | undefined;
  /** The values of a cell that may hold several, without the refused ones. */
  many<T>(field: Field, reader: (text: string) => Reading<T>, separator?: RegExp): T[];
  /** Reports the cell of a field that is not what it should be, and is left out. */
  refuse(field: Field, expected: string): void;
  /** Reports of all values that were refused or mended so far. */
  problems: ImportProblem[];
}

/** Between several values in one cell; a line break in a cell is how a spreadsheet lists. */
const SEPARATOR = /[|;\n\r]/;

/** Reads the cells of one row by field, and reports each value that is refused or mended. */
export function cellReader(
  row: Row,
  columns: ReadonlyMap<Field, Column>,
  file: string,
): CellReader {
  const problems: ImportProblem[] = [];
  const cellOf = (field: Field) => row.cells[columns.get(field)?.index ?? -1] ?? '';

  function take<T>(field: Field, text: string, reading: Reading<T>): T | undefined {
    const place = { file, line: row.line, field: columns.get(field)?.name } as const;
    const shown = `«${text.length > 80 ? `${text.slice(0, 79)}…` : text}»`;
    if (!('value' in reading)) {
      const fact = `${shown} is not ${reading.expected} and was left out`;
      const fix = 'correct it in the source and import again';
      problems.push({ code: 'value-refused', ...place, fact, fix, severity: 'warning' });
      return undefined;
    }
    if (reading.mended !== undefined) {
      const fact = `${shown}: ${reading.mended}`;
      const fix = 'check that this is what was meant, and correct the source';
      problems.push({ code: 'value-mended', ...place, fact, fix, severity: 'warning' });
    }
    return reading.value;
  }

  const text = (field: Field): string => {
    const cell = cellOf(field);
    return tidy(typeof cell === 'string' ? cell : cell.join('; '));
  };
  return {
    problems,
    text,
    refuse: (field, expected) => void take(field, text(field), { expected }),
    one(field, reader) {
      const value = text(field);
      return value === '' ? undefined : take(field, value, reader(value));
    },
    many(field, reader, separator = SEPARATOR) {
      const cell = cellOf(field);
      const parts = (typeof cell === 'string' ? cell.split(separator) : cell).map(tidy);
      return parts.flatMap((part) => (part === '' ? [] : (take(field, part, reader(part)) ?? [])));
    },
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
