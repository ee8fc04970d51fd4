import type { ImportProblem } from '../codes.ts';
import { type Intake, emptyIntake } from '../intake.ts';
import { readJson } from './readJson.ts';

/**
 * Whether a text is JSON Lines: its first two lines that hold something begin an object each, and
 * the first is one by itself.
 */
export function isJsonLines(text: string): boolean {
  const [first = '', second = ''] = text
    .slice(0, SAMPLE)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  return /^\s*\{/.test(first) && /^\s*\{/.test(second) && parse(first) !== undefined;
}

/** A product of the catalog with all its texts and pictures is some 20 kB long. */
const SAMPLE = 1_000_000;

/** Reads one JSON object per line; a broken line costs that line alone. */
export function readJsonLines(text: string, file: string): Intake {
  const problems: ImportProblem[] = [];
  const good: string[] = [];
  const lines: number[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    if (parse(line) !== undefined) {
      good.push(line);
      lines.push(index + 1);
      continue;
    }
    const fact = 'the line is no JSON object';
    const fix = 'write the whole object on one line, or fetch the list again';
    problems.push({ code: 'row-malformed', file, line: index + 1, fact, fix, severity: 'error' });
  }
  if (good.length === 0) {
    const fact = 'no line of the file is a JSON object';
    const fix = 'write one object per line';
    const empty = emptyIntake({ code: 'file-empty', file, fact, fix, severity: 'error' });
    return { ...empty, rejected: problems.length, problems: [...empty.problems, ...problems] };
  }
  // Joined by line ends, so that line n of the list is the nth line that is whole.
  const intake = readJson(`[${good.join(',\n')}]`, file);
  const lineOf = (line: number) => lines[line - 1] ?? line;
  return {
    ...intake,
    table: {
      ...intake.table,
      line: lineOf(intake.table.line),
      rows: intake.table.rows.map((row) => ({ ...row, line: lineOf(row.line) })),
    },
    drafts: intake.drafts.map((draft) => ({ ...draft, line: lineOf(draft.line) })),
    rejected: intake.rejected + problems.length,
    problems: [
      ...problems,
      ...intake.problems.map((one) =>
        one.line === undefined ? one : { ...one, line: lineOf(one.line) },
      ),
    ],
  };
}

function parse(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
