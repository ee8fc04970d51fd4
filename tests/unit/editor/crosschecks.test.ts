import { describe, expect, it } from 'vitest';
import { LINKED_PAGES } from '../../../src/features/guides/model/linkTarget.ts';
import { readBody } from '../../../src/features/guides/model/readBody.ts';
import type { Duty } from '../../../src/features/duties/schema.ts';
import type { Guide } from '../../../src/features/guides/model/readGuide.ts';
import { checkCitations } from '../../../src/editor/crosschecks/checkCitations.ts';
import { checkGuideLinks } from '../../../src/editor/crosschecks/checkGuideLinks.ts';
import { citingBySource, citingOf } from '../../../src/editor/crosschecks/citingOf.ts';
import { CITING_KINDS } from '../../../src/features/sources/citingKinds.ts';
import type { Content, Places } from '../../../src/editor/content.ts';
import type { Outcome } from '../../../src/features/tree/model/schema.ts';
import type { ParsedFile } from '../../../src/platform/files/yaml.ts';
import * as testSite from '../testSite.ts';

const text = { es: 'x', en: 'x' };

/** A guide with nothing but its text. */
function guide(id: string, body: string, locale: Guide['locale'] = 'es'): Guide {
  return {
    ...readBody(body),
    id,
    locale,
    file: `guides/${locale}/${id}.mdx`,
    hash: '',
    frontMatter: {
      title: 'x',
      slug: id,
      description: 'x',
      short: 'x',
      chapter: 'roles',
      order: 1,
      audience: ['x'],
      roles: ['x'],
      reviewed: '2026-11-22',
    },
  };
}

const source = {
  url: 'https://a.example/',
  title: 'x',
  language: 'en',
  dated: null,
  checked: null,
};
const outcome: Omit<Outcome, 'because'> = {
  party: 'isv',
  headline: text,
  summary: text,
  request: text,
  channel: { kind: 'contact', contact: 'support' },
  have: ['product'],
  steps: [text],
  reviewed: '2026-11-22',
};
const duty: Omit<Duty, 'cite' | 'basis'> = {
  topic: 'support',
  duty: text,
  party: 'isv',
  askedBy: ['partner'],
  reviewed: '2026-11-22',
};

/** Every kind of citation: some sources from several places, some from one. */
const WHOLE = {
  sources: { a: source, b: source, c: source },
  guides: [
    guide('g', 'A.<Cite source="a" />\n\nB.<Cite source="b" /> C.<Cite source="a" />'),
    guide('g', 'A.<Cite source="a" />', 'en'),
    guide('h', 'A.<Cite basis="not-stated" /> <Party id="isv" source="b" />'),
  ],
  guideIds: ['g', 'h'],
  tree: {
    start: 'scope',
    questions: {
      scope: { ask: text, cite: ['b', 'a'], options: {} },
      bare: { ask: text, options: {} },
    },
    outcomes: {
      done: { ...outcome, because: { text, cite: ['a'], basis: 'documented' } },
      open: { ...outcome, because: { text, basis: 'not-stated' } },
    },
    facts: {},
  },
  duties: {
    fix: { ...duty, cite: ['c'], basis: 'documented' },
    gap: { ...duty, basis: 'not-stated' },
  },
  glossary: {
    isv: { term: text, definition: text, cite: ['a', 'c'] },
    plan: { term: text, definition: text },
  },
} satisfies Content;

/** What a test leaves out of a content is a stream that cannot be read. */
function without(...streams: (keyof typeof WHOLE)[]): Content {
  const kept = Object.entries(WHOLE).filter(([name]) => !streams.some((one) => one === name));
  return { guides: [], guideIds: WHOLE.guideIds, ...Object.fromEntries(kept) };
}

/** Places whose line tells the path that was asked for. */
function placesOf(asked: string[] = []): Places {
  const at = (file: string): ParsedFile => ({
    file,
    data: undefined,
    lineOf: (path) => asked.push(path.join('.')),
    problems: [],
  });
  return {
    site: at('site'),
    sources: at('sources'),
    tree: at('tree'),
    lock: at('lock'),
    retired: at('retired'),
    changes: at('changes'),
    duties: at('duties'),
    glossary: at('glossary'),
    everyday: at('everyday'),
    categories: at('categories'),
    reviewed: at('reviewed'),
    contacts: at('contacts'),
  };
}

