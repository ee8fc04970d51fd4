import fc from 'fast-check';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirm, waiting } from '../../../src/editor/confirm.cli.ts';
import type { Locale } from '../../../src/platform/i18n/locales.ts';
import { readContent } from '../../../src/editor/readContent.cli.ts';
import { checkReviewed } from '../../../src/features/translations/checkReviewed.ts';
import { hashesById, type Twin } from '../../../src/features/translations/hashesById.ts';
import {
  reviewedSchema,
  type TwinHashes,
  type Reviewed,
} from '../../../src/features/translations/schema.ts';
import { twinStates, type TwinState } from '../../../src/features/translations/twinStates.ts';
import { runCli, spawnCli } from '../runCli.ts';

/** Three languages, one more than the site has. */
const THREE = ['es', 'en', 'fr'] as Locale[];
type States = Record<string, TwinState>;
const statesOf = (files: object, confirmed?: object): States =>
  Object.fromEntries(twinStates(files as TwinHashes, confirmed as TwinHashes | undefined));

describe('how the languages of a guide stand to each other', () => {
  const both = { es: 'a', en: 'a' };
  const three = { es: 'a', en: 'a', fr: 'a' };
  it.each<[object, object | undefined, States, string]>([
    [both, both, { es: 'confirmed', en: 'confirmed' }, 'nothing changed'],
    [both, undefined, { es: 'unconfirmed', en: 'unconfirmed' }, 'never confirmed'],
    [both, {}, { es: 'unconfirmed', en: 'unconfirmed' }, 'confirmed for no language'],
    [{ es: 'b', en: 'a' }, both, { es: 'newer', en: 'older' }, 'the reference changed'],
    [{ es: 'a', en: 'b' }, both, { es: 'older', en: 'newer' }, 'the translation changed'],
    [{ es: 'b', en: 'b' }, both, { es: 'unconfirmed', en: 'unconfirmed' }, 'both changed'],
    [
      { es: 'a', en: 'b' },
      { es: 'b', en: 'a' },
      { es: 'unconfirmed', en: 'unconfirmed' },
      'a hash belongs to its language',
    ],
    [{ es: 'a' }, both, { es: 'confirmed' }, 'a language was removed'],
    [{ es: 'b' }, { es: 'a' }, { es: 'unconfirmed' }, 'one language, changed'],
    [three, three, { es: 'confirmed', en: 'confirmed', fr: 'confirmed' }, 'three, none changed'],
    [
      { ...three, es: 'b' },
      three,
      { es: 'newer', en: 'older', fr: 'older' },
      'three, one changed: the others are behind',
    ],
    [
      { ...three, es: 'b', fr: 'c' },
      three,
      { es: 'newer', en: 'older', fr: 'newer' },
      'three, two changed: one is behind',
    ],
    [
      { es: 'b', en: 'b', fr: 'b' },
      three,
      { es: 'unconfirmed', en: 'unconfirmed', fr: 'unconfirmed' },
      'three, all changed: nobody knows',
    ],
    [
      three,
      both,
      { es: 'confirmed', en: 'confirmed', fr: 'unconfirmed' },
      'a new translation: nobody has held it against the others, which are as they were',
    ],
    [
      { ...three, en: 'b' },
      both,
      { es: 'older', en: 'newer', fr: 'unconfirmed' },
      'a new translation, and another one changed',
    ],
    [{}, both, {}, 'no file'],
  ])('%j, confirmed as %j, is %j: %s', (files, confirmed, states) => {
    expect(statesOf(files, confirmed)).toEqual(states);
  });

  const hash = fc.constantFrom('a', 'b', 'c');
  const hashes = fc
    .subarray(THREE)
    .chain((locales) =>
      fc
        .tuple(...locales.map(() => hash))
        .map((values): Record<string, string> =>
          Object.fromEntries(locales.map((locale, index) => [locale, values[index] ?? 'a'])),
        ),
    );
  const confirmed = fc.option(hashes, { nil: undefined });

  it('has a state for each file and no other', () => {
    fc.assert(
      fc.property(hashes, confirmed, (files, then) => {
        expect(Object.keys(statesOf(files, then))).toEqual(Object.keys(files));
      }),
    );
  });

  it('calls nobody older where nobody is newer, nor the other way round', () => {
    fc.assert(
      fc.property(hashes, confirmed, (files, then) => {
        const states = Object.values(statesOf(files, then));
        expect(states.includes('older')).toBe(states.includes('newer'));
      }),
    );
  });

  it('calls all confirmed exactly where every file is as it was', () => {
    fc.assert(
      fc.property(hashes, confirmed, (files, then = {}) => {
        const isSame = Object.entries(files).every(([locale, one]) => then[locale] === one);
        const states = Object.values(statesOf(files, then));
        expect(states.every((state) => state === 'confirmed')).toBe(isSame);
      }),
    );
  });

  it('leaves the others as they are when a translation is added', () => {
    fc.assert(
      fc.property(hashes, hashes, (files, then) => {
        const isKnown = ([locale]: [string, unknown]) => locale in then;
        const entries = Object.entries(files);
        const states = Object.entries(statesOf(files, then));
        const others = Object.fromEntries(entries.filter(isKnown));
        expect(Object.fromEntries(states.filter(isKnown))).toEqual(statesOf(others, then));
        const added = states.filter((entry) => !isKnown(entry));
        expect(added.every(([, state]) => state === 'unconfirmed')).toBe(true);
      }),
    );
  });

  it('is settled by a confirmation', () => {
    fc.assert(
      fc.property(hashes, (files) => {
        expect(new Set(Object.values(statesOf(files, files)))).toEqual(
          new Set(Object.keys(files).length > 0 ? ['confirmed'] : []),
        );
      }),
    );
  });
});

