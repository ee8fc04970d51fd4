import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJson } from '../../../src/platform/files/json.ts';
import { parseWith, readYaml } from '../../../src/platform/files/yaml.ts';

const TEXT = `# a comment
start: scope

questions:
  scope:
    ask: {es: uno, en: one}
    cite:
      - first
      - second
    options: {
      near: {to: done},
      "far": {to: 'other'},
    }
  "quoted id":
    tell: |
      two
      lines
    order: 1
7: seven
`;

const JSON_TEXT = `{
  "contacts": [
    {
      "id": "a",
      "channels": { "support": { "url": "x" } }
    },
    { "id": "b" }
  ]
}
`;

type Path = readonly PropertyKey[];

describe('lines', () => {
  const { lineOf, problems } = readYaml(TEXT, 'f.yaml');

  it.each<[Path, number, string]>([
    [['start'], 2, 'a field behind a comment'],
    [['questions'], 4, 'a field behind a blank line'],
    [['questions', 'scope'], 5, 'a record'],
    [['questions', 'scope', 'ask', 'en'], 6, 'a field within braces'],
    [['questions', 'scope', 'cite'], 7, 'a list'],
    [['questions', 'scope', 'cite', 1], 9, 'an item'],
    [['questions', 'scope', 'cite', '1'], 9, 'an item by a number in words'],
    [['questions', 'scope', 'options', 'near', 'to'], 11, 'braces over several lines'],
    [['questions', 'scope', 'options', 'far', 'to'], 12, 'quoted'],
    [['questions', 'quoted id', 'order'], 18, 'behind a text of several lines'],
    [['questions', 'scope', 'ask', 'fr'], 6, 'missing: the record that lacks it'],
    [['questions', 'none', 'ask', 'fr'], 4, 'missing with all its parents but one'],
    [['questions', 'scope', 'cite', 7], 7, 'beyond the end of the list'],
    [['start', 'deeper'], 2, 'below a value that holds nothing'],
    [['none'], 1, 'nothing of it is there'],
    [[], 1, 'the whole file'],
  ])('of %j is %i: %s', (path, line) => {
    expect(problems).toEqual([]);
    expect(lineOf(path)).toBe(line);
  });

  it.each<[Path, number]>([
    [['contacts', 0], 3],
    [['contacts', 0, 'channels', 'support', 'url'], 5],
    [['contacts', 1, 'id'], 7],
    [['contacts', 1, 'publisher'], 7],
    [['sample'], 1],
  ])('of JSON are the same by either reader: %j is %i', (path, line) => {
    expect(readYaml(JSON_TEXT, 'f.json').lineOf(path)).toBe(line);
    expect(readJson(JSON_TEXT, 'f.json').lineOf(path)).toBe(line);
  });

  it.each([
    ['\r\n', 'Windows'],
    ['\n', 'the rest'],
  ])('count with %j: %s', (end) => {
    const text = TEXT.replaceAll('\n', end);
    expect(readYaml(text, 'f').lineOf(['questions', 'scope', 'cite', 1])).toBe(9);
  });
});

describe('a file that is no YAML', () => {
  it.each([
    ['a: 1\nb: 2\na: 3\n', 'id-duplicate', 3, 'a key twice'],
    ['a:\n  b: 1\n  "b": 2\n', 'id-duplicate', 3, 'a key twice, once in quotes'],
    ['a: 1\nb: c: d\n', 'yaml-syntax', 2, 'a second colon'],
    ['a: "x\n', 'yaml-syntax', 2, 'a quote that is never closed'],
    ['a:\n\tb: 1\n', 'yaml-syntax', 2, 'a tab'],
    ['a: 1\n---\nb: 2\n', 'yaml-syntax', 2, 'two documents'],
  ])('%j raises %s on line %i: %s', (text, code, line) => {
    const { data, problems } = readYaml(text, 'f.yaml');
    expect(data).toBeUndefined();
    expect(problems[0]).toMatchObject({ code, line, file: 'f.yaml', severity: 'error' });
  });

  it('names the key that stands twice', () => {
    const { problems } = readYaml('first: 1\n"first": 2\n', 'f.yaml');
    expect(problems[0]?.fact).toContain('«first»');
  });
});

