import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { IMPORT_CODES } from '../../../src/operator/import/codes.ts';
import { FORMATS, type FormatId } from '../../../src/operator/import/files/formats.ts';
import { importFile, printContacts } from '../../../src/operator/import/importFile.ts';
import { openFile } from '../../../src/operator/import/files/openFile.ts';
import { workbookFiles } from '../../makeWorkbook.ts';
import { runs } from '../runs.ts';

/** FUZZ_CASES=100000 FUZZ_SEED=7 npx vitest run … tries more, or others. */
const CASES = Number(process.env['FUZZ_CASES'] ?? runs(200));
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_331);

type Random = (below: number) => number;

/** Mulberry32: the same cases everywhere for one seed. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const NASTY = [
  '"',
  "'",
  '""',
  ';',
  ',',
  '\n',
  '\r',
  '\r\n',
  '\u0000',
  '\ufeff',
  '\ufffd',
  '\u2028',
  '\\ud800',
  '\\udc00x',
  '1e999',
  '-0',
  '99999999999999999999999999',
  'null',
  '{}',
  '[]',
  '{',
  ']',
  '"__proto__":{"publisher":"x"},',
  '"constructor":{"prototype":{"a":1}},',
  '"toString":"x",',
  '"hasOwnProperty":1,',
  '"resources":[{"$schema":"/schema/constructor/"}],',
  '"listingContacts":[{"type":"__proto__"}],',
  '"channels":{},',
  '"items":[null,[],1],',
  '[['.repeat(2000),
  '{"a":'.repeat(2000),
  '=cmd|1',
  '<script>',
  'javascript:x',
  '&#x0;',
  '<c r="XFD1048576"><v>1</v></c>',
  '<row r="9999999">',
  '<row r="0"><c r="A0" t="e"><v>x</v></c></row>',
  ' t="s"',
  ' s="9"',
  '</sheetData>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
];

function mutate(source: Uint8Array, random: Random): Uint8Array {
  let bytes = source;
  for (let left = 1 + random(4); left > 0; left -= 1) bytes = mutateOnce(bytes, random);
  return bytes;
}

function mutateOnce(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length + 1);
  const insert = (piece: Uint8Array) =>
    Uint8Array.from([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at)]);
  switch (random(7)) {
    case 0:
      return bytes.slice(0, at);
    case 1: {
      const flipped = bytes.slice();
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8));
      return flipped;
    }
    case 2:
      return insert(Uint8Array.from({ length: 1 + random(4) }, () => random(256)));
    case 3: {
      const lines = new TextDecoder('latin1').decode(bytes).split('\n');
      const [one, two] = [random(lines.length), random(lines.length)];
      [lines[one], lines[two]] = [lines[two] ?? '', lines[one] ?? ''];
      return Uint8Array.from(lines.join('\n'), (letter) => letter.charCodeAt(0));
    }
    case 4:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + random(40))]);
    default:
      return insert(new TextEncoder().encode(NASTY[random(NASTY.length)]));
  }
}

const folders = ['contacts', 'contacts-formats'].map(
  (name) => new URL(`../../fixtures/${name}/`, import.meta.url),
);
const seeds = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.yaml'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) })),
);
const parts = workbookFiles([
  {
    name: 'ISV',
    rows: { 1: ['Publisher', 'Email'], 2: ['Fabrikam', 'a@fabrikam.example'], 4: [7] },
  },
]);
const formats = [undefined, ...(Object.keys(FORMATS) as FormatId[])];

/** A broken file, or a whole archive around a broken part: a flipped bit rarely gets that far. */
function makeCase(random: Random) {
  const { name, bytes } = seeds[random(seeds.length)] ?? { name: '', bytes: new Uint8Array() };
  const format = random(4) === 0 ? formats[random(formats.length)] : undefined;
  const publisher = random(4) === 0 ? 'Fabrikam' : undefined;
  if (random(4) > 0) return { name, bytes: mutate(bytes, random), format, publisher };
  const path = Object.keys(parts)[random(Object.keys(parts).length)] ?? '';
  const part = mutate(parts[path] ?? new Uint8Array(), random);
  const archive = zipSync({ ...parts, [path]: part }, { mtime: '2026-01-01T00:00:00' });
  return { name: 'f.xlsx', bytes: archive, format: undefined, publisher };
}

describe('any broken file', () => {
  it(
    `keeps the laws of the import: ${CASES} cases from seed ${SEED}`,
    async () => {
      const codes = new Set<string>(Object.keys(IMPORT_CODES));
      for (let number = 0; number < CASES; number += 1) {
        const { name, bytes, ...options } = makeCase(randomOf(SEED + number));
        const label = `case ${number} (FUZZ_SEED=${SEED + number} FUZZ_CASES=1): ${name}`;
        const once = async () =>
          importFile(await openFile(bytes, name, options), name, { audience: 'partner' });
        const one = await once().catch((error: unknown) => {
          throw new Error(`${label} threw`, { cause: error });
        });
        const { rows, imported, rejected } = one.counts;
        if (rows !== imported + rejected) throw new Error(`${label}: rows are lost`);
        if (rejected > 0 && !one.problems.some(({ severity }) => severity === 'error')) {
          throw new Error(`${label}: a row is rejected without a word`);
        }
        const stranger = one.problems.find(({ code }) => !codes.has(code));
        if (stranger !== undefined) throw new Error(`${label}: the code ${stranger.code}`);
        const two = await once();
        if (printContacts(two.file) !== printContacts(one.file)) {
          throw new Error(`${label}: another file the second time`);
        }
        if (JSON.stringify(two.problems) !== JSON.stringify(one.problems)) {
          throw new Error(`${label}: other problems the second time`);
        }
      }
      expect(Object.hasOwn(Object.prototype, 'publisher')).toBe(false);
    },
    Math.max(60_000, CASES * 50),
  );
});
