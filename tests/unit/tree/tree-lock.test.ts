import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/editor/check.cli.ts';
import { lock } from '../../../src/editor/lock.cli.ts';
import { compareLock } from '../../../src/features/tree/history/compareLock.ts';
import { lockOf } from '../../../src/features/tree/history/lockOf.ts';
import { placeOfId } from '../../../src/features/tree/model/placeOfId.ts';
import { redirectsOf } from '../../../src/features/tree/model/redirectsOf.ts';
import type { Change, LeafChange, Lock } from '../../../src/features/tree/model/schema.ts';
import { unnamedIds } from '../../../src/features/tree/history/unnamedIds.ts';
import { unnamedLeaves } from '../../../src/features/tree/history/unnamedLeaves.ts';
import { runCli, spawnCli } from '../runCli.ts';
import { content, SAMPLE } from '../testSite.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const text = { es: 'texto', en: 'text' };

/** scope: yes → symptom, no → ask; symptom: yes → isv, no → ask. */
const routes = {
  start: 'scope',
  questions: {
    scope: { options: { yes: { to: 'symptom' }, no: { to: 'ask' } } },
    symptom: { options: { yes: { to: 'isv' }, no: { to: 'ask' } } },
  },
  outcomes: { isv: {}, ask: {} },
};
const LOCK: Lock = {
  leaves: { 'scope/no': 'ask', 'symptom/no': 'ask', 'symptom/yes': 'isv' },
  questions: ['scope', 'symptom'],
  outcomes: ['ask', 'isv'],
};
const without = (leaf: string) =>
  Object.fromEntries(Object.entries(LOCK.leaves).filter(([id]) => id !== leaf));

describe('what the lock holds', () => {
  it('is every leaf and every id, sorted', () => {
    const held = lockOf(content.tree);
    for (const ids of [Object.keys(held.leaves), held.questions, held.outcomes])
      expect(ids).toEqual([...ids].sort());
    for (const [leaf, outcome] of Object.entries(held.leaves)) {
      const [question = '', option = ''] = leaf.split('/');
      expect(content.tree.questions[question]?.options[option]?.to).toBe(outcome);
    }
    expect(held.questions).toHaveLength(Object.keys(content.tree.questions).length);
  });

  it.each<[Partial<Lock>, object, string]>([
    [{}, { added: [], rerouted: [], removed: [], lost: [] }, 'nothing changed'],
    [
      { leaves: { ...LOCK.leaves, 'symptom/so': 'isv' } },
      { added: ['symptom/so'], rerouted: [], removed: [], lost: [] },
      'a leaf is new',
    ],
    [
      { leaves: { ...LOCK.leaves, 'scope/no': 'isv' } },
      { rerouted: [{ leaf: 'scope/no', from: 'ask', to: 'isv' }], added: [], removed: [] },
      'a leaf leads elsewhere',
    ],
    [
      { leaves: without('scope/no') },
      {
        removed: [{ leaf: 'scope/no', from: 'ask' }],
        lost: [{ id: 'scope/no', path: ['leaves', 'scope/no'] }],
      },
      'a leaf is gone',
    ],
    [
      { questions: ['scope'] },
      { removed: [], lost: [{ id: 'symptom', path: ['questions', 1] }] },
      'a question is gone',
    ],
    [
      { questions: ['scope'], outcomes: ['ask', 'isv', 'symptom'] },
      { added: ['symptom'], lost: [{ id: 'symptom', path: ['questions', 1] }] },
      'a question became an outcome: its address is gone all the same',
    ],
    [
      { outcomes: ['ask', 'isv', 'new'] },
      { added: ['new'], removed: [], lost: [] },
      'an outcome is new',
    ],
    [
      { leaves: { ...LOCK.leaves, constructor: 'isv' } },
      { added: ['constructor'], rerouted: [] },
      'a name that every object has',
    ],
  ])('%# with %j differs by %j: %s', (now, diff) => {
    expect(compareLock(LOCK, { ...LOCK, ...now })).toMatchObject(diff);
  });
});

