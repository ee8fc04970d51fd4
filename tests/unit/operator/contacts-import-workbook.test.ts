import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/operator/import/importFile.ts';
import { openFile } from '../../../src/operator/import/files/openFile.ts';
import { numberText } from '../../../src/operator/import/workbook/cellText.ts';
import {
  MAX_INFLATED,
  inflateEntries,
} from '../../../src/operator/import/workbook/inflateEntries.ts';
import { readDirectory } from '../../../src/operator/import/workbook/zipDirectory.ts';
import { type MadeCell, makeWorkbook, workbookFiles } from '../../makeWorkbook.ts';

const HEAD = ['Publicador', 'Producto', 'Teléfono'];
const GOOD = { name: 'ISV', rows: { 1: HEAD, 2: ['Fabrikam', 'Nóminas', '+34 900 000 112'] } };

async function read(bytes: Uint8Array) {
  const opened = await openFile(bytes, 'f.xlsx');
  return importFile(opened, 'f.xlsx', { audience: 'partner' });
}
const sheet = (xml: string) =>
  zipSync({ ...workbookFiles([GOOD]), 'xl/worksheets/sheet1.xml': strToU8(xml) });
const cells = (xml: string) => sheet(`<worksheet><sheetData>${xml}</sheetData></worksheet>`);

/** The archive with other bytes at a place in its directory's first entry, or at its end. */
function patch(bytes: Uint8Array, place: 'entry' | 'end', offset: number, ...values: number[]) {
  const patched = bytes.slice();
  const view = new DataView(patched.buffer);
  const end = bytes.length - 22;
  patched.set(values, (place === 'end' ? end : view.getUint32(end + 16, true)) + offset);
  return patched;
}

describe('a file that is no workbook we read', () => {
  const good = makeWorkbook([GOOD]);
  const many = Object.fromEntries(
    Array.from({ length: 1001 }, (_, at) => [`a${at}.xml`, new Uint8Array()]),
  );
  it.each<[string, Uint8Array, string]>([
    ['.xls or a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old kind (.xls)'],
    ['.xlsb', zipSync({ 'xl/workbook.bin': new Uint8Array(9) }), '(.xlsb)'],
    ['.ods', zipSync({ 'content.xml': strToU8('<a/>') }), '(.ods)'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'no workbook in it'],
    ['an encrypted archive', patch(good, 'entry', 8, 1), 'encrypted'],
    ['another way of packing', patch(good, 'entry', 10, 12), 'only deflate'],
    ['zip64 by its size', patch(good, 'entry', 20, 255, 255, 255, 255), 'zip64'],
    ['zip64 by its count', patch(good, 'end', 10, 255, 255), 'zip64'],
    ['a directory out of the file', patch(good, 'end', 16, 0, 0, 0, 127), 'cut off or broken'],
    ['a part out of the file', patch(good, 'entry', 42, 0, 0, 0, 127), 'cut off or broken'],
    ['a file cut off', good.subarray(0, good.length - 30), 'cut off or broken'],
    ['too many files', zipSync({ ...workbookFiles([GOOD]), ...many }), 'more than 1000'],
    [
      'a far cell',
      cells('<row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      'too far away',
    ],
    [
      'a hidden far cell',
      cells('<row r="1"><c r="&#88;FD9"><v>1</v></c></row>'),
      'not as spreadsheet',
    ],
    ['a row that is no number', cells('<row r="99999999"><c r="A1"/></row>'), 'address'],
    ['a column behind the last', cells('<row r="1"><c r="ZZZ1"/></row>'), 'address'],
    ['XML cut off', sheet('<worksheet><sheetData><row r="1"><c r="A1"'), 'not as spreadsheet'],
    [
      'a text that is not there',
      cells('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
      'cannot be read',
    ],
  ])('%s is refused in our words', async (_, bytes, fact) => {
    const { problems, counts } = await read(bytes);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'file-unreadable', fact: expect.stringContaining(fact) }),
    ]);
    expect(problems[0]?.fix).not.toBe('');
    expect(counts.rows).toBe(0);
  });
});

