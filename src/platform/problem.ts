/**
 * The shape of everything that can be wrong with what an editor or operator brings in, and its only
 * printer: place, fact, fix.
 */
export interface Problem {
  /** Closed list, explained in content/PROBLEMS.md; the fixture of a code bears its name. */
  code: string;
  /** Path as the editor knows it, relative to the project. */
  file: string;
  /** 1-based; absent where the whole file is meant. */
  line?: number | undefined;
  /** Column of a table or path of a field, where that helps to find it. */
  field?: string | undefined;
  /** What is wrong, one sentence without a full stop. */
  fact: string;
  /** What to do about it, an imperative without a full stop. */
  fix: string;
  /** Errors stop the build; warnings are shown. */
  severity: 'error' | 'warning';
}

/** True when at least one problem must stop the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/**
 * One line per problem, in the order of files and lines, then the count of both severities and where
 * the codes are explained.
 */
export function printProblems(problems: readonly Problem[]): string {
  return [...problemLines(problems)].join('\n');
}

/** The same line by line, for reports too long to be one text. */
export function* problemLines(problems: readonly Problem[]): Generator<string> {
  const { errors, warnings } = countProblems(problems);
  for (const problem of inOrder(problems)) yield printProblem(problem);
  const counts = `${errors} error(s), ${warnings} warning(s)`;
  yield problems.length === 0 ? counts : `${counts}; content/PROBLEMS.md explains each code`;
}

/** By file, then by line. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code),
  );
}

/** How many there are of each severity. */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

function printProblem({ code, file, line, field, fact, fix, severity }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const where = field === undefined ? place : `${place} (${field})`;
  // Parsers put line ends into their messages; a problem stays one line.
  return `${severity} ${where} · ${fact.replace(/\s+/g, ' ')} → ${fix} [${code}]`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