describe('what must be told before the routes are locked again', () => {
  const change = (on: string, ...leaves: LeafChange[]): Change => ({ on, text, leaves });
  const diff = {
    rerouted: [{ leaf: 'a/b', from: 'x', to: 'y' }],
    removed: [{ leaf: 'c/d', from: 'x' }],
  };
  const moved = { leaf: 'a/b', from: 'x', to: 'y' };
  const gone = { leaf: 'c/d', from: 'x', was: text };
  it.each<[Change[], string[], string]>([
    [[], ['a/b', 'c/d'], 'no entry'],
    [[change('2026-11-22', moved, gone)], [], 'one entry of today'],
    [[change('2026-11-23', moved), change('2026-11-22', gone)], [], 'two, one of tomorrow'],
    [[change('2026-11-22', moved)], ['c/d'], 'one leaf is not named'],
    [[change('2026-11-21', moved, gone)], ['a/b', 'c/d'], 'an entry of another change'],
    [[change('2026-11-22', { ...moved, to: 'z' }, gone)], ['a/b'], 'it says another way'],
    [[change('2026-11-22', { ...moved, from: 'z' }, gone)], ['a/b'], 'it says another past'],
    [[change('2026-11-22', moved, { ...moved, leaf: 'c/d' })], ['c/d'], 'it says that it is there'],
  ])('%j leaves out %j: %s', (changes, leaves) => {
    const unnamed = unnamedLeaves(diff, { changes }, '2026-11-22');
    expect(unnamed.map(({ leaf }) => leaf)).toEqual(leaves);
  });

  it('is what is gone without a stand-in', () => {
    const lost = ['a', 'b/c', 'constructor'].map((id) => ({ id, path: [id] }));
    const left = unnamedIds({ lost }, { a: 'x' }).map(({ id }) => id);
    expect(left).toEqual(['b/c', 'constructor']);
  });
});

describe('the page of an id', () => {
  it.each<[string, string | undefined, string]>([
    ['symptom', 'tree symptom', 'a question'],
    ['isv', 'outcomes isv', 'an outcome'],
    ['scope/no', 'tree scope no', 'a leaf'],
    ['scope/yes', undefined, 'an answer that leads to a question has no page'],
    ['scope/maybe', undefined, 'no such answer'],
    ['none', undefined, 'no such id'],
    ['constructor', undefined, 'a name that every object has'],
  ])('%s is %s: %s', (id, page) => {
    const place = placeOfId(routes, id);
    expect(place && [place.section, ...place.parts].join(' ')).toBe(page);
  });

  it('is where its old address leads; one word may have been a question or an outcome', () => {
    const retired = { old: 'isv', 'scope/old': 'symptom', gone: 'scope/no', bad: 'none' };
    expect(
      redirectsOf(retired, routes).map(({ from, to }) =>
        [from, to].map(({ section, parts }) => [section, ...parts].join(' ')).join(' → '),
      ),
    ).toEqual([
      'tree old → outcomes isv',
      'outcomes old → outcomes isv',
      'tree scope old → tree symptom',
      'tree gone → tree scope no',
      'outcomes gone → tree scope no',
    ]);
  });
});

