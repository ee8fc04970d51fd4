import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { didYouMean } from './closest.ts';
import { checkContacts } from './contacts/check.ts';
import { contactFileSchema, type ContactFile } from './contacts/schema.ts';
import { checkGuides } from './guides/check.ts';
import { readGuide, type Guide } from './guides/readGuide.ts';
import { LOCALES } from './i18n/locales.ts';
import { readJson } from './json.ts';
import { hasErrors, printProblems, type Problem } from './problem.ts';
import { siteSchema, type Site } from './site/schema.ts';
import { sourcesSchema, type Sources } from './sources/schema.ts';
import { checkTree } from './tree/check.ts';
import { citesOf } from './tree/cites.ts';
import { treeSchema, type Tree } from './tree/schema.ts';
import { parseWith, readYaml, type Source } from './yaml.ts';

/** The streams as the site uses them; a stream that cannot be read is absent. */
export interface Content {
  site?: Site;
  sources?: Sources;
  tree?: Tree;
  guides: Guide[];
  contacts?: ContactFile;
}

/**
 * The editors' door and the build's gate: reads every stream, holds each against its schema and its
 * check, and all against each other. It reads, prints and writes nothing else.
 * @param root the project's folder
 * @param contactsFile the operator's contact file; the fictional sample when absent
 */
export function checkContent(
  root: string,
  contactsFile: string | undefined = process.env['CONTACTS'],
): { content: Content; problems: Problem[] } {
  const site = readStream(root, 'content/site.yaml');
  const sources = readStream(root, 'content/sources.yaml');
  const tree = readStream(root, 'content/tree.yaml');
  const contacts = readStream(root, contactsFile ?? 'content/contacts.sample.json', readJson);
  const parsed = {
    site: parseWith(siteSchema, site),
    sources: parseWith(sourcesSchema, sources),
    tree: parseWith(treeSchema, tree),
    contacts: parseWith(contactFileSchema, contacts),
    guides: readGuides(root),
  };
  const content: Content = {
    ...defined('site', parsed.site.value),
    ...defined('sources', parsed.sources.value),
    ...defined('tree', parsed.tree.value),
    ...defined('contacts', parsed.contacts.value),
    guides: parsed.guides.guides,
  };
  const problems = [
    ...checkAudience(process.env['AUDIENCE']),
    ...Object.values(parsed).flatMap((stream) => stream.problems),
    ...(content.tree ? checkTree(content.tree, tree) : []),
    ...(content.contacts ? checkContacts(content.contacts, contacts) : []),
    ...checkGuides(content.guides, parsed.guides.present),
    ...checkMeeting(content, { tree, sources, site }),
  ];
  return { content, problems };
}

/** Never falls back: a build that publishes another part than was asked for is a leak. */
function checkAudience(audience = 'public'): Problem[] {
  if (audience === 'public') return [];
  return [
    {
      code: 'audience-unknown',
      file: 'AUDIENCE',
      fact: `the build cannot publish for «${audience}»`,
      fix: 'leave AUDIENCE out, or set it to public',
      severity: 'error',
    },
  ];
}

/** Where the streams meet by id. */
function checkMeeting(
  { site, sources, tree: routes, guides }: Content,
  place: { tree: Source; sources: Source; site: Source },
): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const known = Object.keys(sources ?? {});
  const cite = (source: string, file: string, line: number): void => {
    used.add(source);
    if (sources === undefined || known.includes(source)) return;
    const fix = didYouMean(source, known, 'content/sources.yaml');
    problems.push({
      code: 'source-unknown',
      file,
      line,
      fact: `«${source}» is no source`,
      fix,
      severity: 'error',
    });
  };
  if (routes)
    for (const { source, path } of citesOf(routes))
      cite(source, place.tree.file, place.tree.lineOf(path));
  for (const { file, tags } of guides) {
    for (const { name, attributes, line } of tags) {
      if (name === 'Cite' && attributes['source']) cite(attributes['source'], file, line);
      const question = attributes['id'];
      if (name === 'Question' && question && routes && !Object.hasOwn(routes.questions, question)) {
        const fix = didYouMean(
          question,
          Object.keys(routes.questions),
          'content/tree.yaml, questions',
        );
        problems.push({
          code: 'question-unknown',
          file,
          line,
          fact: `«${question}» is no question of the tree`,
          fix,
          severity: 'error',
        });
      }
    }
  }
  // Without the tree every source that only the tree cites would look unused.
  for (const id of routes ? known.filter((source) => !used.has(source)) : []) {
    problems.push({
      code: 'source-unused',
      file: place.sources.file,
      line: place.sources.lineOf([id]),
      fact: `nothing cites «${id}»`,
      fix: 'cite it or remove it',
      severity: 'warning',
    });
  }
  const needsProvider = Object.values(routes?.outcomes ?? {}).some(
    ({ channel }) => channel.kind === 'desk' && channel.desk === 'provider',
  );
  if (site && needsProvider && site.cspModel === 'indirect-reseller' && !site.provider) {
    problems.push({
      code: 'field-missing',
      file: place.site.file,
      line: place.site.lineOf(['cspModel']),
      field: 'provider',
      fact: 'an indirect reseller names its provider, and the field «provider» is missing',
      fix: 'add the provider’s contact',
      severity: 'error',
    });
  }
  return problems;
}

function readGuides(root: string): {
  guides: Guide[];
  present: Omit<Guide, 'frontMatter' | 'tags'>[];
  problems: Problem[];
} {
  const present = LOCALES.flatMap((locale) => {
    const folder = join(root, 'content/guides', locale);
    const names = existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.mdx'))
          .sort()
      : [];
    return names.map((name) => ({
      id: basename(name, '.mdx'),
      locale,
      file: `content/guides/${locale}/${name}`,
    }));
  });
  const read = present.map((entry) =>
    readGuide(readFileSync(join(root, entry.file), 'utf8'), entry),
  );
  return {
    present,
    guides: read.flatMap(({ guide }) => guide ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Reads a file; one that cannot be read is a problem like any other. */
function readStream(root: string, path: string, read = readYaml): Source {
  const absolute = resolve(root, path);
  const file = relative(root, absolute).startsWith('..') ? path : relative(root, absolute);
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

if (import.meta.main) {
  const { problems } = checkContent(process.cwd());
  process.stdout.write(`content: ${printProblems(problems)}\n`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}
