import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../../src', import.meta.url));
const files = globSync('**/*.{ts,tsx,astro,mjs}', { cwd: src }).map((file) =>
  file.replaceAll('\\', '/'),
);

interface Import {
  /** The file that imports, from src. */
  from: string;
  /** As written. */
  name: string;
  /** From src, when it is one of our files; else as written. */
  to: string;
  isType: boolean;
  /** Loaded when somebody needs it. */
  isOnDemand: boolean;
}

/** Imports, re-exports, imports on demand and workers, in whatever form they are written. */
function importsOf(text: string, from: string): Import[] {
  const forms = [
    /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<name>[^']+)'/gm,
    /\bimport\(\s*'(?<name>[^']+)'/g,
    /\bnew Worker\(new URL\('(?<name>[^']+)'/g,
  ];
  return forms.flatMap((form, kind) =>
    [...text.matchAll(form)]
      .map(({ groups }) => ({ name: groups?.['name'] ?? '', type: groups?.['type'] }))
      .map(({ name, type }) => ({
        from,
        name,
        to: name.startsWith('.')
          ? normalize(join(dirname(from), name)).replaceAll('\\', '/')
          : name,
        isType: type !== undefined,
        isOnDemand: kind === 1,
      })),
  );
}

const imports = files.flatMap((file) => importsOf(readFileSync(join(src, file), 'utf8'), file));

/** The rooms, each of which uses those before it; what is Astro's own stands above all. */
const ROOMS = ['platform', 'ui', 'features', 'editor', 'build', 'site', 'pages'];
/** The features, each of which uses those before it. */
const FEATURES = [
  ...['organization', 'sources', 'duties', 'glossary', 'translations', 'contacts', 'search'],
  ...['tree', 'guides', 'findable', 'resold'],
];
/** What the operator's commands use beside the platform; nobody uses them. */
const RECORD = 'features/contacts/record/';
/** Astro's own: the door of the content and the types of its pages. */
const ASTRO = ['content.config.ts', 'env.d.ts'];

const roomOf = (path: string): string => path.split('/')[0] ?? path;
const featureOf = (path: string): string => path.split('/')[1] ?? path;
const isOurs = ({ name }: Import): boolean => name.startsWith('.');
const show = (offenders: readonly Import[]): string[] =>
  offenders.map(({ from, name }) => `${from} → ${name}`);

/** Whether a file may use another. */
function mayUse(from: string, to: string): boolean {
  if (roomOf(from) === 'operator')
    return /^(operator|platform)\//.test(to) || to.startsWith(RECORD);
  if (roomOf(to) === 'operator') return false;
  if (ASTRO.includes(from)) return roomOf(to) !== 'pages';
  if (roomOf(from) === 'features' && roomOf(to) === 'features')
    return FEATURES.indexOf(featureOf(to)) <= FEATURES.indexOf(featureOf(from));
  return ROOMS.indexOf(roomOf(to)) <= ROOMS.indexOf(roomOf(from));
}

/** Where a file runs, by its ending; plain ones run anywhere: page, worker, build and command. */
const isOfNode = (file: string): boolean => file.endsWith('.cli.ts') || file.endsWith('.mjs');
/** Components, their hooks, and what mounts them. */
const isOfPage = (file: string): boolean => /\.tsx$|\/(use[A-Z]|mount)\w+\.tsx?$/.test(file);
/** What the build of the pages alone runs: it may ask for their content. */
const isOfBuild = (file: string): boolean =>
  /\.astro$|\/queries\.ts$|^(site|pages)\/|\/publish\//.test(file) || ASTRO.includes(file);
const isPlain = (file: string): boolean => !isOfNode(file) && !isOfPage(file) && !isOfBuild(file);