describe('a bomb', () => {
  /** One letter and no end, packed once. */
  const packed = zipSync({ a: new Uint8Array(MAX_INFLATED).fill(65) }, { level: 9 });
  const [entry] = readDirectory(packed);
  if (entry === undefined) throw new Error('the archive has one file');

  it('is refused by its ratio, when little of it has been read', () => {
    let read = 0;
    const counted = Object.assign(entry.packed.slice(), {
      subarray(from: number, to: number) {
        read = Math.max(read, to);
        return Uint8Array.prototype.subarray.call(this, from, to);
      },
    });
    expect(() => inflateEntries([{ ...entry, packed: counted }])).toThrow('more than 200 times');
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(entry.packed.length / 3);
  });

  it('is refused by what comes out of many parts, whatever the directory says', () => {
    const noise = Uint8Array.from({ length: 900_000 }, (_, at) => (at * at * 31 + (at >> 3)) & 63);
    const [part] = readDirectory(zipSync({ a: noise }));
    if (part === undefined) throw new Error('the archive has one file');
    expect(() => inflateEntries(Array.from({ length: 80 }, () => part))).toThrow(
      'larger than 64 MB',
    );
  });

  it('is refused as a whole workbook', async () => {
    const path = 'xl/worksheets/sheet1.xml';
    const bomb = zipSync({ ...workbookFiles([GOOD]), [path]: new Uint8Array(MAX_INFLATED) });
    const { problems } = await read(bomb);
    expect(problems[0]?.fact).toContain('times as large');
  });
});

describe('the sheet', () => {
  it('is the first with column names; others are named', async () => {
    const bytes = makeWorkbook([
      { name: 'Notas', rows: { 1: ['Llamar a Contoso'] } },
      { name: 'Vacía', rows: {} },
      GOOD,
      { name: 'Antiguos', rows: { 1: HEAD, 2: ['Contoso', 'Turnos'] } },
    ]);
    const { file, problems } = await read(bytes);
    expect(file.contacts.map(({ publisher }) => publisher)).toEqual(['Fabrikam']);
    expect(problems.map(({ code, fact }) => [code, /«(.*?)»/.exec(fact)?.[1]])).toEqual([
      ['sheet-unused', 'Notas'],
      ['sheet-unused', 'Antiguos'],
    ]);
  });

  it.each<[Record<number, MadeCell[]>, string, string]>([
    [{}, 'file-empty', 'nothing in it'],
    [{ 1: HEAD }, 'file-empty', 'names alone'],
    [{ 1: ['a', 'b'], 2: ['c', 'd'] }, 'header-missing', 'no name that we know'],
  ])('%j raises %s: %s', async (rows, code) => {
    const { problems } = await read(makeWorkbook([{ name: 'ISV', rows }]));
    expect(problems.map((one) => one.code)).toEqual([code]);
  });

  it('keeps the numbers of its rows, empty ones included', async () => {
    const rows = { 5: HEAD, 9: ['Fabrikam', 'Nóminas'], 12: [null, 'Turnos'] };
    const { problems, counts } = await read(makeWorkbook([{ name: 'ISV', rows }]));
    expect(counts).toMatchObject({ rows: 2, rejected: 1 });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'row-without-publisher', line: 12 }),
    ]);
  });

  it('with macros is read for its cells alone', async () => {
    const bytes = makeWorkbook([GOOD], { 'xl/vbaProject.bin': new Uint8Array(99) });
    expect((await read(bytes)).counts).toMatchObject({ imported: 1 });
  });
});

describe('a cell', () => {
  it.each<[MadeCell, string | undefined, string]>([
    ['2026-03-31', '2026-03-31', 'a text'],
    [{ s: 1, v: '46112' }, '2026-03-31', 'a day, by the style of the cell'],
    [{ t: 'd', v: '2026-03-31T00:00:00Z' }, '2026-03-31', 'a day, by its type'],
    [{ t: 'str', v: '31/03/2026' }, '2026-03-31', 'what a formula gave'],
    [{ t: 'e', v: '#N/A' }, undefined, 'an error'],
    [{ s: 1, v: '1e300' }, undefined, 'no day at all'],
  ])('%j is the day %s: %s', async (cell, day) => {
    const rows = { 1: ['Publicador', 'Verificado'], 2: ['Fabrikam', cell] };
    const { file, problems } = await read(makeWorkbook([{ name: 'ISV', rows }]));
    expect(file.contacts[0]?.verified).toBe(day);
    expect(problems.map(({ code }) => code)).toEqual(day === undefined ? ['value-refused'] : []);
  });

  it.each([
    ['34900000112', '34900000112', 'a telephone number'],
    ['3.4900000112E+10', '34900000112', 'the same as some programs store it'],
    ['0.30000000000000004', '0.3', 'fifteen digits'],
    ['-1.5', '-1.5', 'a fraction'],
    ['1E-7', '0.0000001', 'small'],
    ['12345678901234567890', '12345678901234567890', 'more digits than a number keeps'],
    ['x', 'x', 'no number'],
  ])('%s is the text %s: %s', (raw, text) => {
    expect(numberText(raw)).toBe(text);
  });
});

it('the fixture is one that the writer of the tests gives', () => {
  const bytes = readFileSync(new URL('../../fixtures/contacts/sheet-unused.xlsx', import.meta.url));
  expect(readDirectory(bytes).map(({ path }) => path)).toContain('xl/worksheets/sheet2.xml');
});
