/**
 * How often a property is tried. Whatever fails at all fails sooner or later with few; a release is
 * preceded by ten times as many, see tests/vitest.config.ts.
 */
export function runs(few: number): number {
  return few * Number(process.env['RUNS_TIMES'] ?? 1);
}
