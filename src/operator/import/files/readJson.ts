import { type Contact, contactSchema } from '../../../features/contacts/record/schema.ts';
import type { ImportProblem } from '../codes.ts';
import { expandPairs } from './expandPairs.ts';
import { type Cell, type Intake, emptyIntake } from '../intake.ts';
import { jsonErrorLine } from '../../../platform/files/jsonErrorLine.ts';
import { type ShapedElement, addShaped } from '../shapes/addShaped.ts';
import { findElements } from '../shapes/findElements.ts';
import { type Shape, isObject } from '../shapes/shape.ts';
import { SHAPES, type ShapeId, shapeOf } from '../shapes/shapes.ts';

/**
 * Reads JSON: our own contact file or a list of its records, a flat list of objects whose keys are
 * column names, or what another system writes (`shapes/`), alone, in a list or in a page of a list.
 * Each element is told apart by itself; `only` makes all of them be read as one shape.
 */
export function readJson(text: string, file: string, only?: ShapeId | 'own'): Intake {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    return emptyIntake(explainSyntax(message, jsonErrorLine(message, text), file));
  }
  const found = findElements(content, text, only);
  if (found === undefined) {
    const fact = 'the JSON holds no list of contacts';
    const fix = 'use a list of objects, or an object with the keys "sample" and "contacts"';
    return emptyIntake({ code: 'file-unreadable', file, fact, fix, severity: 'error' });
  }
  if (found.elements.length === 0) {
    const fix = 'add one object per publisher and product to the list';
    return emptyIntake({
      code: 'file-empty',
      file,
      fact: 'the list of contacts is empty',
      fix,
      severity: 'error',
    });
  }
  const intake = readElements(found.elements, found.lines, file, only);
  if (!isObject(content) || found.key === undefined) return intake;
  for (const name of Object.keys(content)) {
    if (name === found.key || (name === 'sample' && found.key === 'contacts')) continue;
    intake.problems.push(explainKey(name, found.key, file));
  }
  // Anything but a clear false must not make fictional contacts look real.
  return { ...intake, sample: found.key === 'contacts' && (content['sample'] ?? false) !== false };
}

function readElements(
  list: readonly unknown[],
  lines: readonly number[],
  file: string,
  only?: ShapeId | 'own',
): Intake {
  const intake: Intake = {
    table: { line: 1, columns: [], rows: [] },
    drafts: [],
    sample: false,
    rejected: 0,
    problems: [],
  };
  const objects: { line: number; cells: Map<string, Cell> }[] = [];
  const columns = new Set<string>();
  const shaped: ShapedElement[] = [];
  for (const [index, element] of list.entries()) {
    const line = lines[index] ?? 1;
    const shape = chooseShape(element, only);
    if (shape !== undefined && isObject(element)) {
      shaped.push({ element, shape, line, lines: list.length === 1 ? lines : [] });
      continue;
    }
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
  return shaped.length === 0 ? intake : addShaped(intake, shaped, file);
}

function chooseShape(element: unknown, only: ShapeId | 'own' | undefined): Shape | undefined {
  if (only === undefined) return shapeOf(element);
  return only === 'own' ? undefined : SHAPES[only];
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

function explainSyntax(message: string, line: number | undefined, file: string): ImportProblem {
  const fact = `the JSON is broken: ${message.replace(/\s+/g, ' ')}`;
  const fix =
    'look at this place for a comma too many or too few, or for a missing quote or bracket';
  return { code: 'file-unreadable', file, line, fact, fix, severity: 'error' };
}

function explainKey(name: string, list: string, file: string): ImportProblem {
  const place = { file, field: name, severity: 'warning' } as const;
  if (list === 'contacts') {
    const fact = `the key «${name}» beside the contacts is not known and is not read`;
    const fix = 'remove it; a contact file has the keys "sample" and "contacts"';
    return { code: 'column-unknown', fact, fix, ...place };
  }
  const fact = `the key «${name}» beside the list «${list}» is not read`;
  const isNext = /next/i.test(name);
  const fix = isNext ? 'this is one page of several: import the others too' : 'nothing to do';
  return { code: isNext ? 'column-unused' : 'column-unknown', fact, fix, ...place };
}

function explainInvalid(path: string, message: string, file: string, line: number): ImportProblem {
  const place = { file, line, field: path === '' ? undefined : path };
  const fact = `the record breaks the schema of contacts: ${message}`;
  const fix =
    'correct the record; src/features/contacts/record/schema.ts says what each field may hold';
  return { code: 'record-invalid', ...place, fact, fix, severity: 'error' };
}
