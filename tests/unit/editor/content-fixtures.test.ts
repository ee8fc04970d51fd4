import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAll } from '../../../src/editor/check.cli.ts';
import { confirm } from '../../../src/editor/confirm.cli.ts';
import { IMPORT_CODES } from '../../../src/operator/import/codes.ts';
import {
  COMPLETE_LOCALES,
  type CompleteLocale,
  DEFAULT_LOCALE,
} from '../../../src/platform/i18n/locales.ts';
import { hashesById } from '../../../src/features/translations/hashesById.ts';
import { printProblems, type Problem } from '../../../src/platform/problem.ts';
import { readContent } from '../../../src/editor/readContent.cli.ts';
import { lockOf } from '../../../src/features/tree/history/lockOf.ts';
import { SAMPLE, siteRoot } from '../testSite.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fixtures = join(root, 'tests/fixtures/content');

/** Where a translation of the guide differs: the reference language is never the one at fault. */
const translated = (lines: Record<CompleteLocale, number>): string[] =>
  COMPLETE_LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map(
    (locale) => `guides/${locale}/roles.mdx:${lines[locale]}`,
  );

/** Fixture → the places where its code is raised, and what is wrong there. */
const PLACES: [fixture: string, places: string[], reason: string][] = [
  ['claim-without-source', ['tree.yaml:26'], 'the basis, once its cite is gone'],
  ['claim-without-source.not-stated', ['tree.yaml:42'], 'the basis, which wants no cite'],
  [
    'claim-without-source.guide',
    ['guides/en/roles.mdx:13', 'guides/es/roles.mdx:13'],
    'the second tag of the line',
  ],
  [
    'claim-without-source.guide-not-stated',
    ['guides/en/roles.mdx:13', 'guides/es/roles.mdx:13'],
    'the basis wants no source',
  ],
  ['claim-without-source.duty', ['duties.yaml:8'], 'the basis, once its cite is gone'],
  ['claim-without-source.duty-not-stated', ['duties.yaml:17'], 'the basis, which wants no cite'],
  ['change-dangling', ['tree.changes.yaml:6'], 'a leaf with two letters swapped'],
  ['change-dangling.outcome', ['tree.changes.yaml:8'], 'one is retired, the other misspelt'],
  ['change-order', ['tree.changes.yaml:6'], 'the newer entry, which stands below the older'],
  ['change-order.since', ['tree.changes.yaml:3'], 'a change from before the first lock'],
  ['case-dangling', ['tree.cases.yaml:6'], 'an answer that the question does not have'],
  ['case-dangling.order', ['tree.cases.yaml:2'], 'the first question is not asked'],
  ['case-differs', ['tree.cases.yaml:3'], 'the outcome, which is another now'],
  ['case-differs.told', ['tree.cases.yaml:3'], 'the same, since a change that readers know of'],
  ['case-unsourced', ['tree.cases.yaml:4'], 'a source that its outcome does not cite'],
  ['coverage-dangling', ['coverage.yaml:2'], 'a guide with a letter missing'],
  ['coverage-lost', ['coverage.yaml:4', 'coverage.yaml:4'], 'the second row, in each language'],
  ['coverage-lost.not-stated', ['coverage.yaml:1', 'coverage.yaml:1'], 'the guide cites a source'],
  ['duty-unexplained', ['duties.yaml:8'], 'the tree cites its source, and no guide'],
  ['error-unfound', ['tree.yaml:12', 'tree.yaml:12'], 'signs only, in each language'],
  ['search-dangling', ['searches.yaml:3'], 'an id with a letter missing'],
  ['search-missed', ['searches.yaml:4', 'searches.yaml:5'], 'the row, and too many of them'],
  ['search-missed.first', ['searches.yaml:4'], 'found, and not as the first'],
  ['search-missed.told', ['searches.yaml:3'], 'an answer that leads elsewhere, as readers know'],
  ['search-missed.tree', ['searches.yaml:6'], 'one is enough over the tree'],
  [
    'search-missed.unseen',
    ['searches.yaml:3', 'searches.yaml:3'],
    'too few of all and of these; which one is not told',
  ],
  ['search-mistaken', ['searches.yaml:4'], 'a word of a term'],
  ['source-superseded', ['tree.yaml:5'], 'where it is cited as if it held'],
  ['contact-order', ['contacts.sample.json:11'], 'the record that stands too late'],
  ['duty-self', ['duties.yaml:5'], 'the list that names the responsible party'],
  ['duty-self.others', ['duties.yaml:7'], 'the responsible party among the others'],
  ['duty-twin', ['duties.yaml:13'], 'the later duty; one language is enough, and case is none'],
  ['fact-unknown', ['tree.yaml:21'], 'the list that holds it'],
  ['field-invalid', ['sources.yaml:4'], 'a language in words'],
  ['field-invalid.change', ['tree.changes.yaml:6'], 'a leaf that neither leads on nor is gone'],
  ['field-invalid.contact', ['contacts.sample.json:7'], 'a script is no web address'],
  ['field-invalid.guide', ['guides/en/roles.mdx:7'], 'a word where a number belongs'],
  ['field-invalid.id', ['tree.yaml:9'], 'a capital in an id'],
  ['field-invalid.number', ['tree.yaml:8'], 'an id that YAML reads as a number'],
  ['field-invalid.party', ['tree.yaml:16'], 'a word outside the list'],
  ['field-missing', ['site.yaml:1'], 'the record that lacks it'],
  ['field-missing.choice', ['tree.yaml:15'], 'a field with a list of words'],
  ['field-missing.contact', ['contacts.sample.json:4'], 'the brace that opens the record'],
  ['field-missing.empty', ['sources.yaml:1'], 'a file of comments only'],
  ['field-missing.guide', ['guides/en/roles.mdx:2'], 'the front matter starts on line 2'],
  ['field-missing.provider', ['site.yaml:4'], 'the model that asks for it'],
  ['field-missing.request', ['tree.yaml:15'], 'the outcome that asks for nothing'],
  ['file-unreadable', ['site.yaml'], 'no file, no line'],
  ['id-duplicate', ['tree.yaml:48'], 'the second fact'],
  ['id-duplicate.contact', ['contacts.sample.json:11'], 'the second record'],
  ['id-duplicate.question-and-outcome', ['tree.yaml:31'], 'the outcome; both share one namespace'],
  ['id-duplicate.slug', ['guides/es/second.mdx'], 'the later of two files'],
  ['id-duplicate.source', ['sources.yaml:7'], 'the second source'],
  ['json-syntax', ['contacts.sample.json:9'], 'the brace behind the comma too many'],
  ['json-syntax.value', ['contacts.sample.json:2'], 'a word that is YAML but no JSON'],
  ['key-unknown', ['tree.yaml:17'], 'the key itself'],
  ['key-unknown.comma', ['tree.yaml:10'], 'a comma that ends the text early'],
  ['key-unknown.contact', ['contacts.sample.json:13'], 'the key itself, in JSON'],
  ['mdx-syntax', ['guides/en/roles.mdx:15'], 'the tag that is never closed'],
  ['mdx-syntax.brace', ['guides/en/roles.mdx:13'], 'the brace that is never closed'],
  ['option-count', ['tree.yaml:12'], 'one option decides nothing'],
  ['option-count.many', ['tree.yaml:11'], 'eight'],
  ['option-dangling', ['tree.yaml:12'], 'two letters swapped'],
  ['option-dangling.start', ['tree.yaml:1'], 'the start leads nowhere'],
  ['outcome-dangling', ['tree.yaml:28'], 'a letter missing'],
  ['outcome-dangling.itself', ['tree.yaml:28'], 'it sends back to itself'],
  ['outcome-twin', ['tree.yaml:32'], 'the later of the two'],
  ['outcome-unused', ['tree.yaml:15'], 'its only option leads elsewhere'],
  ['question-orphan', ['tree.yaml:9'], 'its only option leads elsewhere'],
  ['question-orphan.loop', ['tree.yaml:9'], 'only itself leads there'],
  ['question-two-parents', ['tree.yaml:13'], 'the later option; it closes a loop'],
  ['question-two-parents.start', ['tree.yaml:13'], 'nothing leads back to the start'],
  ['question-unknown', ['guides/en/roles.mdx:15', 'guides/es/roles.mdx:15'], 'a letter missing'],
  ['source-unknown', ['tree.yaml:26'], 'cited by an outcome'],
  [
    'source-unknown.guide',
    ['guides/en/roles.mdx:13', 'guides/es/roles.mdx:13'],
    'cited by the guide',
  ],
  ['source-unused', ['sources.yaml:7'], 'the source itself'],
  ['tag-invalid', ['guides/en/roles.mdx:17', 'guides/es/roles.mdx:17'], 'a party without its id'],
  ['tag-invalid.basis', ['guides/en/roles.mdx:13', 'guides/es/roles.mdx:13'], 'no such basis'],
  ['tag-invalid.party', ['guides/en/roles.mdx:17', 'guides/es/roles.mdx:17'], 'no such party'],
  ['tag-unknown', ['guides/en/roles.mdx:17', 'guides/es/roles.mdx:17'], 'two letters swapped'],
  ['translation-missing', ['tree.yaml:10'], 'the text without its other language'],
  ['translation-missing.blank', ['tree.yaml:10'], 'the key stands there, its text does not'],
  ['translation-missing.site', ['site.yaml:5'], 'a text within a list on one line'],
  ['twin-differs', translated({ es: 17, en: 17 }), 'another party than the reference'],
  ['twin-differs.longer', translated({ es: 17, en: 19 }), 'a tag more in one language'],
  [
    'twin-differs.shorter',
    translated({ es: 17, en: 15 }),
    'a tag less: the last before it, or the one too many',
  ],
  ['twin-missing', ['guides/es/roles.mdx'], 'the file that stands alone'],
  ['yaml-syntax', ['tree.yaml:11'], 'the parser sees on the next line that a brace is open'],
  ['yaml-syntax.guide', ['guides/en/roles.mdx:2'], 'a second colon'],
  [
    'claim-without-source.uncited',
    ['guides/en/roles.mdx:19', 'guides/es/roles.mdx:19'],
    'a paragraph that cites nothing',
  ],
  [
    'claim-without-source.list',
    ['guides/en/roles.mdx:20', 'guides/es/roles.mdx:20'],
    'the second item',
  ],
  [
    'claim-without-source.row',
    ['guides/en/roles.mdx:22', 'guides/es/roles.mdx:22'],
    'the second row',
  ],
  ['headings-differ', translated({ es: 19, en: 19 }), 'one level deeper than the reference'],
  ['links-differ', translated({ es: 19, en: 19 }), 'to another page than the reference'],
  ['literals-differ', translated({ es: 19, en: 19 }), 'an error text that was translated'],
  ['link-unknown', ['guides/en/roles.mdx:19', 'guides/es/roles.mdx:19'], 'a letter missing'],
  [
    'link-unknown.elsewhere',
    ['guides/en/roles.mdx:19', 'guides/es/roles.mdx:19'],
    'other sites are sources',
  ],
  ['guide-unknown', ['glossary.yaml:5'], 'a letter missing'],
  ['term-ambiguous', ['glossary.yaml:7'], 'the later term; case does not tell them apart'],
  ['source-unknown.term', ['glossary.yaml:6'], 'cited by a term'],
  ['source-unknown.duty', ['duties.yaml:8'], 'cited by a duty'],
  ['field-invalid.topic', ['duties.yaml:2'], 'a word outside the list'],
  ['tag-invalid.topic', ['guides/en/roles.mdx:19', 'guides/es/roles.mdx:19'], 'no such topic'],
  ['twin-older', ['guides/en/roles.mdx'], 'the file that did not change'],
  ['twin-unconfirmed', ['guides/es/roles.mdx'], 'the reference, once for all languages'],
  ['twin-older.fact', ['tree.yaml:47'], 'a fact whose Spanish did not change'],
  ['twin-older.question', ['tree.yaml:10'], 'a question whose English did not change'],
  ['twin-unconfirmed.outcome', ['tree.yaml:17'], 'an outcome, once for all languages'],
  ['ask-twin', ['tree.yaml:10'], 'one language is enough, and case is none'],
  ['ask-double', ['tree.yaml:10'], 'one of the two, or both'],
  ['ask-double.questions', ['tree.yaml:10'], 'two marks'],
  ['error-twin', ['tree.yaml:12'], 'the later option; case and space are none'],
  ['headline-twin', ['tree.yaml:33'], 'the later outcome; one language is enough'],
  ['headline-twin.question', ['tree.yaml:17'], 'the outcome that has the heading of a question'],
  ['request-twin', ['tree.yaml:35'], 'the later outcome; one language is enough'],
  ['bounce-loop', ['tree.yaml:46'], 'the step that closes the circle'],
  ['bounce-open', ['tree.yaml:15'], 'a refusal leads nowhere, and nothing says so'],
  ['clock-fact', ['tree.yaml:31'], 'a fact that is one line of words'],
  ['clock-fact.have', ['tree.yaml:31'], 'a fact that nobody has ready'],
  ['clock-fact.hours', ['tree.yaml:31'], 'hours from a day'],
  ['clock-fact.unknown', ['tree.yaml:31'], 'two letters swapped'],
  ['clock-loop', ['tree.yaml:46'], 'the step that closes the circle'],
  ['final-contradicted', ['tree.yaml:30'], 'the last word, and a next party'],
  ['final-contradicted.returns', ['tree.yaml:45'], 'the last word, and a way back'],
  ['outcome-dangling.clock', ['tree.yaml:31'], 'a letter missing'],
  ['source-unknown.clock', ['tree.yaml:31'], 'cited by a window'],
  ['channel-mismatch', ['tree.yaml:20'], 'the ISV at our own desk'],
  ['channel-mismatch.desk', ['tree.yaml:36'], 'the provider at our own desk'],
  ['duty-unknown', ['tree.yaml:45'], 'a letter missing'],
  ['duty-unreached', ['duties.yaml:11'], 'no outcome names it'],
  ['duty-unreached.bounce', ['duties.yaml:11'], 'the outcome that names it has no leaf'],
  ['id-lost', ['tree.lock.json:4'], 'a leaf'],
  ['id-lost.outcome', ['tree.lock.json:8'], 'an outcome'],
  ['id-lost.question', ['tree.lock.json:8'], 'a question'],
  ['id-lost.told', ['tree.lock.json:8'], 'an outcome that the changelog names; told once'],
  ['label-twin', ['tree.yaml:13'], 'the later option; one language is enough, and case is none'],
  ['lock-differs', ['tree.lock.json:2'], 'a leaf that leads elsewhere'],
  ['lock-differs.added', ['tree.lock.json:2'], 'a leaf that is new'],
  ['lock-differs.removed', ['tree.lock.json:2'], 'a leaf that is gone and has its stand-in'],
  ['option-twin', ['tree.yaml:13'], 'the later option'],
  ['question-useless', ['tree.yaml:10'], 'the question'],
  ['retired-dangling', ['tree.retired.yaml:1'], 'two letters swapped'],
  ['retired-dangling.answer', ['tree.retired.yaml:1'], 'an answer without a page of its own'],
  ['retired-dangling.back', ['tree.retired.yaml:2'], 'a leaf that exists'],
  ['text-alike', ['tree.yaml:18'], 'a sentence in one language twice'],
  ['text-lengths', ['tree.yaml:18'], 'one language says more'],
  ['text-position', ['tree.yaml:18'], 'a place on the screen'],
  ['text-unfinished', ['tree.yaml:18'], 'a note of its author'],
  ['tree-deep', ['tree.yaml:29'], 'the sixth question on the way'],
  ['tree-wide', ['tree.yaml:2'], '301 leaves'],
  ['unsure-ends', ['tree.yaml:13'], 'an outcome that does not lead back'],
  ['unsure-missing', ['tree.yaml:11'], 'the option has another id'],
];

