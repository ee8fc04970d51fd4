import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
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
}

/** Imports, re-exports, imports on demand and workers, in whatever form they are written. */
function importsOf(text: string, from: string): Import[] {
  const forms = [
    /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<name>[^']+)'/gm,
    /\bimport\(\s*'(?<name>[^']+)'/g,
    /\bnew Worker\(new URL\('(?<name>[^']+)'/g,
  ];
  return forms.flatMap((form) =>
    [...text.matchAll(form)]
      .map(({ groups }) => ({ name: groups?.['name'] ?? '', type: groups?.['type'] }))
      .map(({ name, type }) => ({
        from,
        name,
        to: name.startsWith('.')
          ? normalize(join(dirname(from), name)).replaceAll('\\', '/')
          : name,
        isType: type !== undefined,
      })),
  );
}

const imports = files.flatMap((file) => importsOf(readFileSync(join(src, file), 'utf8'), file));

const ROOMS = [
  'guides',
  'reviewed',
  'tree',
  'duties',
  'glossary',
  'everyday',
  'guidance',
  'contacts',
  'promises',
  'sources',
  'site',
  'links',
  'hosts',
];
/** What any room may use: it knows no stream. */
const GROUND = [
  'i18n',
  'problem.ts',
  'closest.ts',
  'vocabulary.ts',
  'basisFault.ts',
  'replaceFile.cli.ts',
  'yaml.ts',
  'json.ts',
  'jsonErrorLine.ts',
  'worker',
];
const SEEN = [
  'components',
  'layouts',
  'islands',
  'styles',
  'published.ts',
  'guidesOf.ts',
  'meeting',
  ...ROOMS,
  ...GROUND,
];

/** First part of the path → what it may import of ours; a file ending .cli.ts in src is a door. */
const ALLOWED: Record<string, readonly string[]> = {
  pages: SEEN,
  layouts: SEEN,
  components: SEEN,
  islands: ['islands', 'tree', 'contacts', 'guidance', 'worker', 'i18n', 'vocabulary.ts'],
  i18n: ['i18n'],
  worker: ['worker'],
  ...Object.fromEntries(ROOMS.map((room) => [room, [room, ...GROUND]])),
  'problem.ts': [],
  'vocabulary.ts': [],
  'basisFault.ts': ['vocabulary.ts'],
  'closest.ts': [],
  'jsonErrorLine.ts': [],
  'json.ts': ['jsonErrorLine.ts', 'yaml.ts', 'problem.ts'],
  'yaml.ts': ['i18n', 'problem.ts'],
  // Where the streams meet by id.
  meeting: ['meeting', ...ROOMS, ...GROUND],
  // The doors: they join the rooms.
  'readContent.cli.ts': ['meeting', ...ROOMS, ...GROUND],
  'check.cli.ts': ['readContent.cli.ts', 'meeting', ...ROOMS, ...GROUND],
  'confirm.cli.ts': ['readContent.cli.ts', 'runCommand.cli.ts', 'reviewed', ...GROUND],
  'lock.cli.ts': ['readContent.cli.ts', 'runCommand.cli.ts', 'tree', ...GROUND],
  'checkLinks.cli.ts': ['links', ...GROUND],
  'replaceFile.cli.ts': [],
  'runCommand.cli.ts': [],
  'gate.cli.ts': ['problem.ts'],
  'guidesOf.ts': ['i18n'],
  'published.ts': ['guidesOf.ts', 'meeting', ...ROOMS, ...GROUND],
  'content.config.ts': ['meeting', ...ROOMS, ...GROUND, 'check.cli.ts'],
  'env.d.ts': [...ROOMS, ...GROUND],
  'setup.mjs': [],
};

const partOf = (path: string): string => path.split('/')[0] ?? path;
const isOurs = ({ name }: Import): boolean => name.startsWith('.');
const show = (offenders: readonly Import[]): string[] =>
  offenders.map(({ from, name }) => `${from} → ${name}`);
const isDoor = (file: string): boolean => file.endsWith('.cli.ts');
/** Files that run anywhere: the worker, Vitest, the bench, plain Node. */
const isPlain = (file: string): boolean =>
  [...ROOMS, ...GROUND].includes(partOf(file)) && !isDoor(file);

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

  it('are read from every folder, and each has its rule', () => {
    expect(
      [...new Set(files.map(partOf))]
        .filter((part) => !(part in ALLOWED))
        .concat(files.filter((file) => partOf(file) === file && !(file in ALLOWED))),
    ).toEqual([]);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('go downwards only', () => {
    const offenders = imports.filter(
      (one) => isOurs(one) && !ALLOWED[partOf(one.from)]?.includes(partOf(one.to)),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('of components take from layouts only what helps, no layout', () => {
    const offenders = imports.filter(
      ({ from, to }) => partOf(from) === 'components' && /^layouts\/.*\.astro$/.test(to),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('lead to a file that is there, named with its ending', () => {
    const offenders = imports.filter(
      (one) => isOurs(one) && !/\.css$/.test(one.to) && !files.includes(one.to),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('of plain files need no framework and no platform', () => {
    const offenders = imports.filter(
      ({ from, to }) => isPlain(from) && /^(astro|preact|node|lucide)([:/-]|$)|^@astrojs/.test(to),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('of plain files open no door', () => {
    const offenders = imports.filter(({ from, to }) => isPlain(from) && isDoor(to));
    expect(show(offenders)).toEqual([]);
  });

  it('of islands need no Astro and no Node', () => {
    const offenders = imports.filter(
      ({ from, to }) => partOf(from) === 'islands' && /^(astro|node)[:/]?|^@astrojs/.test(to),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('of zod by value stand only where a file is parsed', () => {
    const parses = /(^|\/)schema\.ts$|^i18n\/text\.ts$|^content\.config\.ts$|^contacts\/import\//;
    const offenders = imports.filter(
      ({ from, to, isType }) => /^zod($|\/)/.test(to) && !isType && !parses.test(from),
    );
    expect(show(offenders)).toEqual([]);
  });

  it('that the browser follows reach neither parser nor schema', () => {
    const starts = files.filter((file) => partOf(file) === 'islands');
    const reached = new Set([
      ...starts,
      'contacts/worker.ts',
      'contacts/resold/worker.ts',
      'guidance/worker.ts',
    ]);
    const followed: Import[] = [];
    for (const file of reached) {
      for (const one of imports.filter(({ from, isType }) => from === file && !isType)) {
        followed.push(one);
        if (isOurs(one)) reached.add(one.to);
      }
    }
    expect(reached.size).toBeGreaterThan(starts.length);
    const heavy =
      /^(zod|yaml|satteri|csv-parse|libphonenumber-js|vcard-creator)($|\/)|schema\.ts$|\.cli\.ts$/;
    expect(show(followed.filter(({ to }) => heavy.test(to)))).toEqual([]);
  });

  it('go in no circle', () => {
    const next = (file: string) =>
      imports.filter((one) => one.from === file && isOurs(one) && !one.isType).map(({ to }) => to);
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

describe('the layout of src', () => {
  it('has no folder for what has no name', () => {
    const vague = /(^|\/)(utils?|libs?|helpers?|common|shared|types|stores?)\//;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it('has no barrel', () => {
    expect(files.filter((file) => /(^|\/)index\.(ts|tsx|mjs)$/.test(file))).toEqual([]);
  });
});