describe('what rests on a source', () => {
  it('is every citation with its place, in the order of the files', () => {
    const places = citingOf(WHOLE).map(({ source: id, kind, id: page, at }) => [
      id,
      `${kind} ${page}`,
      'file' in at ? `${at.file}:${at.line}` : `${at.stream}/${at.path.join('.')}`,
    ]);
    expect(places).toEqual([
      ['a', 'guide g', 'guides/es/g.mdx:1'],
      ['b', 'guide g', 'guides/es/g.mdx:3'],
      ['a', 'guide g', 'guides/es/g.mdx:3'],
      ['a', 'guide g', 'guides/en/g.mdx:1'],
      ['b', 'question scope', 'tree/questions.scope.cite.0'],
      ['a', 'question scope', 'tree/questions.scope.cite.1'],
      ['a', 'outcome done', 'tree/outcomes.done.because.cite'],
      ['c', 'duty fix', 'duties/fix.cite.0'],
      ['a', 'term isv', 'glossary/isv.cite.0'],
      ['c', 'term isv', 'glossary/isv.cite.1'],
    ]);
  });

  it('lists each page once, however often and in however many languages it cites', () => {
    expect(citingBySource(WHOLE)).toEqual({
      a: [
        { kind: 'guide', id: 'g' },
        { kind: 'question', id: 'scope' },
        { kind: 'outcome', id: 'done' },
        { kind: 'term', id: 'isv' },
      ],
      b: [
        { kind: 'guide', id: 'g' },
        { kind: 'question', id: 'scope' },
      ],
      c: [
        { kind: 'duty', id: 'fix' },
        { kind: 'term', id: 'isv' },
      ],
    });
  });

  it.each<[Content, string[], string]>([
    [without('tree'), ['guide', 'duty', 'term'], 'the tree cannot be read'],
    [without('duties'), ['guide', 'question', 'outcome', 'term'], 'the duties cannot be read'],
    [without('glossary'), ['guide', 'question', 'outcome', 'duty'], 'the glossary cannot be read'],
    [{ guides: [], guideIds: [] }, [], 'nothing can be read'],
  ])('leaves out only what cannot be read: %# %j', (content, kinds) => {
    expect([...new Set(citingOf(content).map(({ kind }) => kind))]).toEqual(kinds);
  });

  it('two pages with one id are two pages', () => {
    const twice = { ...WHOLE, guides: [guide('scope', 'A.<Cite source="b" />')] };
    expect(citingBySource(twice)['b']).toEqual([
      { kind: 'guide', id: 'scope' },
      { kind: 'question', id: 'scope' },
    ]);
  });

  const { content, places } = testSite;

  it('has every kind on a site', () => {
    expect(new Set(citingOf(content).map(({ kind }) => kind))).toEqual(new Set(CITING_KINDS));
  });

  it('stands where it says, for every citation of a site', () => {
    for (const { source: id, at } of citingOf(content)) {
      if ('file' in at) continue;
      let value: unknown = places[at.stream].data;
      for (const key of at.path) value = (value as Record<string, unknown>)[key];
      expect([value].flat(), at.path.join('.')).toContain(id);
    }
  });
});

describe('checkCitations', () => {
  const raise = (content: Content) => {
    const asked: string[] = [];
    return checkCitations(content, placesOf(asked)).map(({ code, file, line = 0, severity }) =>
      [severity, code, file, file.endsWith('.mdx') ? line : asked[line - 1]].join(' '),
    );
  };
  const spare = { ...WHOLE.sources, d: source };

  it.each<[string, Content, string[]]>([
    ['every source is cited', WHOLE, []],
    [
      'a source that nothing cites',
      { ...WHOLE, sources: spare },
      ['warning source-unused sources d'],
    ],
    ['the tree cannot be read', { ...without('tree'), sources: spare }, []],
    ['the duties cannot be read', { ...without('duties'), sources: spare }, []],
    ['the glossary cannot be read', { ...without('glossary'), sources: spare }, []],
    ['the sources cannot be read: nothing is known to be wrong', without('sources'), []],
    [
      'cited by a term only, which counts',
      {
        ...WHOLE,
        sources: spare,
        glossary: { isv: { term: text, definition: text, cite: ['d'] } },
      },
      [],
    ],
    [
      'sources that do not exist, wherever they are cited',
      { ...WHOLE, sources: { b: source } },
      [
        'error source-unknown guides/es/g.mdx 1',
        'error source-unknown guides/es/g.mdx 3',
        'error source-unknown guides/en/g.mdx 1',
        'error source-unknown tree questions.scope.cite.1',
        'error source-unknown tree outcomes.done.because.cite',
        'error source-unknown duties fix.cite.0',
        'error source-unknown glossary isv.cite.0',
        'error source-unknown glossary isv.cite.1',
      ],
    ],
    [
      'a name that every object has',
      {
        ...without('tree', 'duties', 'glossary'),
        guides: [guide('g', 'A.<Cite source="constructor" />')],
      },
      ['error source-unknown guides/es/g.mdx 1'],
    ],
    [
      'an unknown source is told although the tree cannot be read',
      { ...without('tree', 'guides'), sources: { a: source } },
      ['error source-unknown duties fix.cite.0', 'error source-unknown glossary isv.cite.1'],
    ],
  ])('%s', (_, content, raised) => {
    expect(raise(content)).toEqual(raised);
  });

  it('proposes the source that was meant', () => {
    const content: Content = {
      sources: { 'roles-page': source },
      guides: [guide('g', 'A.<Cite source="roles-pgae" />')],
      guideIds: ['g'],
    };
    const [problem] = checkCitations(content, placesOf());
    expect(problem).toMatchObject({ fact: '«roles-pgae» is no source' });
    expect(problem?.fix).toContain('«roles-page»');
  });
});

