import { closest } from '../../../platform/text/closest.ts';
import type { ImportProblem } from '../codes.ts';
import {
  type Field,
  HEADERS,
  type Unused,
  headerToField,
} from '../../../features/contacts/record/columnNames.ts';
import type { Table } from '../intake.ts';

/** The column that holds a field: its place in the row and its name as the file writes it. */
export interface Column {
  index: number;
  name: string;
}

type Report = Pick<ImportProblem, 'code' | 'fact' | 'fix'>;

/** Says which column holds which field, and names every column that is not read. */
export function mapColumns(
  { columns, line, rows }: Table,
  file: string,
): { columns: Map<Field, Column>; problems: ImportProblem[] } {
  const names = columns.map(shorten);
  const found = new Map<Field, Column>();
  for (const [index, name] of names.entries()) {
    const field = headerToField(name);
    if (field !== undefined && !isUnused(field) && !found.has(field)) {
      found.set(field, { index, name });
    }
  }
  const problems: ImportProblem[] = [];
  if (names.length > 0 && !found.has('publisher')) {
    problems.push({ ...explainMissing(found.size), file, line, severity: 'error' });
    // Where no name is known the line is no header at all: nothing is to be said about its cells.
    if (found.size === 0) return { columns: found, problems };
  }
  for (const [index, name] of names.entries()) {
    // Spreadsheets leave empty columns at the right edge: nothing is lost with those.
    if (name === '' && rows.every(({ cells }) => (cells[index] ?? '') === '')) continue;
    const report = explainUnread(index, name, found);
    if (report !== undefined) {
      problems.push({ ...report, file, line, field: name, severity: 'warning' });
    }
  }
  return { columns: found, problems };
}

/** Why a column is not read; undefined when it is. */
function explainUnread(
  index: number,
  name: string,
  found: ReadonlyMap<Field, Column>,
): Report | undefined {
  const field = headerToField(name);
  if (field === undefined) return explainUnknown(index, name);
  if (isUnused(field)) {
    const fact = `«${name}» is not kept: contacts have no ${field}`;
    const fix = 'nothing to do, or put what readers must find into the aliases';
    return { code: 'column-unused', fact, fix };
  }
  const read = found.get(field);
  if (read === undefined || read.index === index) return undefined;
  const fact = `«${name}» means the same as «${read.name}», which is read`;
  const fix = 'join the two columns, or rename the one that means something else';
  return { code: 'header-duplicate', fact, fix };
}

function explainUnknown(index: number, name: string): Report {
  const code = 'column-unknown';
  if (name === '') {
    const fact = `column ${index + 1} has values, but no name, and is not read`;
    return { code, fact, fix: 'give the column a name' };
  }
  const guess = closest(name, Object.values(HEADERS).flat());
  const all = 'content/contacts.template.csv has all names';
  const fix =
    guess === undefined ? `${all}; rename or remove it` : `did you mean «${guess}»? ${all}`;
  return { code, fact: `the column «${name}» is not known and is not read`, fix };
}

function explainMissing(known: number): Report {
  const fact =
    known === 0
      ? 'none of the columns has a name that the import knows'
      : 'no column names the publisher';
  const fix = 'begin with the column names of content/contacts.template.csv, such as «Publicador»';
  return { code: 'header-missing', fact, fix };
}

function isUnused(field: Field | Unused): field is Unused {
  return field === 'description';
}

/** On one line, and no longer than any known name needs: a cell of a broken file may be huge. */
function shorten(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, 60);
}