const twin = (id: string, locale: string, hash: string): Twin => ({
  id,
  locale: locale as Locale,
  file: `guides/${locale}/${id}.mdx`,
  hash,
});

describe('hashesById', () => {
  it('gathers the languages of each guide, whatever their order', () => {
    const twins = [twin('a', 'en', '1'), twin('b', 'es', '2'), twin('a', 'es', '3')];
    expect(hashesById(twins)).toEqual({ a: { en: '1', es: '3' }, b: { es: '2' } });
    expect(hashesById(twins.toReversed())).toEqual(hashesById(twins));
  });

  it('of no guides is empty', () => {
    expect(hashesById([])).toEqual({});
  });
});

describe('checkReviewed', () => {
  const entry = (files: Record<string, string>): Reviewed[string] => ({
    on: '2026-11-22',
    as: 'twins',
    files: files as TwinHashes,
  });
  const pair = (es: string, en: string): Twin[] => [twin('a', 'es', es), twin('a', 'en', en)];
  const was = { a: entry({ es: '1', en: '1' }) };

  it.each<[Twin[], Reviewed, [code: string, file: string][], string]>([
    [pair('1', '1'), was, [], 'as confirmed'],
    [pair('2', '1'), was, [['twin-older', 'guides/en/a.mdx']], 'one changed: the other is told'],
    [pair('1', '2'), was, [['twin-older', 'guides/es/a.mdx']], 'the reference can be behind'],
    [pair('2', '2'), was, [['twin-unconfirmed', 'guides/es/a.mdx']], 'both changed: told once'],
    [pair('1', '1'), {}, [['twin-unconfirmed', 'guides/es/a.mdx']], 'never confirmed: told once'],
    [
      [...pair('2', '1'), twin('a', 'fr', '1')],
      { a: entry({ es: '1', en: '1', fr: '1' }) },
      [
        ['twin-older', 'guides/en/a.mdx'],
        ['twin-older', 'guides/fr/a.mdx'],
      ],
      'three languages: each that is behind',
    ],
    [
      [...pair('1', '1'), twin('a', 'fr', '1')],
      was,
      [['twin-unconfirmed', 'guides/fr/a.mdx']],
      'a new translation: told at its own file',
    ],
    [
      [...pair('1', '1'), twin('b', 'es', '1'), twin('b', 'en', '2')],
      { ...was, b: entry({ es: '1', en: '1' }) },
      [['twin-older', 'guides/es/b.mdx']],
      'one guide says nothing of another',
    ],
    [pair('1', '1'), { ...was, gone: entry({ es: '9' }) }, [], 'a guide that was removed'],
    [[], {}, [], 'no guides'],
  ])('%j, confirmed as %j, raises %j: %s', (twins, reviewed, raised) => {
    const problems = checkReviewed(twins, reviewed);
    expect(problems.map(({ code, file }) => [code, file])).toEqual(raised);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('names every language that changed, and both commands that end it', () => {
    const twins = [...pair('2', '1'), twin('a', 'fr', '2')];
    const [problem] = checkReviewed(twins, { a: entry({ es: '1', en: '1', fr: '1' }) });
    expect(problem?.fact).toMatch(/«a», «es» and «fr» changed .* and «en» did not$/);
    expect(problem?.fix).toContain('npm run confirm -- a»');
    expect(problem?.fix).toContain('npm run confirm -- a --untouched»');
  });

  it('names the line of a node of the tree, which shares its file with others', () => {
    const node = (locale: Locale, hash: string, line: number): Twin => ({
      id: 'question:a',
      locale,
      file: 'content/tree.yaml',
      line,
      hash,
    });
    const twins = [node('es', '2', 7), node('en', '1', 8)];
    const confirmedAs = { 'question:a': entry({ es: '1', en: '1' }) };
    expect(checkReviewed(twins, confirmedAs)).toMatchObject([
      { code: 'twin-older', file: 'content/tree.yaml', line: 8 },
    ]);
    expect(checkReviewed(twins, {})).toMatchObject([{ code: 'twin-unconfirmed', line: 7 }]);
    // A guide of the same name is another thing.
    expect(checkReviewed(pair('2', '1'), { ...confirmedAs, ...was })).toHaveLength(1);
    expect(checkReviewed(twins, was)).toMatchObject([{ code: 'twin-unconfirmed' }]);
  });

  it('raises nothing on what was confirmed, whatever the guides', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const twins = fc
      .uniqueArray(fc.tuple(id, fc.constantFrom(...THREE), fc.constantFrom('1', '2')), {
        selector: ([one, locale]) => `${one} ${locale}`,
      })
      .map((list) => list.map((one) => twin(...one)));
    fc.assert(
      fc.property(twins, (list) => {
        const hashes = hashesById(list);
        const { reviewed } = confirm(Object.keys(hashes), {
          hashes,
          reviewed: {},
          as: 'twins',
          today: '2026-11-22',
        });
        expect(checkReviewed(list, reviewed)).toEqual([]);
      }),
    );
  });
});

describe('confirm', () => {
  const hashes = { b: { es: '1', en: '2' }, a: { es: '3', en: '4' } };
  const before: Reviewed = {
    b: { on: '2020-01-01', as: 'twins', files: { es: '0', en: '0' } },
    gone: { on: '2020-01-01', as: 'twins', files: { es: '9' } },
  };
  const options = { hashes, reviewed: before, as: 'twins', today: '2026-11-22' } as const;

  it.each<[string[], string[], string[], string]>([
    [['b'], ['b'], [], 'one guide; the one that was removed leaves no trace'],
    [['b', 'a'], ['a', 'b'], [], 'sorted, so that two editors change different lines'],
    [['a', 'a'], ['a', 'b'], [], 'twice'],
    [['c'], ['b'], ['c'], 'no guide'],
    [['a', 'gone', 'constructor'], ['a', 'b'], ['gone', 'constructor'], 'every one that is none'],
    [[], ['b'], [], 'nothing'],
  ])('%j leaves %j and does not know %j: %s', (ids, kept, unknown) => {
    const result = confirm(ids, options);
    expect(Object.keys(result.reviewed)).toEqual(kept);
    expect(result.unknown).toEqual(unknown);
  });

  it('records the day, the kind and the files of what was asked for, and keeps the rest', () => {
    expect(confirm(['a'], { ...options, as: 'untouched' }).reviewed).toEqual({
      a: { on: '2026-11-22', as: 'untouched', files: hashes.a },
      b: before['b'],
    });
    expect(confirm(['b'], options).reviewed['b']).toEqual({
      on: '2026-11-22',
      as: 'twins',
      files: hashes.b,
    });
  });

  it('waits for what was never confirmed or has changed since, in any language', () => {
    const then = {
      same: { on: '2020-01-01', as: 'twins', files: { es: '1', en: '2' } },
      one: { on: '2020-01-01', as: 'untouched', files: { es: '1', en: '0' } },
      all: { on: '2020-01-01', as: 'twins', files: { es: '0', en: '0' } },
      gone: { on: '2020-01-01', as: 'twins', files: { es: '1' } },
    } as const;
    const now = { es: '1', en: '2' };
    const ids = waiting({ same: now, one: now, all: now, 'fact:new': now }, then);
    expect(ids).toEqual(['one', 'all', 'fact:new']);
  });

  it('changes nothing that it was given', () => {
    const copy = structuredClone(before);
    confirm(['a', 'b'], options);
    expect(before).toEqual(copy);
  });
});

describe('npm run confirm', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const today = () => new Date().toISOString().slice(0, 10);
  let folder = '';
  const pathOf = (name: string): string => join(folder, 'content', name);
  const read = (): Reviewed =>
    reviewedSchema.parse(JSON.parse(readFileSync(pathOf('reviewed.json'), 'utf8')));
  const codes = (): string[] => {
    const { content, twins } = readContent(folder);
    return checkReviewed(twins, content.reviewed ?? {}).map(({ code }) => code);
  };

  const NODES = [
    'fact:product',
    'outcome:ask-provider',
    'outcome:contact-isv',
    'question:scope',
    'question:symptom',
  ];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'confirm-'));
    cpSync(join(root, 'tests/fixtures/content/base'), join(folder, 'content'), { recursive: true });
    for (const locale of ['es', 'en']) {
      const text = readFileSync(pathOf(`guides/${locale}/roles.mdx`), 'utf8');
      writeFileSync(pathOf(`guides/${locale}/second.mdx`), text.replace(/^slug: /m, 'slug: b-'));
    }
    writeFileSync(pathOf('reviewed.json'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function changeTree(from: string | RegExp, to: string): void {
    const text = readFileSync(pathOf('tree.yaml'), 'utf8');
    expect(text.replace(from, to)).not.toBe(text);
    writeFileSync(pathOf('tree.yaml'), text.replace(from, to));
  }

  const run = (...args: string[]) => runCli('editor/confirm.cli.ts', args, folder);

  it.each<[string[], string[], string]>([
    [['roles'], ['roles'], 'one guide'],
    [['second', 'roles'], ['roles', 'second'], 'two'],
    [['--all'], [...NODES, 'roles', 'second'], 'every one'],
    [['question:scope', 'fact:product'], ['fact:product', 'question:scope'], 'nodes of the tree'],
    [['roles', 'outcome:contact-isv'], ['outcome:contact-isv', 'roles'], 'one of each'],
    [['roles', '--untouched'], ['roles'], 'the change concerns one language'],
  ])('%j confirms %j: %s', async (args, ids) => {
    const all = NODES.length + 2;
    expect(codes()).toEqual(Array.from({ length: all }, () => 'twin-unconfirmed'));
    const days = [today()];
    const { status, stdout, stderr } = await run(...args);
    days.push(today());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^confirmed: [a-z:, -]+\n$/);
    for (const id of ids) expect(stdout).toContain(id);
    const hashes = hashesById(readContent(folder).twins);
    for (const [id, entry] of Object.entries(read())) {
      expect(days).toContain(entry.on);
      expect(entry.as).toBe(args.includes('--untouched') ? 'untouched' : 'twins');
      expect(entry.files).toEqual(hashes[id]);
    }
    expect(Object.keys(read())).toEqual(ids);
    expect(codes()).toHaveLength(all - ids.length);
  });

  it('ends the warning that a changed language raised, and keeps the other guide', async () => {
    await run('--all');
    const second = read()['second'];
    appendFileSync(pathOf('guides/es/roles.mdx'), '\nHasta aquí:\n');
    expect(codes()).toEqual(['twin-older']);
    expect((await run('roles', '--untouched')).status).toBe(0);
    expect(codes()).toEqual([]);
    expect(read()['second']).toEqual(second);
  });

  it('forgets a guide or node that was removed', async () => {
    await run('--all');
    for (const locale of ['es', 'en']) rmSync(pathOf(`guides/${locale}/second.mdx`));
    changeTree(/^ {2}product:/m, '  products:');
    await run('roles');
    const left = NODES.filter((id) => id !== 'fact:product');
    expect(Object.keys(read())).toEqual([...left, 'roles']);
  });

  it('warns when one language of a node changes, until it is confirmed', async () => {
    await run('--all');
    changeTree('es: ¿Falla el producto?', 'es: ¿No funciona el producto?');
    expect(codes()).toEqual(['twin-older']);
    expect((await run('question:symptom', '--untouched')).stdout).toBe(
      'confirmed: question:symptom\n',
    );
    expect(codes()).toEqual([]);
    expect(read()['question:symptom']?.as).toBe('untouched');
    // An option speaks for its question; routes and ids are no texts, nor is white space.
    changeTree('fails: {label: {es: Sí, en', 'broken: {label: {es:  Sí, en');
    expect(codes()).toEqual([]);
    changeTree(/(broken: .*)'Yes'/, "$1'Yes, it does'");
    expect(codes()).toEqual(['twin-older']);
  });

  it('with --all takes what waits and leaves the day of what does not', async () => {
    await run('--all');
    const old = Object.fromEntries(
      Object.entries(read()).map(([id, entry]) => [id, { ...entry, on: '2020-01-01' }]),
    );
    writeFileSync(pathOf('reviewed.json'), JSON.stringify(old));
    expect((await run('--all')).stdout).toBe('confirmed: nothing waits\n');
    changeTree('en: Call.', 'en: Phone.');
    expect((await run('--all')).stdout).toBe('confirmed: outcome:contact-isv\n');
    const anew = Object.entries(read()).filter(([, { on }]) => on !== '2020-01-01');
    expect(anew.map(([id]) => id)).toEqual(['outcome:contact-isv']);
  });

  it('counts what is too much for a line', async () => {
    for (let at = 0; at < 12; at++)
      appendFileSync(pathOf('tree.yaml'), `\n  more-${at}: {label: {es: A, en: B}}`);
    expect((await run('--all')).stdout).toBe('confirmed: 19\n');
    expect(codes()).toEqual([]);
  });

  it.each<[string[], number, RegExp, RegExp, string]>([
    [['rolse'], 2, /^$/, /rolse; the nearest: roles\n$/, 'an unknown guide, with a proposal'],
    [['roles', 'xyz'], 2, /^$/, /xyz; the nearest: none\n$/, 'one of two: neither is confirmed'],
    [['roles.mdx'], 2, /^$/, /roles\.mdx; the nearest: roles\n$/, 'a file name'],
    [['symptom'], 2, /^$/, /symptom; the nearest: question:symptom\n$/, 'a node without its kind'],
    [['question:product'], 2, /^$/, /called question:product/, 'a node of another kind'],
    [['--all', 'roles'], 2, /^$/, /^Usage: npm run confirm/, 'every one, and one'],
    [['constructor'], 2, /^$/, /constructor/, 'a name that every object has'],
    [[], 2, /^$/, /^Usage: npm run confirm/, 'no argument'],
    [['--untouched'], 2, /^$/, /^Usage: npm run confirm/, 'no guide'],
    [['--help'], 0, /^Usage: npm run confirm/, /^$/, 'help'],
    [['roles', '--help'], 0, /^Usage: npm run confirm/, /^$/, 'help before anything else'],
  ])('%j ends in %i and writes nothing: %s %s, %s', async (args, code, out, err) => {
    const { status, stdout, stderr } = await run(...args);
    expect(status).toBe(code);
    expect(stdout).toMatch(out);
    expect(stderr).toMatch(err);
    expect(readFileSync(pathOf('reviewed.json'), 'utf8')).toBe('{}');
  });

  it.each<[string, string, RegExp]>([
    ['reviewed.json', '{"roles": {"as": "twin"}}', /reviewed\.json cannot be read/],
    ['tree.yaml', 'start: [', /mend first: content\/tree\.yaml/],
    ['guides/es/second.mdx', '---\nbroken', /mend first: content\/guides\/es\/second\.mdx/],
  ])('refuses while %s is broken, and loses nothing', async (file, text, reason) => {
    await run('--all');
    writeFileSync(pathOf(file), text);
    const before = readFileSync(pathOf('reviewed.json'), 'utf8');
    const { status, stderr } = await run('roles');
    expect(status).toBe(2);
    expect(stderr).toMatch(reason);
    expect(readFileSync(pathOf('reviewed.json'), 'utf8')).toBe(before);
  });

  it('as a process of its own prints and ends alike', () => {
    const spawned = (...args: string[]) => spawnCli('editor/confirm.cli.ts', args, folder);
    expect(spawned('roles')).toEqual({ status: 0, stdout: 'confirmed: roles\n', stderr: '' });
    const refused = {
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^nothing is called x/),
    };
    expect(spawned('x')).toEqual(refused);
  });

  it('tells an option that does not exist without a trace', async () => {
    const { status, stderr } = await run('--al', 'roles');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--al/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('writes the file where there was none, as the schema wants it and people read it', async () => {
    rmSync(pathOf('reviewed.json'));
    expect((await run('--all')).status).toBe(0);
    const text = readFileSync(pathOf('reviewed.json'), 'utf8');
    const lines = text.split('\n');
    expect(lines.at(-1)).toBe('');
    // One line for each, so that two editors change different lines.
    expect(lines.slice(1, -2).map((line) => line.split(/"(?=:)/)[0]?.trim())).toEqual(
      Object.keys(read()).map((id) => `"${id}`),
    );
    expect(existsSync(pathOf('reviewed.json.new'))).toBe(false);
    expect(readdirSync(join(folder, 'content')).filter((name) => /review/.test(name))).toEqual([
      'reviewed.json',
    ]);
  });
});