describe('a guide that cannot be read', () => {
  const broken = { ...without('guides'), guideIds: ['g', 'h'] };

  it('is cited in nothing, and yet no source is called unused', () => {
    const only = { ...broken, sources: { ...broken.sources, onlyInGuides: source } };
    expect(checkCitations(only, placesOf())).toEqual([]);
    expect(checkCitations({ ...only, guideIds: [] }, placesOf())).toHaveLength(1);
  });

  it('is there for those that link to it', () => {
    const guides = [guide('here', '[a](guide:h)')];
    expect(checkGuideLinks({ ...broken, guides })).toEqual([]);
  });
});

describe('checkGuideLinks', () => {
  const check = (body: string, content: Content = WHOLE) =>
    checkGuideLinks({
      ...content,
      guides: [...content.guides, guide('here', body)],
      guideIds: [...content.guideIds, 'here'],
    }).map(({ code, line, severity }) => `${severity} ${code} ${line}`);

  it.each<[string, string[], string]>([
    ['[a](guide:g) [b](guide:here)', [], 'guides, itself included'],
    ['[a](question:scope) [b](outcome:done) [c](term:isv)', [], 'the other streams'],
    [LINKED_PAGES.map((page) => `[a](page:${page})`).join(' '), [], 'every page of the site'],
    ['<Question id="scope" />', [], 'a question of the tree'],
    ['a\n\n[a](guide:x)', ['error link-unknown 3'], 'no guide, at its line'],
    ['[a](question:done)', ['error link-unknown 1'], 'an outcome is no question'],
    ['[a](outcome:scope)', ['error link-unknown 1'], 'a question is no outcome'],
    ['[a](page:home)', ['error link-unknown 1'], 'no page'],
    ['[a](term:csp)', ['error link-unknown 1'], 'no term'],
    ['[a](guide:constructor)', ['error link-unknown 1'], 'a name that every object has'],
    ['[a](https://a.example/)', ['error link-unknown 1'], 'another site'],
    ['https://a.example/', ['error link-unknown 1'], 'another site, bare'],
    ['[a](#b)', ['error link-unknown 1'], 'a place within the page'],
    ['[a](../g/)', ['error link-unknown 1'], 'an address that differs between languages'],
    ['[a](guide:g#b)', ['error link-unknown 1'], 'a place within another page'],
    ['[a](guide:x) [a](guide:x)', ['error link-unknown 1', 'error link-unknown 1'], 'each use'],
    ['<Question id="done" />', ['error question-unknown 1'], 'an outcome cannot be embedded'],
    ['<Question />', [], 'without its id: told by another check'],
    ['<Party id="scop" />', [], 'another component'],
  ])('%j raises %j: %s', (body, raised) => {
    expect(check(body)).toEqual(raised);
  });

  it.each<[keyof typeof WHOLE, string, string]>([
    ['tree', '[a](question:x) [b](outcome:x) <Question id="x" />', 'questions and outcomes'],
    ['glossary', '[a](term:x)', 'terms'],
  ])('says nothing of what the unreadable %s may hold: %s', (stream, body) => {
    expect(check(body, without(stream))).toEqual([]);
    expect(check(body)).not.toEqual([]);
  });

  it.each<[string, RegExp, string]>([
    ['[a](guide:heer)', /«here»/, 'a guide'],
    ['[a](outcome:don)', /«done»/, 'an outcome'],
    ['[a](page:matirx)', /«matrix»/, 'a page'],
    ['<Question id="scpoe" />', /«scope»/, 'a question'],
    ['[a](https://a.example/)', /guide, question, outcome, page, term/, 'how links are written'],
  ])('on %j proposes %s: %s', (body, fix) => {
    const [problem] = checkGuideLinks({
      ...WHOLE,
      guides: [guide('here', body)],
      guideIds: ['here'],
    });
    expect(problem?.fix).toMatch(fix);
  });
});
