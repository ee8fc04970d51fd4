import type { Contact } from '../../features/contacts/record/schema.ts';
import type { ImportProblem } from './codes.ts';

/**
 * What a reader of one format hands on. `table` holds rows whose columns have no meaning yet,
 * `drafts` holds records that were contacts already; every other row of the file is counted in
 * `rejected` and stands in `problems`.
 */
export interface Intake {
  table: Table;
  drafts: Draft[];
  /** True when the file itself says that it is fictional. */
  sample: boolean;
  rejected: number;
  problems: ImportProblem[];
}

export interface Table {
  /** 1-based line of the column names. */
  line: number;
  columns: string[];
  rows: Row[];
}

/** One row; the cells stand in the order of the columns. */
export interface Row {
  line: number;
  cells: Cell[];
}

/** A list in a cell exists in JSON only; a CSV cell is always a text. */
export type Cell = string | string[];

/** A contact before its rows are merged; only our own contact files bring an id. */
export interface Draft {
  line: number;
  /** The row as it came in, to recognize identical ones. */
  raw: string;
  contact: DraftContact;
}

export type DraftContact = Omit<Contact, 'id'> & { id?: string };

/** An intake in which nothing could be read. */
export function emptyIntake(problem: ImportProblem): Intake {
  const table = { line: 1, columns: [], rows: [] };
  return { table, drafts: [], sample: false, rejected: 0, problems: [problem] };
}