describe('npm run lock', () => {
  let folder = '';
  const pathOf = (file: string) => join(folder, 'content', file);
  const read = (file: string) => readFileSync(pathOf(file), 'utf8');
  const edit = (file: string, from: string, to: string) =>
    writeFileSync(pathOf(file), read(file).replace(from, to));
  const codes = () => [
    ...new Set(
      checkContent(folder, SAMPLE)
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ code }) => code),
    ),
  ];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
    cpSync(join(root, 'tests/fixtures/content/base'), join(folder, 'content'), { recursive: true });
    writeFileSync(pathOf('reviewed.json'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) => runCli('editor/lock.cli.ts', args, folder);
  const SLOW =
    '      slow: {label: {es: Va lento, en: It is slow}, to: contact-isv}\n      unsure: {label';
  const add = () => {
    const tree = read('tree.yaml');
    const at = tree.lastIndexOf('      unsure: {label');
    writeFileSync(
      pathOf('tree.yaml'),
      tree.slice(0, at) + tree.slice(at).replace('      unsure: {label', SLOW),
    );
  };

  it('writes the lock where there was none, as people read it', async () => {
    const before = JSON.parse(read('tree.lock.json'));
    rmSync(pathOf('tree.lock.json'));
    expect(codes()).toEqual(['file-unreadable']);
    expect(await run()).toEqual({ status: 0, stdout: 'locked: 3 leaves\n', stderr: '' });
    expect(read('tree.lock.json')).toBe(`${JSON.stringify(before, null, 2)}\n`);
    expect(existsSync(pathOf('tree.lock.json.new'))).toBe(false);
    expect(codes()).toEqual([]);
  });

  it('takes a new leaf without a word', async () => {
    add();
    expect(codes()).toEqual(['lock-differs']);
    expect((await run()).status).toBe(0);
    expect(JSON.parse(read('tree.lock.json')).leaves['symptom/slow']).toBe('contact-isv');
    expect(codes()).toEqual([]);
  });

  it('refuses a leaf that leads elsewhere, prints the entry, and takes it once it is told', async () => {
    add();
    await run();
    edit('tree.yaml', 'It is slow}, to: contact-isv', 'It is slow}, to: ask-provider');
    const before = read('tree.lock.json');
    const refused = await run();
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^  - on: \d{4}-\d\d-\d\d$/m);
    expect(refused.stderr).toContain('from: contact-isv, to: ask-provider}');
    expect(read('tree.lock.json')).toBe(before);
    // Pasted as it is, the entry still wants its words.
    const entry = refused.stderr.slice(refused.stderr.indexOf('  - on:'));
    const changes = read('tree.changes.yaml');
    writeFileSync(pathOf('tree.changes.yaml'), changes + entry);
    expect(codes()).toEqual(['field-invalid', 'lock-differs']);
    expect((await run()).status).toBe(2);
    edit('tree.changes.yaml', "{es: '', en: ''}", '{es: Ahora decide otro, en: Another decides}');
    expect((await run()).status).toBe(0);
    expect(codes()).toEqual([]);
  });

  it('refuses what is gone until it has a stand-in', async () => {
    add();
    await run();
    edit('tree.yaml', SLOW, '      unsure: {label');
    expect(codes()).toEqual(['id-lost']);
    const { status, stderr } = await run();
    expect(status).toBe(2);
    expect(stderr).toContain("symptom/slow: ''");
    const line = "- {leaf: symptom/slow, from: contact-isv, was: {es: '', en: ''}}";
    expect(stderr).toContain(line);
    writeFileSync(pathOf('tree.retired.yaml'), 'symptom/slow: symptom/fails\n');
    expect(codes()).toEqual(['lock-differs']);
    expect((await run()).status).toBe(2);
    const leaves = [{ leaf: 'symptom/slow', from: 'contact-isv', was: text }];
    const changes = [{ on: '2999-01-01', text, leaves }];
    writeFileSync(pathOf('tree.changes.yaml'), JSON.stringify({ since: '2026-11-22', changes }));
    expect((await run()).status).toBe(0);
    expect(codes()).toEqual([]);
  });

  it.each<[string, string, string, RegExp]>([
    ['tree.yaml', 'to: symptom', 'to: symptmo', /the tree has errors/],
    ['tree.retired.yaml', '{}', 'a b: c', /the tree has errors/],
    ['tree.lock.json', '"leaves"', '"leafs"', /tree\.lock\.json cannot be read/],
  ])('refuses while %s is broken', async (file, from, to, reason) => {
    edit(file, from, to);
    const before = read('tree.lock.json');
    const { status, stderr } = await run();
    expect(status).toBe(2);
    expect(stderr).toMatch(reason);
    expect(read('tree.lock.json')).toBe(before);
  });

  it.each<[string[], number, RegExp, RegExp]>([
    [['--help'], 0, /^Usage: npm run lock/, /^$/],
    [['--force'], 2, /^$/, /--force/],
    [['symptom'], 2, /^$/, /symptom/],
  ])('%j ends in %i: %s %s', async (args, code, out, err) => {
    const { status, stdout, stderr } = await run(...args);
    expect(status).toBe(code);
    expect(stdout).toMatch(out);
    expect(stderr).toMatch(err);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('as a process of its own prints and ends alike', () => {
    const spawned = (...args: string[]) => spawnCli('editor/lock.cli.ts', args, folder);
    expect(spawned()).toEqual({ status: 0, stdout: 'locked: 3 leaves\n', stderr: '' });
    edit('tree.yaml', 'to: symptom', 'to: symptmo');
    const refused = spawned();
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^the tree has errors.*\n$/);
  });

  it('asks for nothing when there is no lock to compare with', () => {
    const { tree } = checkContent(folder, SAMPLE).content;
    if (!tree) throw new Error('the base cannot be read');
    const changes = { since: '2026-11-22', changes: [] };
    const options = { retired: {}, changes, today: '2026-11-22' };
    expect(lock(tree, { ...options, locked: undefined }).missing).toEqual([]);
    const other = { leaves: { 'scope/x': 'y' }, questions: [], outcomes: [] };
    expect(lock(tree, { ...options, locked: other }).missing).toHaveLength(2);
  });
});
