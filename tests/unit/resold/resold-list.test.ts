import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAmount, toDecimal } from '../../../src/features/resold/read/amount.ts';
import type { Choice } from '../../../src/features/resold/read/findTable.ts';
import type { Publisher } from '../../../src/features/resold/match/joinSpellings.ts';
import { readList, type List } from '../../../src/features/resold/read/readList.ts';
import { runs } from '../runs.ts';

const read = (text: string | Uint8Array<ArrayBuffer>, spend = false, choice?: Choice) =>
  readList(new Blob([text]), { spend, choice });
const namesOf = ({ publishers }: List) => publishers.map(({ names, ids }) => names[0] ?? ids[0]);
const skippedIn = ({ skipped }: List) =>
  Object.values(skipped).reduce((sum, { count }) => sum + count, 0);
const rowsIn = (publishers: readonly Publisher[]) =>
  publishers.reduce((sum, { rows }) => sum + rows, 0);

const RECON = 'CustomerName,OrderId,ProductName,Total,Currency,PublisherName,PublisherId';

/** Latin-1 letters as Windows-1252 writes them. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, little: boolean) => {
  const bytes = [...`\ufeff${text}`].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return Uint8Array.from(bytes);
};

describe('the publishers of a list', () => {
  const rows = `Secreto,o1,Nómina Plus,1,EUR,Ñandú,nandu\nSecreto,o2,Fichaje,1,EUR,Contoso,contoso`;
  it.each<[string, string | Uint8Array<ArrayBuffer>, string[]]>([
    ['a reconciliation file', `${RECON}\n${rows}`, ['Ñandú', 'Contoso']],
    ['lines of Windows', `${RECON}\n${rows}`.replaceAll('\n', '\r\n'), ['Ñandú', 'Contoso']],
    ['lines of an old Mac', `${RECON}\n${rows}`.replaceAll('\n', '\r'), ['Ñandú', 'Contoso']],
    ['names in capitals', `${RECON.toUpperCase()}\n${rows}`, ['Ñandú', 'Contoso']],
    ['names with spaces', 'Publisher Name;Total\nÑandú;1\n', ['Ñandú']],
    ['names with underscores', 'publisher_name\tx\nÑandú\t1\n', ['Ñandú']],
    ['semicolons', `${RECON}\n${rows}`.replaceAll(',', ';'), ['Ñandú', 'Contoso']],
    ['tabs', `${RECON}\n${rows}`.replaceAll(',', '\t'), ['Ñandú', 'Contoso']],
    ['a delimiter told to Excel', 'sep=|\nPublisherName|x\nA; B|1\n', ['A; B']],
    ['a byte order mark', `\ufeff${RECON}\n${rows}`, ['Ñandú', 'Contoso']],
    ['UTF-16, as Excel writes text', utf16(`${RECON}\n${rows}`, true), ['Ñandú', 'Contoso']],
    ['UTF-16, the other way round', utf16(`${RECON}\n${rows}`, false), ['Ñandú', 'Contoso']],
    ['Windows-1252', latin(`${RECON}\n${rows}`), ['Ñandú', 'Contoso']],
    ['gzip', new Uint8Array(gzipSync(`${RECON}\n${rows}`)), ['Ñandú', 'Contoso']],
    ['a line for each', 'Ñandú\nContoso\n\n', ['Ñandú', 'Contoso']],
    ['a line for each, one with a comma', 'Ñandú, S.L.\nContoso\n', ['Ñandú, S.L.', 'Contoso']],
    ['one column with a name', 'Publicador\nÑandú\n', ['Ñandú']],
    ['an own list', 'Producto;Empresa\nFichaje;Ñandú\n', ['Ñandú']],
    ['blank lines before the header', `\n\n${RECON}\n${rows}`, ['Ñandú', 'Contoso']],
    ['quotes', 'PublisherName,x\n"Contoso, ""S.L.""",1\n', ['Contoso, "S.L."']],
    ['a line end in quotes', 'x,PublisherName\n"two\nlines",Contoso\n', ['Contoso']],
    ['ids without a name', 'PublisherId,x\nContoso1,1\n', ['contoso1']],
  ])('are read from %s', async (_, text, names) => {
    const list = await read(text);
    expect(namesOf(list).sort()).toEqual([...names].sort());
    expect(skippedIn(list)).toBe(0);
  });

  it('come without a word of the customers', async () => {
    const list = await read(`${RECON}\n${rows}`, true);
    const said = JSON.stringify(list, (_, value: unknown) =>
      typeof value === 'bigint'
        ? String(value)
        : value instanceof Map
          ? [...(value as Map<string, unknown>)]
          : value,
    );
    expect(said).toContain('Contoso');
    expect(said).not.toMatch(/Secreto|o1/);
  });

  it('are read alike however the bytes are cut', async () => {
    const last = '"Señor, ""S.L.""",o3,"a\nb",1,EUR,"Año, S.A.",x\nnobody\n';
    const text = `${RECON}\n${rows}\n${last}`.replaceAll('\n', '\r\n');
    const whole = await read(text);
    expect(namesOf(whole)).toContain('Año, S.A.');
    expect(whole.skipped.short.lines).toEqual([6]);
    const bytes = new TextEncoder().encode(text);
    for (let at = 1; at < bytes.length; at += 1)
      expect(await readList(cut(bytes, at), { spend: false })).toEqual(whole);
  });

  it.each<[string, string, Partial<Record<'blank' | 'short' | 'broken', number[]>>]>([
    ['no publisher in the row', 'x,PublisherName\n1,\n2,A\n3,-\n', { blank: [2, 4] }],
    ['the row ends before it', 'x,PublisherName\n1\n2,A\n', { short: [2] }],
    ['a quote that nobody closes', 'x,PublisherName\n1,A\n"2,B\n3,C\n', { broken: [3] }],
    ['a quote that closes in another row', 'x,PublisherName\n"1,A\n2,"B"\n3,C\n', { broken: [2] }],
    ['a quote within', 'x,PublisherName\n"1"2,A\n3,C\n', { broken: [2] }],
    ['lines after a long cell', 'x,PublisherName\n"a\nb",A\n1,\n', { blank: [4] }],
    ['a told delimiter is a line', 'sep=,\nx,PublisherName\n1,\n', { blank: [3] }],
  ])('leave out a line and name it: %s', async (_, text, lines) => {
    const { skipped } = await read(text);
    const named = Object.entries(skipped).flatMap(([reason, { lines: those }]) =>
      those.length > 0 ? [[reason, those]] : [],
    );
    expect(Object.fromEntries(named)).toEqual(lines);
  });

  it.each<[string, string, string | Uint8Array<ArrayBuffer>]>([
    ['empty', 'nothing', ''],
    ['empty', 'nothing but lines', ' \n\r\n\n'],
    ['workbook', 'XLSX, a ZIP file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['workbook', 'an old XLS', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0])],
    ['binary', 'a PDF', '%PDF-1.7\n'],
    ['binary', 'a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0])],
    ['unreadable', 'gzip that ends early', new Uint8Array(gzipSync('A\nB\n')).slice(0, 15)],
  ])('are refused as %s: %s', async (code, _, text) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('ask for the column where none is known, and take the one that is chosen', async () => {
    const text = 'Cliente;Firma\nSecreto;Contoso\nOtro;Ñandú\n';
    await expect(read(text)).rejects.toMatchObject({ cells: ['Cliente', 'Firma'] });
    const named = await read(text, false, { column: 1, header: true });
    expect(namesOf(named)).toEqual(['Contoso', 'Ñandú']);
    const bare = await read(text, false, { column: 1, header: false });
    expect(namesOf(bare)).toEqual(['Firma', 'Contoso', 'Ñandú']);
    const whole = await read('A, B\nC, D\n', false, { column: 'line', header: false });
    expect(namesOf(whole)).toEqual(['A, B', 'C, D']);
  });

  it('hold every row, in whatever order, cut wherever', async () => {
    const word = fc.constantFrom('Contoso', 'CONTOSO', 'Ñandú', 'nandu', '', 'a"b', 'Microsoft');
    const id = fc.constantFrom('', 'contoso', 'Contoso', 'x1', 'microsoft');
    const cells = fc.tuple(word, id, fc.constantFrom('', 'Nómina', 'x;y'), fc.nat(3));
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        async (rows, salt) => {
          const quoted = rows.map((row) =>
            row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','),
          );
          const text = (lines: readonly string[]) =>
            ['PublisherName,PublisherId,ProductName,OrderId', ...lines].join('\n');
          const list = await read(text(quoted));
          expect(rowsIn(list.publishers) + skippedIn(list)).toBe(rows.length);
          expect(list.rows).toBe(rows.length);
          const keys = list.publishers.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);

          const turned = salt % rows.length;
          const other = [...quoted.slice(turned), ...quoted.slice(0, turned)].reverse();
          const bytes = new TextEncoder().encode(text(other));
          const again = await readList(cut(bytes, 1 + (salt % bytes.length)), { spend: false });
          const byKey = ({ publishers }: List) =>
            publishers.sort((a, b) => (a.key < b.key ? -1 : 1));
          expect(byKey(again)).toEqual(byKey(list));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('hold or name every line, whatever stands in it', async () => {
    const signs = fc.string({
      unit: fc.constantFrom('"', ',', 'a', 'ñ', ' ', '\n'),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(signs, async (text) => {
        const list = await read(`x,PublisherName\n${text}\nlast,Contoso\n`);
        expect(rowsIn(list.publishers) + skippedIn(list)).toBe(list.rows);
        expect(namesOf(list)).toContain('Contoso');
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('spellings', () => {
  const rows = (...lines: string[]) => read(['PublisherName,PublisherId', ...lines].join('\n'));
  it.each<[string, string[], string[][]]>([
    ['case and accents', ['Ñandú,', 'NANDU,', 'Ñandú,'], [['Ñandú', 'NANDU']]],
    ['the same id', ['Contoso,c1', 'Contoso Iberia,C1'], [['Contoso', 'Contoso Iberia']]],
    ['by way of a third', ['A,a1', 'B,a1', 'B,b1', 'C,b1'], [['B', 'A', 'C']]],
    ['a row without the id', ['A,a1', 'B,a1', 'b,'], [['A', 'B', 'b']]],
  ])('are joined by %s', async (_, lines, names) => {
    const { publishers } = await rows(...lines);
    expect(publishers.map((one) => one.names)).toEqual(names);
  });

  it.each<[string, string[], number]>([
    ['the form of the company', ['Contoso SL,', 'Contoso Inc,'], 2],
    ['an id that says nothing', ['A,n/a', 'B,N/A', 'C,-'], 3],
    ['the id of Microsoft, which bills for others', ['A,Microsoft', 'Microsoft,Microsoft'], 2],
  ])('are kept apart: %s', async (_, lines, count) => {
    expect((await rows(...lines)).publishers).toHaveLength(count);
  });

  it.each<[string, boolean]>([
    ['Microsoft,', true],
    ['MICROSOFT CORPORATION,x', true],
    ['Microsoft Azure,', true],
    [',microsoft', true],
    ['Contoso,microsoft', false],
    ['Microsoftware SL,', false],
    ['Partners of Microsoft,', false],
  ])('of «%s» are first party: %s', async (line, isFirstParty) => {
    expect((await rows(line)).publishers[0]?.isFirstParty).toBe(isFirstParty);
  });
});

describe('spend', () => {
  it.each<[string, string, string]>([
    ['12.50', '12.5', '12.5'],
    ['12,50', '12.5', '12.5'],
    ['1.234,56', '1234.56', '1234.56'],
    ['1,234.56', '1234.56', '1234.56'],
    ['1.234.567', '1234567', '1234567'],
    ['1.234', '1.234', '1234'],
    ['1,234', '1234', '1.234'],
    ['0.045', '0.045', '0.045'],
    ['-3,10 €', '-3.1', '-3.1'],
    ['(12.50)', '-12.5', '-12.5'],
    ['12,50-', '-12.5', '-12.5'],
    ["$ 1'234.50", '1234.5', '1234.5'],
    ['1.2E-05', '0.000012', '0.000012'],
    ['7', '7', '7'],
    ['0', '0', '0'],
  ])('«%s» is %s with a decimal point and %s with a comma', (text, point, comma) => {
    const amount = readAmount(text);
    expect(amount && [toDecimal(amount.point), toDecimal(amount.comma)]).toEqual([point, comma]);
  });

  it.each<[string, string | undefined, string]>([
    ['1.234.567', 'comma', 'two points group'],
    ['1,234,567', 'point', 'two commas group'],
    ['1.234', undefined, 'one sign before three digits is either'],
    ['0.045', 'point', 'nobody groups after a zero'],
  ])('«%s» is read with a decimal %s: %s', (text, says) => {
    expect(readAmount(text)?.says).toBe(says);
  });

  it.each(['abc', '', '-', '1.2.3,4,5', '12 EUR x', '1e999'])('«%s» is no amount', (text) => {
    expect(readAmount(text)).toBeUndefined();
  });

  it('is left out unless asked for', async () => {
    const text = `${RECON}\nx,o,p,5,EUR,A,a\n`;
    expect((await read(text)).publishers[0]?.spend.size).toBe(0);
    expect((await read(text, true)).publishers[0]?.spend.size).toBe(1);
  });

  it.each<[string, string, string[], string]>([
    [',', 'others tell that it is a point', ['1.234', '5.5'], '6.734'],
    [',', 'others tell that it is a comma', ['1.234', '"5,5"'], '1239.5'],
    [';', 'nothing tells, and the list is Spanish', ['1.234'], '1234'],
    [',', 'nothing tells, and the list is English', ['1.234'], '1.234'],
    [',', 'tenths that a binary number cannot hold', Array<string>(10).fill('0.1'), '1'],
  ])('with %s: %s', async (delimiter, _, amounts, sum) => {
    const lines = amounts.map((amount) => ['A', amount].join(delimiter));
    const list = await read([`PublisherName${delimiter}Total`, ...lines].join('\n'), true);
    expect(toDecimal(list.publishers[0]?.spend.get('')?.[list.decimals] ?? 0n)).toBe(sum);
  });

  it('is summed for each currency, and says which column it is', async () => {
    const lines = ['A,1.5,EUR', 'A,2,usd', 'A,x,EUR', 'a,1,eur'];
    const list = await read(['PublisherName,TotalForCustomer,Currency', ...lines].join('\n'), true);
    const spend = [...(list.publishers[0]?.spend ?? [])];
    expect(spend.map(([currency, { point }]) => [currency, toDecimal(point)])).toEqual([
      ['EUR', '2.5'],
      ['USD', '2'],
    ]);
    expect(list).toMatchObject({ unread: 1, amountColumn: 'TotalForCustomer' });
  });
});

/** A file whose bytes come in two pieces. */
function cut(bytes: Uint8Array<ArrayBuffer>, at: number): Blob {
  const blob = new Blob([bytes]);
  const pieces = [bytes.slice(0, at), bytes.slice(at)];
  const stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
  return Object.assign(blob, { stream });
}
