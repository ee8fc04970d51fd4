import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/operator/import/files/csv.ts';
import { decode } from '../../../src/platform/text/decode.ts';
import { runs } from '../runs.ts';

type Encode = (text: string) => Uint8Array;

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const utf8: Encode = (text) => new TextEncoder().encode(text);
/** Only for the letters that Latin 1 and Windows-1252 share, and the euro sign. */
const windows1252: Encode = (text) =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));

const ENCODINGS: [string, Encode, string][] = [
  ['utf-8', utf8, 'UTF-8'],
  ['utf-8', (text) => utf8(`\ufeff${text}`), 'UTF-8 with a byte order mark'],
  [
    'utf-16le',
    (text) => utf16(`\ufeff${text}`, true),
    'UTF-16 LE with a mark, Excel’s "Unicode text"',
  ],
  ['utf-16be', (text) => utf16(`\ufeff${text}`, false), 'UTF-16 BE with a mark'],
  ['utf-16le', (text) => utf16(text, true), 'UTF-16 LE without a mark'],
  ['utf-16be', (text) => utf16(text, false), 'UTF-16 BE without a mark'],
  ['windows-1252', windows1252, 'Windows-1252, a Spanish Excel'],
];

describe('decode', () => {
  it.each(ENCODINGS)('recognises %s', (encoding, encode) => {
    const text = 'Publicador;Descripción\r\nCompañía;Nómina en €\r\n';
    expect(decode(encode(text))).toEqual({ text, encoding });
  });

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ])('trusts the mark of %s where no Latin letter shows the pattern', (encoding, littleEndian) => {
    expect(decode(utf16('\ufeff日本', littleEndian))).toEqual({ text: '日本', encoding });
  });

  it('keeps UTF-8 with one stray zero byte', () => {
    expect(decode(utf8('Publisher\u0000;Product\nA;B')).encoding).toBe('utf-8');
  });
});

const rowsOf = (text: string) => readCsv(text, 'f.csv').table.rows;
const H = 'Publisher;Product;Email\n';

describe('readCsv', () => {
  it.each([
    ['Publisher;Product\nA, B;C', ['A, B', 'C'], 'semicolons'],
    ['Publisher,Product\nA; B,C', ['A; B', 'C'], 'commas'],
    ['Publisher\tProduct\nA; B\tC', ['A; B', 'C'], 'tabs'],
    ['Publisher|Product\nA; B|C', ['A; B', 'C'], 'bars'],
    ['"Publisher","Product"\n"A","C"', ['A', 'C'], 'quoted column names'],
    ['sep=|\nPublisher|Product\nA|C', ['A', 'C'], 'declared for Excel'],
    ['Publisher;a,b,c,d\nA;C', ['A', 'C'], 'known names outweigh more columns'],
    ['Publisher;Product\rA;C', ['A', 'C'], 'lone carriage returns'],
    ['Publisher;Product\r\n"A\r\nB";C', ['A\nB', 'C'], 'a real line break in quotes'],
    ['Publisher;Product\n"A ""B""";C', ['A "B"', 'C'], 'doubled quotes'],
    ['Publisher;Product\nA "B";="007"', ['A "B"', '="007"'], 'quotes that enclose no cell'],
  ])('%j gives %j: %s', (text, cells) => {
    expect(rowsOf(text).map((row) => row.cells)).toEqual([cells]);
  });

  it.each([
    [`${H}A;x;e\nB;x;e`, [2, 3], [], 'one line each'],
    [`\n\n${H}\n;;\n   \nA;x;e`, [7], [], 'blank lines count, but are no rows'],
    [`${H}A;x;e\r\nB;x;e\rC;x;e`, [2, 3, 4], [], 'all line ends in one file'],
    [`sep=;\n${H}A;x;e`, [3], [], 'the line that declares the delimiter counts'],
    [`${H}"A\nA";x;e\nB;x;e`, [2, 4], [], 'a record of two lines'],
    [`${H}A;"x;e\nB;x;e\nC;x;e`, [3, 4], [2], 'a quote that is never closed'],
    [
      `${H}A;"x;e\nB;x;e\nC;x";e\nD;x;e`,
      [3, 4, 5],
      [2],
      'two stray quotes, three lines apart: the second is text',
    ],
    [`${H}A;"x;e\nB;"x";e\nC;x;e`, [3, 4], [2], 'a stray quote before a quoted value'],
    [`${H}A;x"y;e\nB;x;e`, [2, 3], [], 'a quote inside a value is part of it'],
    [`${H}A;"x"y;e\nB;x;e`, [2, 3], [], 'so are quotes with a letter behind them'],
    [`${H}A;x"y\nB;x;e`, [3], [2], 'a quote inside a value, and a column too few'],
    [`${H}A;x"y;"e\nB;x;e`, [3], [2], 'a quote inside a value, and one that is never closed'],
    [`${H}A;x\nB;x;e;f\nC;x;e`, [4], [2, 3], 'too few columns, too many'],
    [`${H}A;"x\ny"\nB;x;e`, [4], [2, 3], 'too few columns over two lines: both are read again'],
  ])('%j: rows in lines %j, problems in lines %j: %s', (text, rows, problems) => {
    const intake = readCsv(text, 'f.csv');
    expect(intake.table.rows.map(({ line }) => line)).toEqual(rows);
    expect(intake.problems.map(({ line }) => line)).toEqual(problems);
    expect(intake.rejected).toBe(problems.length);
  });

  it.each([
    ['', 'file-empty', 'no byte'],
    ['\n \n;;\n', 'file-empty', 'blank lines only'],
    [H, 'file-empty', 'column names only'],
    ['Publisher;"Product\nA;B', 'header-missing', 'a stray quote in the column names'],
  ])('%j raises %s: %s', (text, code) => {
    expect(readCsv(text, 'f.csv').problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('reads ten thousand rows with a stray quote each ', () => {
    const { table, rejected } = readCsv(H + 'A;24" monitor;e\n'.repeat(10_000), 'f.csv');
    expect([table.rows.length, rejected]).toEqual([10_000, 0]);
  });

  // Letters of Windows-1252. No value holds both delimiters and line breaks: with as many of them
  // as a row has, two stray quotes and a text of several lines would look the same.
  const plain = fc.string({ unit: fc.constantFrom(...'aZñü€ "\'+.,;|\t') });
  const lines = fc.string({ unit: fc.constantFrom(...'aé"\r\n') });
  const value = fc.oneof(plain, lines).map((text) => `x${text}`);
  const rows = fc.array(fc.tuple(value, value, value), { minLength: 1 });
  it('gives back what was written, in any encoding, delimiter, line end and quoting', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (cells, [, encode], delimiter, lineEnd, quotesAll) => {
          const quote = (cell: string) =>
            quotesAll || /[;,\t|"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
          const table = [['Publisher', 'Product', 'Email'], ...cells];
          const text = table.map((row) => row.map(quote).join(delimiter) + lineEnd).join('');
          const intake = readCsv(decode(encode(text)).text, 'f.csv');
          expect(intake.problems).toEqual([]);
          const lines = (cell: string) => cell.replace(/\r\n?/g, '\n');
          expect(intake.table.rows.map((row) => row.cells)).toEqual(
            cells.map((row) => row.map(lines)),
          );
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