/** Raised by a variable of the environment, not by a file; tested apart. */
const ENVIRONMENT = ['audience-unknown'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  vi.stubEnv('AUDIENCE', undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const found = new Map<string, Problem[]>();
/** What is raised on a fixture; three tests ask for each. */
function problemsOf(fixture: string): Problem[] {
  const problems = found.get(fixture) ?? check(fixture);
  found.set(fixture, problems);
  return problems;
}

/** Checks the base content with a fixture's files in the place of its own; an empty file removes one. */
function check(fixture: string): Problem[] {
  const content = join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  for (const layer of ['base', fixture]) {
    cpSync(join(fixtures, layer), content, { recursive: true });
  }
  for (const path of globSync('**/*.*', { cwd: content }).map((name) => join(content, name))) {
    if (statSync(path).size === 0) rmSync(path);
  }
  // What the fixture says nothing about is confirmed.
  const reviewedFile = join(content, 'reviewed.json');
  const said = existsSync(reviewedFile) ? readFileSync(reviewedFile, 'utf8') : '{}';
  const { content: read, twins } = readContent(folder, SAMPLE);
  const hashes = hashesById(twins);
  const { reviewed } = confirm(Object.keys(hashes), { ...CONFIRMED, hashes });
  writeFileSync(
    reviewedFile,
    JSON.stringify({ ...reviewed, ...(JSON.parse(said) as typeof reviewed) }),
  );
  // What is not about the history of the tree has none.
  if (read.tree && !existsSync(join(fixtures, fixture, 'tree.lock.json')))
    writeFileSync(join(content, 'tree.lock.json'), JSON.stringify(lockOf(read.tree)));
  return checkAll(folder, SAMPLE);
}

const CONFIRMED = { reviewed: {}, as: 'twins', today: '2026-11-22' } as const;

const codeOf = (fixture: string): string => fixture.replace(/\..*/, '');
const placeOf = ({ file, line }: Problem): string =>
  [file.replace('content/', ''), line].filter(Boolean).join(':');

describe('a broken content', () => {
  it('has a row for each fixture', () => {
    const folders = readdirSync(fixtures).filter((name) => name !== 'base');
    expect(PLACES.map(([fixture]) => fixture).sort()).toEqual(folders.sort());
  });

  it('is broken by its fixture alone: the base raises nothing', () => {
    expect(check('base')).toEqual([]);
  });

  it.each(PLACES)('%s raises its code and no other at %j: %s', (fixture, places) => {
    const problems = problemsOf(fixture);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual([codeOf(fixture)]);
    expect(problems.map(placeOf).sort()).toEqual(places);
  });

  it.each(PLACES)('%s is told without a hole, one line each', (fixture) => {
    const problems = problemsOf(fixture);
    const printed = printProblems(problems);
    expect(printed).not.toMatch(/undefined|\[object/);
    expect(printed.split('\n')).toHaveLength(problems.length + 1);
  });

  it('only warns of what harms nobody', () => {
    const warned = PLACES.filter(([fixture]) =>
      problemsOf(fixture).some(({ severity }) => severity === 'warning'),
    );
    expect(warned.map(([fixture]) => fixture)).toEqual([
      'case-differs.told',
      'search-missed.told',
      'source-unused',
      'twin-older',
      'twin-unconfirmed',
      'twin-older.fact',
      'twin-older.question',
      'twin-unconfirmed.outcome',
      'ask-double',
      'ask-double.questions',
      'duty-unreached',
      'duty-unreached.bounce',
      'option-twin',
      'text-alike',
      'text-lengths',
      'text-position',
    ]);
  });

  it.each([
    ['partner', 0, 'everything, for a host that demands sign-in'],
    ['pubilc', 1, 'never falls back'],
    ['public', 0, 'the default, said aloud'],
  ])('AUDIENCE=%s raises %i problem(s): %s', (audience, count) => {
    vi.stubEnv('AUDIENCE', audience);
    expect(check('base').map(({ code }) => code)).toEqual(
      Array.from({ length: count }, () => 'audience-unknown'),
    );
  });
});

describe('every problem code', () => {
  const files = globSync('src/**/*.{ts,tsx}', {
    cwd: root,
    exclude: ['src/operator/**', 'src/features/resold/**', 'src/editor/links/**'],
  });
  const raised = files.flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /(?:\bcode: |\breport\(\s*)(?:\w+ \? )?'([a-z-]+)'(?:\s*: '([a-z-]+)')?/g,
      ),
    ].flatMap(([, one, other]) => [one, other].filter((code) => code !== undefined)),
  );
  const codes = [...new Set(raised)].sort();

  it('has a fixture, and every fixture a code', () => {
    const shown = [...PLACES.map(([fixture]) => codeOf(fixture)), ...ENVIRONMENT];
    expect([...new Set(shown)].sort()).toEqual(codes);
  });

  it('is explained to editors', () => {
    const page = readFileSync(join(root, 'content/PROBLEMS.md'), 'utf8');
    // A heading or the first cell of a table row.
    const explained = [...page.matchAll(/^(?:#+ |\| *)`([a-z-]+)`/gm)].map(([, code]) => code);
    expect(explained).toEqual(expect.arrayContaining([...codes, ...Object.keys(IMPORT_CODES)]));
  });
});

describe('the content of the test site', () => {
  it('raises nothing', () => {
    expect(checkAll(siteRoot, SAMPLE)).toEqual([]);
  });
});
