import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guardFormula } from '../../../src/platform/csv/guardFormula.ts';
import { splitRows } from '../../../src/platform/csv/splitRows.ts';
import { toCsv, toTabs } from '../../../src/platform/csv/writeRows.ts';
import { runs } from '../runs.ts';

/** Rows as `line: cells`, broken lines as `line: fault`, of a text that comes in pieces. */
function split(text: string, width: number, pieces = [text]): string[] {
  const events: string[] = [];
  const rows = splitRows(
    ',',
    { width, firstLine: 1 },
    {
      take: (cells, line) => events.push(`${line}: ${cells.join('|')}`),
      broken: (line, fault) => events.push(`${line}: ${fault}`),
    },
  );
  for (const piece of pieces) rows.push(piece);
  rows.end();
  return events;
}

describe('the rows of a text', () => {
  it.each<[string, string[], string]>([
    ['', [], 'nothing'],
    ['a,b,c\n1,2,3', ['1: a|b|c', '2: 1|2|3'], 'no line end behind the last'],
    ['a,b,c\n\n \n,,\n1,2,3\n', ['1: a|b|c', '4: ||', '5: 1|2|3'], 'blank lines are none'],
    ['"a\nb",c,d\n1,2,3\n', ['1: a\nb|c|d', '3: 1|2|3'], 'a line end in quotes'],
    ['1,24" screen,3\n', ['1: 1|24" screen|3'], 'a quote inside is text'],
    ['1,"2" ,3\n4,5,"6"  \n', ['1: 1|2|3', '2: 4|5|6'], 'spaces behind quotes'],
    ['1,"2"x,3\n4,5,6\n', ['1: within', '2: 4|5|6'], 'letters behind quotes'],
    ['1,"2,3\n4,5,6\n', ['1: open', '2: 4|5|6'], 'a quote that nobody closes'],
    ['1,"2,3\n4,"5",6\n7,8,9\n', ['1: within', '2: 4|5|6', '3: 7|8|9'], 'one before a value'],
    ['1,"2,3\n4,5,6\n7,8",9\n', ['1: over-rows', '2: 4|5|6', '3: 7|8"|9'], 'two far apart'],
    ['1,"2\n3"\n4,5,6\n', ['1: over-rows', '2: 3"', '3: 4|5|6'], 'too few'],
  ])('%j are %j: %s', (text, events) => {
    expect(split(text, 3)).toEqual(events);
  });

  it('are the same wherever the text is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', 'a', ' ', '\n'), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(80), (one, at) => {
        expect(split(one, 3, [one.slice(0, at), one.slice(at)])).toEqual(split(one, 3));
      }),
      { numRuns: runs(500) },
    );
  });

  it('are those that were written, line by line', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', 'a', 'ñ', ' ', '\n'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
        const quoted = cells.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`));
        const text = quoted.map((row) => row.join(',')).join('\n');
        let line = 1;
        const expected = cells.map((row) => {
          const at = line;
          line += row.join('').split('\n').length;
          return `${at}: ${row.join('|')}`;
        });
        expect(split(text, 0)).toEqual(expected);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each<[string, string, number]>([
    ['a quote on every line', '"abc,def,ghi\n', 20_000],
    ['a quote on every line, closed on the next', '",abc,def\n', 20_000],
    ['one that stays open', `"abc,def,ghi\n${'1,2,3\n'.repeat(200_000)}`, 1],
  ])(
    'are read in a time that grows with the text: %s',
    (_, lines, times) => {
      const events = split(lines.repeat(times), 3);
      expect(events.filter((event) => /[a-z]$/.test(event)).length).toBeGreaterThanOrEqual(1);
      expect(events).toHaveLength(lines.repeat(times).split('\n').length - 1);
    },
    20_000,
  );
});

describe('a cell of a spreadsheet', () => {
  it.each<[string, string, string]>([
    ['=1+1', "'=1+1", 'a formula'],
    [' =x', "' =x", 'behind a space'],
    ['+34900000112', "'+34900000112", 'a telephone number: Excel would drop the +'],
    ['-A', "'-A", 'what may be a formula'],
    ['-1', '-1', 'a negative number'],
    ['-12,50', '-12,50', 'an amount'],
    ['-12+cmd', "'-12+cmd", 'no amount'],
    ['@SUM(A1)', "'@SUM(A1)", 'as old formulas begin'],
    ['\t=1', "'\t=1", 'a tab is skipped before it is calculated'],
    ["'t Hooft", "'t Hooft", 'a name'],
    ['A=B', 'A=B', 'no formula in the middle'],
    ['', '', 'nothing'],
  ])('%j is written as %j: %s', (cell, expected) => {
    expect(guardFormula(cell)).toBe(expected);
  });
});

describe('a table for a spreadsheet', () => {
  it.each<[string, string]>([
    ['a;b', '"a;b"'],
    ['a,b', 'a,b'],
    ['a "b"\nc', '"a ""b""\nc"'],
    [' a', '" a"'],
    ['Ñandú', 'Ñandú'],
  ])('holds %j as %j', (cell, written) => {
    expect(toCsv([[cell, 'x']], ';')).toBe(`\ufeff${written};x\r\n`);
  });

  it('keeps its shape whatever is in it, and no cell is a formula', () => {
    const cells = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(cells, (rows) => {
        const text = toCsv(rows, ';').slice(1, -2);
        const csv = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' }).data;
        expect(csv).toHaveLength(rows.length);
        const tabs = toTabs(rows).split('\n');
        expect(tabs.map((line) => line.split('\t').length)).toEqual(rows.map(() => 2));
        for (const cell of [...csv.flat(), ...tabs.flatMap((line) => line.split('\t'))])
          expect(cell).not.toMatch(/^[=+@]|^-(?!\d+(,\d+)?$)/);
      }),
    );
  });
});
