import { cleanText } from '../cleaning/cleanText.ts';
import type { Cleaning, Step } from '../cleaning/cleaningRules.ts';
import type { ImportProblem } from '../codes.ts';
import type { Field } from '../../../features/contacts/record/columnNames.ts';
import type { Row } from '../intake.ts';
import { isPlaceholder } from '../values/isPlaceholder.ts';
import type { Column } from './mapColumns.ts';
import type { Reading } from '../values/readValue.ts';

export interface CellReader {
  /** The text of the field's cell on one line, cleaned; empty when there is none. */
  text(field: Field): string;
  /** The value of the cell; undefined when it is empty, a placeholder or refused. */
  one<T>(field: Field, reader: (text: string) => Reading<T>): T | undefined;
  /** The values of a cell that may hold several, each once, without the refused ones. */
  many<T>(field: Field, reader: (text: string) => Reading<T>, separator?: RegExp): T[];
  /** Reports the cell of a field that is not what it should be, and is left out. */
  refuse(field: Field, expected: string): void;
  /** Lets two cells change places, and records why for each that was filled. */
  swap(one: Filed, other: Filed): void;
  /** Reports of all values that were refused so far. */
  problems: ImportProblem[];
  /** What the cleaning rules have done so far. */
  cleaned: Cleaning[];
}

interface Filed {
  field: Field;
  rule: Step['rule'];
}

/** Between several values in one cell; a line break in a cell is how a spreadsheet lists. */
const SEPARATOR = /[|;\n]/;

/** Reads the cells of one row by field, and records each value that is refused or changed. */
export function cellReader(
  row: Row,
  columns: ReadonlyMap<Field, Column>,
  file: string,
): CellReader {
  const problems: ImportProblem[] = [];
  const cleaned: Cleaning[] = [];
  const cells = new Map<Field, readonly string[]>();
  const placeOf = (field: Field) => ({ file, line: row.line, field: columns.get(field)?.name });
  const note = (field: Field, steps: readonly Step[] = []): void => {
    for (const step of steps) cleaned.push({ ...step, ...placeOf(field) });
  };

  /** The texts of a cell, cleaned once: one, or as many as a list in JSON has. */
  function textsOf(field: Field): readonly string[] {
    const known = cells.get(field);
    if (known !== undefined) return known;
    const cell = row.cells[columns.get(field)?.index ?? -1] ?? '';
    const texts = (typeof cell === 'string' ? [cell] : cell).map((part) => {
      const { text, steps } = cleanText(part);
      note(field, steps);
      return text;
    });
    cells.set(field, texts);
    return texts;
  }

  function take<T>(
    field: Field,
    text: string,
    reader: (text: string) => Reading<T>,
  ): T | undefined {
    if (isPlaceholder(field, text)) {
      note(field, [{ rule: 'placeholder', before: text, after: null }]);
      return undefined;
    }
    const reading = reader(text);
    if (!('value' in reading)) {
      refuse(field, text, reading.expected);
      return undefined;
    }
    note(field, reading.steps);
    const { value } = reading;
    if (typeof value !== 'string' || !isPlaceholder(field, value)) return value;
    note(field, [{ rule: 'placeholder', before: value, after: null }]);
    return undefined;
  }

  function refuse(field: Field, text: string, expected: string): void {
    const shown = `«${text.length > 80 ? `${text.slice(0, 79)}…` : text}»`;
    const fact = `${shown} is not ${expected} and was left out`;
    const fix = 'correct it in the source and import again';
    problems.push({ code: 'value-refused', ...placeOf(field), fact, fix, severity: 'warning' });
  }

  const joined = (field: Field): string => textsOf(field).join('; ');
  const text = (field: Field): string =>
    joined(field).replaceAll('\n', isListed(field) ? '; ' : ' ');
  return {
    problems,
    cleaned,
    text,
    refuse: (field, expected) => refuse(field, text(field), expected),
    one(field, reader) {
      const value = text(field);
      if (value === '') return undefined;
      const before = joined(field);
      if (before !== value && !isListed(field)) {
        note(field, [{ rule: 'white-space', before, after: value }]);
      }
      return take(field, value, reader);
    },
    many(field, reader, separator = SEPARATOR) {
      const cell = row.cells[columns.get(field)?.index ?? -1];
      const isList = Array.isArray(cell);
      const parts = textsOf(field).flatMap((whole) =>
        isList ? whole.replaceAll('\n', ' ') : whole.split(separator),
      );
      const seen = new Set<string>();
      return parts.flatMap((part) => {
        const trimmed = part.trim();
        const value = trimmed === '' ? undefined : take(field, trimmed, reader);
        if (value === undefined) return [];
        const key = JSON.stringify(value).toLowerCase();
        if (!seen.has(key)) {
          seen.add(key);
          return [value];
        }
        note(field, [{ rule: 'duplicate-value', before: trimmed, after: null }]);
        return [];
      });
    },
    swap(one, other) {
      const [first, second] = [textsOf(one.field), textsOf(other.field)];
      for (const { field, rule } of [one, other]) {
        const before = joined(field);
        if (before !== '') note(field, [{ rule, before, after: before }]);
      }
      cells.set(one.field, second).set(other.field, first);
    },
  };
}

/** Fields of one address or number, whose cells list several of them all the same. */
function isListed(field: Field): boolean {
  return /\.(?:email|phone|url)$|^website$/.test(field);
}
