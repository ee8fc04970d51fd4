import type { ImportProblem } from '../codes.ts';
import {
  type Field,
  HEADERS,
  headerToField,
} from '../../../features/contacts/record/columnNames.ts';
import type { Cell, Intake } from '../intake.ts';
import type { JsonObject, Shape, ShapedCells, Unread } from './shape.ts';

export interface ShapedElement {
  element: JsonObject;
  shape: Shape;
  line: number;
  /** Of an element that is the whole file: its own line and those of its resources. */
  lines: readonly number[];
}

interface ShapedRow {
  line: number;
  cells: ShapedCells;
}

/** Adds the products of other systems to the table, and one problem per key that was not read. */
export function addShaped(
  intake: Intake,
  elements: readonly ShapedElement[],
  file: string,
): Intake {
  const rows: ShapedRow[] = [];
  const problems: ImportProblem[] = [];
  let { rejected } = intake;
  for (const { element, shape, line, lines } of elements) {
    const read = shape.read(element);
    for (const { cells, at } of read) {
      rows.push({ line: (at === undefined ? undefined : lines[at + 1]) ?? line, cells });
    }
    if (read.length > 0) continue;
    rejected += 1;
    const fact = 'among the resources there is no listing, which holds the contacts';
    const fix = 'export the resources again with the listing among them';
    problems.push({ code: 'record-invalid', file, line, fact, fix, severity: 'error' });
  }
  return {
    ...intake,
    rejected,
    table: addRows(intake.table, rows),
    problems: [...intake.problems, ...problems, ...explainUnread(elements, file)],
  };
}

/** A field that the table has already, under whatever name, takes the cells of that field. */
function addRows(table: Intake['table'], rows: readonly ShapedRow[]): Intake['table'] {
  const places = new Map<Field, number>();
  for (const [index, name] of table.columns.entries()) {
    const field = headerToField(name);
    if (field !== undefined && field !== 'description' && !places.has(field)) {
      places.set(field, index);
    }
  }
  const columns = [...table.columns];
  const placeOf = (field: Field): number => {
    const known = places.get(field);
    if (known !== undefined) return known;
    const [, name = field] = HEADERS[field];
    places.set(field, columns.push(name) - 1);
    return columns.length - 1;
  };
  const added = rows.map(({ line, cells }) => {
    const row = new Map<number, Cell>();
    for (const [field, cell] of Object.entries(cells) as [Field, Cell][]) {
      if (cell.length > 0) row.set(placeOf(field), cell);
    }
    return { line, row };
  });
  // Where no row names the publisher each is told so by itself, with the way to name it.
  if (rows.length > 0) placeOf('publisher');
  const fill = (cellAt: (index: number) => Cell | undefined): Cell[] =>
    columns.map((_, index) => cellAt(index) ?? '');
  return {
    line: table.rows.length > 0 ? table.line : (rows[0]?.line ?? table.line),
    columns,
    rows: [
      ...table.rows.map(({ line, cells }) => ({ line, cells: fill((index) => cells[index]) })),
      ...added.map(({ line, row }) => ({ line, cells: fill((index) => row.get(index)) })),
    ].sort((a, b) => a.line - b.line),
  };
}

function explainUnread(elements: readonly ShapedElement[], file: string): ImportProblem[] {
  const found = new Map<string, Unread & { line: number; count: number }>();
  for (const { element, shape, line } of elements) {
    for (const one of shape.unread(element)) {
      const key = `${one.why} ${one.path} ${one.fact ?? ''}`;
      const before = found.get(key);
      if (before === undefined) found.set(key, { ...one, line, count: 1 });
      else before.count += 1;
    }
  }
  return [...found.values()].map(({ path, why, fact, line, count }) => {
    const times = count === 1 ? '' : ` (${count} times in this file)`;
    const { code, says, fix } = WORDS[why];
    const place = { file, line, field: path, severity: 'warning' } as const;
    return { code, ...place, fact: `«${path}» ${fact ?? says}${times}`, fix };
  });
}

const WORDS = {
  unused: {
    code: 'column-unused',
    says: 'is not kept: contacts have no place for it',
    fix: 'nothing to do',
  },
  unknown: {
    code: 'column-unknown',
    says: 'is not known and is not read',
    fix: 'nothing to do, unless it is a way to reach the publisher: then import it as a table too',
  },
  refused: {
    code: 'value-refused',
    says: 'is not a text and was left out',
    fix: 'correct it in the source and import again',
  },
} as const;
