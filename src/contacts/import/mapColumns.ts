import { closest } from '../../closest.ts';
import type { ImportProblem } from './codes.ts';
import { type Field, HEADERS, type Unused, headerToField } from './headers.ts';
import type { Table } from './intake.ts';

/** The column that holds a field: its place in the row and its name as the file writes it. */
export interface Column {
  index: number;
  name: string;
}

/** Says which column holds which field, and names every column that is not read. */
export function mapColumns(
  { columns, line, rows }: Table,
  file: string,
): { columns: Map<Field, Column>; problems: ImportProblem[] } {
  const found = new Map<Field, Column>();
  const problems: ImportProblem[] = [];
  for (const [index, name] of columns.entries()) {
    const place = { file, line, field: name, severity: 'warning' } as const;
    const field = headerToField(name);
    if (field === undefined) {
      // Spreadsheets leave empty columns at the right edge: nothing is lost with those.
      const isEmpty = name.trim() === '' && rows.every(({ cells }) => (cells[index] ?? '') === '');
      if (!isEmpty)
        problems.push({ code: 'column-unknown', ...place, ...explainUnknown(name, index) });
    } else if (isUnused(field)) {
      problems.push({
        code: 'column-unused',
        ...place,
        fact: `«${name}» is not kept: contacts have no ${field}`,
        fix: 'nothing to do, or put what readers must find into the aliases',
      });
    } else if (found.has(field)) {
      problems.push({
        code: 'header-duplicate',
        ...place,
        fact: `«${name}» means the same as «${found.get(field)?.name}», which is read`,
        fix: 'join the two columns, or rename the one that means something else',
      });
    } else {
      found.set(field, { index, name });
    }
  }
  if (columns.length === 0 || found.has('publisher')) return { columns: found, problems };
  const missing = {
    code: 'header-missing',
    file,
    line,
    ...explainMissing(found.size),
    severity: 'error',
  } as const;
  // Where no name is known the line is no header at all: nothing is to be said about its cells.
  return { columns: found, problems: found.size === 0 ? [missing] : [...problems, missing] };
}

function isUnused(field: Field | Unused): field is Unused {
  return field === 'description' || field === 'categories';
}

function explainMissing(known: number): { fact: string; fix: string } {
  return {
    fact:
      known === 0
        ? 'none of the columns has a name that the import knows'
        : 'no column names the publisher',
    fix: 'begin with the column names of content/contacts.template.csv, such as «Publicador»',
  };
}

function explainUnknown(name: string, index: number): { fact: string; fix: string } {
  if (name.trim() === '') {
    return { fact: `column ${index + 1} has no name, but values`, fix: 'give the column a name' };
  }
  const guess = closest(name, Object.values(HEADERS).flat());
  return {
    fact: `the column «${name}» is not known and is not read`,
    fix:
      guess === undefined
        ? 'see content/contacts.template.csv for the names, or remove the column'
        : `did you mean «${guess}»? See content/contacts.template.csv for all names`,
  };
}
