import { describe, expect, it } from 'vitest';
import { hasErrors, printProblems, type Problem } from '../../../src/platform/problem.ts';

const problem = (part: Partial<Problem> = {}): Problem => ({
  code: 'some-code',
  file: 'a.yaml',
  fact: 'the fact',
  fix: 'the fix',
  severity: 'error',
  ...part,
});

describe('printed problems', () => {
  it.each<[Partial<Problem>, string, string]>([
    [
      { line: 14, field: 'a.b' },
      'error a.yaml:14 (a.b) · the fact → the fix [some-code]',
      'place, fact, fix and code',
    ],
    [{ line: 14 }, 'error a.yaml:14 · the fact → the fix [some-code]', 'no field'],
    [{}, 'error a.yaml · the fact → the fix [some-code]', 'the whole file'],
    [
      { severity: 'warning' },
      'warning a.yaml · the fact → the fix [some-code]',
      'a warning says that it is one',
    ],
  ])('%j as %s: %s', (part, line) => {
    expect(printProblems([problem(part)]).split('\n')[0]).toBe(line);
  });

  it('stand in the order of files, lines and codes, and stay as they were in the list', () => {
    const list = [
      problem({ file: 'b.yaml', line: 1 }),
      problem({ line: 10 }),
      problem({ line: 9, code: 'b' }),
      problem({ line: 9, code: 'a' }),
      problem(),
    ];
    const before = structuredClone(list);
    const places = printProblems(list)
      .split('\n')
      .map((line) => /^error (\S+) .*\[(.*)\]$/.exec(line)?.slice(1).join(' '));
    expect(places).toEqual([
      'a.yaml some-code',
      'a.yaml:9 a',
      'a.yaml:9 b',
      'a.yaml:10 some-code',
      'b.yaml:1 some-code',
      undefined,
    ]);
    expect(list).toEqual(before);
  });

  it.each<[Problem['severity'][], number, number, boolean, string]>([
    [[], 0, 0, false, 'nothing is wrong'],
    [['warning'], 0, 1, false, 'a warning stops nothing'],
    [['warning', 'error', 'error'], 2, 1, true, 'each severity is counted'],
  ])('%j end in %i and %i, errors: %s, %s', (severities, errors, warnings, stops) => {
    const list = severities.map((severity) => problem({ severity }));
    const last = printProblems(list).split('\n').at(-1);
    expect(last?.match(/\d+/g)?.map(Number)).toEqual([errors, warnings]);
    expect(last?.endsWith('content/PROBLEMS.md explains each code')).toBe(list.length > 0);
    expect(hasErrors(list)).toBe(stops);
  });
});
