import { findShape } from './csvShape.ts';
import { splitRecords } from './csvRecords.ts';
import { type Intake, emptyIntake } from '../intake.ts';

/**
 * Reads CSV text: delimiter, quoting and line ends are recognized. Every record is a row of the
 * table or a problem with the physical line on which it starts.
 */
export function readCsv(text: string, file: string): Intake {
  // All three kinds, also mixed in one file: sheets are pasted together on different systems.
  const lines = text.replace(/\r\n?/g, '\n');
  const [head, ...body] = splitRecords(lines, findShape(lines));
  if (head === undefined) return emptyIntake(explainEmpty(file, 'the file is empty'));
  if ('broken' in head) {
    const fact = `the row of column names cannot be read: ${head.broken}`;
    const fix = 'correct the quotes in this line, or save the table again as CSV';
    const problem = {
      code: 'header-missing',
      file,
      line: head.line,
      fact,
      fix,
      severity: 'error',
    } as const;
    return { ...emptyIntake(problem), rejected: body.length };
  }
  const intake: Intake = {
    table: { line: head.line, columns: head.cells, rows: [] },
    drafts: [],
    sample: false,
    rejected: 0,
    problems: [],
  };
  for (const record of body) {
    if (!('broken' in record)) {
      intake.table.rows.push(record);
      continue;
    }
    intake.rejected += 1;
    intake.problems.push({
      code: 'row-malformed',
      file,
      line: record.line,
      fact: `the row cannot be read: ${record.broken}`,
      fix: 'correct the quotes and the number of columns in this line',
      severity: 'error',
    });
  }
  if (body.length === 0) {
    intake.problems.push(explainEmpty(file, 'below the column names there is no row'));
  }
  return intake;
}

function explainEmpty(file: string, fact: string) {
  const fix = 'add one row per publisher and product below the column names';
  return { code: 'file-empty', file, fact, fix, severity: 'error' } as const;
}
