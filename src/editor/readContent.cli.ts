import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { categoriesSchema, contactFileSchema } from '../features/contacts/record/schema.ts';
import { dutiesSchema } from '../features/duties/schema.ts';
import { everydaySchema } from '../features/findable/everyday.ts';
import { glossarySchema } from '../features/glossary/schema.ts';
import { readGuide, type Guide } from '../features/guides/model/readGuide.ts';
import { substance } from '../features/translations/substance.ts';
import { LOCALES } from '../platform/i18n/locales.ts';
import { readJson } from '../platform/files/json.ts';
import type { Content, Places } from './content.ts';
import {
  casesSchema,
  coverageSchema,
  searchesSchema,
  type PromisePlaces,
  type Promises,
} from './promises/schema.ts';
import type { Problem } from '../platform/problem.ts';
import type { Twin } from '../features/translations/hashesById.ts';
import { reviewedSchema } from '../features/translations/schema.ts';
import { siteSchema } from '../features/organization/schema.ts';
import { sourcesSchema } from '../features/sources/schema.ts';
import { nodeTexts } from '../features/tree/model/nodeTexts.ts';
import {
  changesSchema,
  lockSchema,
  retiredSchema,
  treeSchema,
} from '../features/tree/model/schema.ts';
import { parseWith, readYaml, type ParsedFile } from '../platform/files/yaml.ts';

/** A guide's file, whether or not it can be read. */
export type GuideFile = Pick<Guide, 'id' | 'locale' | 'file'>;

/**
 * Reads every stream and holds each against its own schema.
 * @param root the project's folder
 * @param contactsFile the operator's contact file; the fictional sample when absent
 */
export function readContent(
  root: string,
  contactsFile = 'content/contacts.sample.json',
): {
  content: Content;
  places: Places;
  guideFiles: GuideFile[];
  /** Everything whose languages are held against each other. */
  twins: Twin[];
  problems: Problem[];
} {
  const places: Places = {
    site: readStream(root, 'content/site.yaml'),
    sources: readStream(root, 'content/sources.yaml'),
    tree: readStream(root, 'content/tree.yaml'),
    lock: readStream(root, 'content/tree.lock.json', readJson),
    retired: readStream(root, 'content/tree.retired.yaml'),
    changes: readStream(root, 'content/tree.changes.yaml'),
    duties: readStream(root, 'content/duties.yaml'),
    glossary: readStream(root, 'content/glossary.yaml'),
    everyday: readStream(root, 'content/everyday.yaml'),
    reviewed: readStream(root, 'content/reviewed.json', readJson),
    categories: readStream(root, 'content/categories.yaml'),
    contacts: readStream(root, contactsFile, readJson),
  };
  const parsed = {
    site: parseWith(siteSchema, places.site),
    sources: parseWith(sourcesSchema, places.sources),
    tree: parseWith(treeSchema, places.tree),
    lock: parseWith(lockSchema, places.lock),
    retired: parseWith(retiredSchema, places.retired),
    changes: parseWith(changesSchema, places.changes),
    duties: parseWith(dutiesSchema, places.duties),
    glossary: parseWith(glossarySchema, places.glossary),
    everyday: parseWith(everydaySchema, places.everyday),
    reviewed: parseWith(reviewedSchema, places.reviewed),
    categories: parseWith(categoriesSchema, places.categories),
    contacts: parseWith(contactFileSchema, places.contacts),
  };
  const guideFiles = listGuides(root);
  const read = guideFiles.map((entry) => {
    const text = readFileSync(join(root, entry.file), 'utf8');
    return readGuide(text, { ...entry, hash: hashOf(substance(text)) });
  });
  const content: Content = {
    ...defined('site', parsed.site.value),
    ...defined('sources', parsed.sources.value),
    ...defined('tree', parsed.tree.value),
    ...defined('lock', parsed.lock.value),
    ...defined('retired', parsed.retired.value),
    ...defined('changes', parsed.changes.value),
    ...defined('duties', parsed.duties.value),
    ...defined('glossary', parsed.glossary.value),
    ...defined('everyday', parsed.everyday.value),
    ...defined('reviewed', parsed.reviewed.value),
    ...defined('categories', parsed.categories.value),
    ...defined('contacts', parsed.contacts.value),
    guides: read.flatMap(({ guide }) => guide ?? []),
    guideIds: [...new Set(guideFiles.map(({ id }) => id))],
  };
  const nodes = content.tree ? nodeTexts(content.tree) : [];
  const twins = [
    ...content.guides,
    ...nodes.map(({ text, path, ...node }): Twin => {
      const { file, lineOf } = places.tree;
      return { ...node, file, line: lineOf(path), hash: hashOf(text) };
    }),
  ];
  const problems = [...Object.values(parsed), ...read].flatMap((stream) => stream.problems);
  return { content, places, guideFiles, twins, problems };
}

/** Reads what the content is held to beyond that; each file may be left out. */
export function readPromises(root: string): {
  promises: Promises;
  places: PromisePlaces;
  problems: Problem[];
} {
  const read = (path: string): ParsedFile =>
    existsSync(join(root, path))
      ? readStream(root, path)
      : { file: path, data: undefined, lineOf: () => 1, problems: [] };
  const places = {
    cases: read('content/tree.cases.yaml'),
    coverage: read('content/coverage.yaml'),
    searches: read('content/searches.yaml'),
  };
  const parsed = {
    cases: parseWith(casesSchema.optional(), places.cases),
    coverage: parseWith(coverageSchema.optional(), places.coverage),
    searches: parseWith(searchesSchema.optional(), places.searches),
  };
  return {
    promises: {
      ...defined('cases', parsed.cases.value),
      ...defined('coverage', parsed.coverage.value),
      ...defined('searches', parsed.searches.value),
    },
    places,
    problems: Object.values(parsed).flatMap(({ problems }) => problems),
  };
}

function listGuides(root: string): GuideFile[] {
  return LOCALES.flatMap((locale) => {
    const folder = join(root, 'content/guides', locale);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => ({
        id: basename(name, '.mdx'),
        locale,
        file: `content/guides/${locale}/${name}`,
      }));
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Reads a file; one that cannot be read is a problem like any other. */
function readStream(root: string, path: string, read = readYaml): ParsedFile {
  const absolute = resolve(root, path);
  const file = relative(root, absolute).startsWith('../../..') ? path : relative(root, absolute);
  try {
    return read(readFileSync(absolute, 'utf8'), file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem: Problem = {
      code: 'file-unreadable',
      file,
      fact: `the file cannot be read: ${reason}`,
      fix: 'check its path, its name and your permission to read it',
      severity: 'error',
    };
    return { file, data: undefined, lineOf: () => 1, problems: [problem] };
  }
}

function defined<K extends string, V>(key: K, value: V | undefined): Record<K, V> | object {
  return value === undefined ? {} : { [key]: value };
}