describe('a file that is no JSON', () => {
  it.each([
    ['{\n  "a": 1,\n}\n', 3, 'a comma too many'],
    [
      '{\n  "sample": true,\n  "contacts": [],\n  "a": yes,\n  "b": "more follows"\n}\n',
      4,
      'a word of YAML',
    ],
    ['{\n  "a": [1, 2\n', 3, 'cut off'],
    ["{\n  'a': 1\n}\n", 2, 'single quotes'],
  ])('%j raises json-syntax on line %i: %s', (text, line) => {
    const { data, problems } = readJson(text, 'f.json');
    expect(data).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'json-syntax', line, severity: 'error' }]);
  });

  it('with a byte order mark it is JSON all the same', () => {
    expect(readJson(`\ufeff${JSON_TEXT}`, 'f.json').problems).toEqual([]);
  });
});

describe('a file held against its schema', () => {
  const id = z.string().regex(/^[a-z-]+$/, 'the reason in our words');
  const schema = z.strictObject({
    kind: z.enum(['one', 'two']),
    count: z.number(),
    text: z.strictObject({ es: z.string(), en: z.string() }),
    records: z.record(id, z.strictObject({ list: z.array(id) })),
  });
  const GOOD = 'kind: one\ncount: 1\ntext: {es: a, en: b}\nrecords:\n  a:\n    list: [b]\n';
  const raised = (text: string) => parseWith(schema, readYaml(text, 'f.yaml')).problems;

  it('is the typed value', () => {
    const { value, problems } = parseWith(schema, readYaml(GOOD, 'f.yaml'));
    expect(problems).toEqual([]);
    expect(value?.records['a']?.list).toEqual(['b']);
  });

  it.each<[string, string, string, number, string | undefined, string]>([
    ['kind: one\n', '', 'field-missing', 1, 'kind', 'a field with a list of words'],
    ['count: 1\n', '', 'field-missing', 1, 'count', 'a field'],
    ['count: 1', 'count:', 'field-missing', 2, 'count', 'a field without its value'],
    ['count: 1', 'count: many', 'field-invalid', 2, 'count', 'a value of another type'],
    ['kind: one', 'kind: three', 'field-invalid', 1, 'kind', 'a word outside the list'],
    [', en: b', '', 'translation-missing', 3, 'text.en', 'a language'],
    ['{es: a, en: b}', 'ab', 'field-invalid', 3, 'text', 'a text without languages'],
    ['  a:', '  A:', 'field-invalid', 5, 'records.A', 'an id against the rule'],
    ['  a:', '  7:', 'field-invalid', 5, 'records.7', 'an id that is a number'],
    ['[b]', '[b, B]', 'field-invalid', 6, 'records.a.list.1', 'an item against the rule'],
    ['[b]', 'b', 'field-invalid', 6, 'records.a.list', 'no list'],
    ['    list', '    more: 1\n    list', 'key-unknown', 6, 'records.a', 'a key nobody knows'],
  ])('%j written as %j raises %s on line %i, %s: %s', (from, to, code, line, field) => {
    expect(GOOD).toContain(from);
    expect(raised(GOOD.replace(from, to))).toMatchObject([
      { code, line, field, file: 'f.yaml', severity: 'error' },
    ]);
  });

  it('says everything at once, each unknown key apart', () => {
    const problems = raised(`${GOOD}one: 1\ntwo: 2\n`.replace('count: 1', 'count: many'));
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['field-invalid', 2],
      ['key-unknown', 7],
      ['key-unknown', 8],
    ]);
  });

  it.each([
    ['  A:', 'an id'],
    ['[b]', 'an item'],
  ])('gives the reason of the schema for %j, %s', (part) => {
    const text = part === '[b]' ? GOOD.replace(part, '[B]') : GOOD.replace('  a:', part);
    expect(raised(text)[0]?.fact).toContain('the reason in our words');
  });

  it('is not held against it while it cannot be read', () => {
    expect(raised('a: 1\na: 2\n').map(({ code }) => code)).toEqual(['id-duplicate']);
  });
});
