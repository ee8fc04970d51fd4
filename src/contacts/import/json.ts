import { type Contact, contactSchema } from '../schema.ts';
import type { ImportProblem } from './codes.ts';
import { expandPairs } from './expandPairs.ts';
import { type Cell, type Intake, emptyIntake } from './intake.ts';
import { jsonErrorLine } from '../../jsonErrorLine.ts';
import { jsonLines } from './jsonLines.ts';

/**
 * Reads JSON: our own contact file, a list of its records, or a flat list of objects whose keys are
 * column names. Each element is told apart by itself: one with `channels` is a record of ours and is
 * held to the schema, any other is a row of the table.
 */
export function readJson(text: string, file: string): Intake {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    return emptyIntake(explainSyntax(message, jsonErrorLine(message, text), file));
  }
  const list = isObject(content) ? content['contacts'] : content;
  if (!Array.isArray(list)) {
    const fact = 'the JSON holds no list of contacts';
    const fix = 'use a list of objects, or an object with the keys "sample" and "contacts"';
    return emptyIntake({ code: 'file-unreadable', file, fact, fix, severity: 'error' });
  }
  if (list.length === 0) {
    const fix = 'add one object per publisher and product to the list';
    return emptyIntake({
      code: 'file-empty',
      file,
      fact: 'the list of contacts is empty',
      fix,
      severity: 'error',
    });
  }
  const intake = readElements(list, jsonLines(text), file);
  if (!isObject(content)) return intake;
  for (const name of Object.keys(content)) {
    if (name !== 'sample' && name !== 'contacts') intake.problems.push(explainKey(name, file));
  }
  // Anything but a clear false must not make fictional contacts look real.
  return { ...intake, sample: (content['sample'] ?? false) !== false };
}

function readElements(list: unknown[], lines: number[], file: string): Intake {
  const intake: Intake = {
    table: { line: 1, columns: [], rows: [] },
    drafts: [],
    sample: false,
    rejected: 0,
    problems: [],
  };
  const objects: { line: number; cells: Map<string, Cell> }[] = [];
  const columns = new Set<string>();
  for (const [index, element] of list.entries()) {
    const line = lines[index] ?? 1;
    if (isObject(element) && !('channels' in element)) {
      if (columns.size === 0) intake.table.line = line;
      const { cells, problems } = toCells(element, file, line);
      for (const name of cells.keys()) columns.add(name);
      objects.push({ line, cells });
      intake.problems.push(...problems);
      continue;
    }
    const parsed = contactSchema.safeParse(element);
    if (parsed.success) {
      const contact: Contact = parsed.data;
      intake.drafts.push({ line, raw: JSON.stringify(element), contact });
    } else {
      intake.rejected += 1;
      for (const { path, message } of parsed.error.issues) {
        intake.problems.push(explainInvalid(path.map(String).join('.'), message, file, line));
      }
    }
  }
  intake.table.columns = [...columns];
  intake.table.rows = objects.map(({ line, cells }) => ({
    line,
    cells: intake.table.columns.map((name) => cells.get(name) ?? ''),
  }));
  return intake;
}

/** The values of a flat object as cells; what is neither text nor a list of texts is reported. */
function toCells(
  element: Record<string, unknown>,
  file: string,
  line: number,
): { cells: Map<string, Cell>; problems: ImportProblem[] } {
  const cells = new Map<string, Cell>();
  const problems: ImportProblem[] = [];
  for (const [name, value] of expandPairs(element)) {
    const isReadable = Array.isArray(value) ? value.every(isPlain) : isPlain(value);
    cells.set(name, !isReadable ? '' : Array.isArray(value) ? value.map(toText) : toText(value));
    if (isReadable) continue;
    const fact = 'the value is an object, not a text or a list of texts';
    const fix = 'write its parts as keys of their own, such as "support email"';
    problems.push({
      code: 'value-refused',
      file,
      line,
      field: name,
      fact,
      fix,
      severity: 'warning',
    });
  }
  return { cells, problems };
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function toText(value: unknown): string {
  return value === null ? '' : String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function explainSyntax(message: string, line: number | undefined, file: string): ImportProblem {
  const fact = `the JSON is broken: ${message.replace(/\s+/g, ' ')}`;
  const fix =
    'look at this place for a comma too many or too few, or for a missing quote or bracket';
  return { code: 'file-unreadable', file, line, fact, fix, severity: 'error' };
}

function explainKey(name: string, file: string): ImportProblem {
  const fact = `the key «${name}» beside the contacts is not known and is not read`;
  const fix = 'remove it; a contact file has the keys "sample" and "contacts"';
  return { code: 'column-unknown', file, field: name, fact, fix, severity: 'warning' };
}

function explainInvalid(path: string, message: string, file: string, line: number): ImportProblem {
  const place = { file, line, field: path === '' ? undefined : path };
  const fact = `the record breaks the schema of contacts: ${message}`;
  const fix = 'correct the record; src/contacts/schema.ts says what each field may hold';
  return { code: 'record-invalid', ...place, fact, fix, severity: 'error' };
}