describe('imports', () => {
  it.each<[string, string | undefined, boolean, string]>([
    ["import { a } from './a.ts';", 'x/a.ts', false, 'by name'],
    ["import type { A } from './a.ts';", 'x/a.ts', true, 'a type'],
    ["import { type A } from './a.ts';", 'x/a.ts', false, 'it stays an import when types go'],
    ["import a, * as b from '../a.ts';", 'a.ts', false, 'everything'],
    ["import './a.css';", 'x/a.css', false, 'for its effect'],
    ["import {\n  a,\n  b,\n} from './a.ts';", 'x/a.ts', false, 'over several lines'],
    ["export * from './a.ts';", 'x/a.ts', false, 'a re-export'],
    ["export type { A } from './a.ts';", 'x/a.ts', true, 'a type again'],
    ["const a = await import('./a.ts');", 'x/a.ts', false, 'on demand'],
    ["new Worker(new URL('./a.ts', import.meta.url))", 'x/a.ts', false, 'a worker'],
    ["---\nimport A from './A.astro';\n---", 'x/A.astro', false, 'in front matter'],
    ["import { z } from 'zod';", 'zod', false, 'a package'],
    ["// the inverse of './a.ts'", undefined, false, 'a remark'],
    ["export const a = './a.ts';", undefined, false, 'a text'],
  ])('%j are seen as %s, type only %s: %s', (text, to, isType) => {
    expect(importsOf(text, 'x/file.ts').map((one) => [one.to, one.isType])).toEqual(
      to === undefined ? [] : [[to, isType]],
    );
  });

  it('are read from every room, and each room and feature has its place', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...ROOMS, 'operator', ...ASTRO].sort());
    expect(
      [...new Set(files.filter((file) => roomOf(file) === 'features').map(featureOf))].sort(),
    ).toEqual([...FEATURES].sort());
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('go downwards only, types and components too', () => {
    expect(show(imports.filter((one) => isOurs(one) && !mayUse(one.from, one.to)))).toEqual([]);
  });

  it('lead to a file that is there, named with its ending', () => {
    const offenders = imports.filter(
      (one) => isOurs(one) && !/\.css$/.test(one.to) && !files.includes(one.to),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('of Astro stand where only the build runs', () => {
    const offenders = imports.filter(
      ({ from, to }) =>
        /^(astro[:/]|astro$|@astrojs)/.test(to) && !isOfBuild(from) && roomOf(from) !== 'build',
    );
    expect(show(offenders)).toEqual([]);
  });

  it('of Node stand in commands, and where only the build runs', () => {
    const offenders = imports.filter(
      ({ from, to }) => /^node:/.test(to) && !isOfNode(from) && !isOfBuild(from),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('of Preact stand in components and their hooks', () => {
    const offenders = imports.filter(
      ({ from, to, isType }) =>
        /^(preact|lucide)/.test(to) && !isType && !isOfPage(from) && !isOfBuild(from),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('of plain files reach no command and no component', () => {
    const offenders = imports.filter(
      ({ from, to, isType, isOnDemand }) =>
        isPlain(from) && (isOfNode(to) || (!isType && !isOnDemand && /\.(astro|tsx)$/.test(to))),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('of zod by value stand only where a file is parsed or its schema is written', () => {
    const parses =
      /\/(schema|everyday|contentSchemas)\.ts$|^platform\/i18n\/text\.ts$|^content\.config\.ts$|^operator\/import\//;
    const offenders = imports.filter(
      ({ from, to, isType }) => /^zod($|\/)/.test(to) && !isType && !parses.test(from),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('that the browser follows reach neither parser nor schema', () => {
    const starts = files.filter((file) => isOfPage(file) || file.endsWith('.worker.ts'));
    const reached = new Set(starts);
    const followed: Import[] = [];
    for (const file of reached) {
      for (const one of imports.filter(({ from, isType }) => from === file && !isType)) {
        followed.push(one);
        if (isOurs(one)) reached.add(one.to);
      }
    }
    expect(reached.size).toBeGreaterThan(starts.length);
    const heavy =
      /^(zod|yaml|satteri|tldts|entities|libphonenumber-js|vcard-creator)($|\/)|schema\.ts$|\.cli\.ts$/;
    expect(show(followed.filter(({ to }) => heavy.test(to)))).toEqual([]);
  });

  it('go in no circle', () => {
    const next = (file: string) =>
      imports.filter((one) => one.from === file && isOurs(one)).map(({ to }) => to);
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, before: readonly string[]): void => {
      if (before.includes(file)) circles.push([...before, file].join(' → '));
      else if (!done.has(file)) for (const to of next(file)) follow(to, [...before, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });
});

/** The types that a file exports by a name of its own. */
const typesOf = (text: string): string[] =>
  [...text.matchAll(/^export (?:declare )?(?:type|interface) (\w+)/gm)].map(
    ([, name = '']) => name,
  );

describe('the layout of src', () => {
  it('has no folder for what has no name', () => {
    const vague = /(^|\/)(utils?|libs?|helpers?|common|shared|types|stores?)\//;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it('has no folder with more files than a reader takes in', () => {
    const counts = Map.groupBy(files, (file) => dirname(file));
    expect([...counts].filter(([, inside]) => inside.length > 25).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('has no barrel', () => {
    expect(files.filter((file) => /(^|\/)index\.(ts|tsx|mjs)$/.test(file))).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['export interface Place {', ['Place'], 'an interface'],
    ['export type Search<Entry> = () => Entry;', ['Search'], 'one that takes another'],
    ['type Place = string;', [], 'the file alone has it'],
    ["export type { Place } from './walk.ts';", [], 'handed on'],
    ['export const PLACE = 1;', [], 'a value'],
  ])('%j exports the types %j: %s', (text, names) => {
    expect(typesOf(text)).toEqual(names);
  });

  it('has no two exported types of one name', () => {
    const places = Map.groupBy(
      files.flatMap((file) =>
        typesOf(readFileSync(join(src, file), 'utf8')).map((name) => ({ name, file })),
      ),
      ({ name }) => name,
    );
    const twice = [...places].filter(([, all]) => all.length > 1);
    expect(twice.map(([name, all]) => [name, ...all.map(({ file }) => file)])).toEqual([]);
  });
});
