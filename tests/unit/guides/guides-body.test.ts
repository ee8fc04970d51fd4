import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { evaluate } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { Glossary } from '../../../src/features/glossary/schema.ts';
import { citationsOf, type Citation } from '../../../src/features/guides/model/citations.ts';
import {
  LINK_KINDS,
  LINKED_PAGES,
  linkTarget,
} from '../../../src/features/guides/model/linkTarget.ts';
import { splitAtTerms, type Spelling } from '../../../src/features/guides/plugins/linkTerms.ts';
import { readBody, type Body } from '../../../src/features/guides/model/readBody.ts';
import { substance } from '../../../src/features/translations/substance.ts';
import { termLinks } from '../../../src/features/guides/plugins/termLinks.ts';
import { content, siteContent } from '../testSite.ts';
import { runs } from '../runs.ts';

const read = (path: string): string => readFileSync(new URL(path, siteContent), 'utf8');
const guideFiles = globSync('*/*.mdx', { cwd: new URL('guides/', siteContent) }).sort();

const CITED = '<Cite source="a" />';

describe('a text without a source', () => {
  it.each<[string, number[], string]>([
    ['A.', [1], 'a paragraph'],
    [`A.${CITED}`, [], 'a paragraph with its own citation'],
    ['A.<Cite basis="not-stated" />', [], 'that nothing is stated is a citation too'],
    [`*A.${CITED}*`, [], 'a citation within an emphasis'],
    [`<Party id="isv">A.${CITED}</Party> does.`, [], 'a citation within an inline component'],
    [`A.${CITED}\n\nB.`, [3], 'a citation covers its own paragraph only'],
    [`A.\n\n${CITED}`, [1], 'a citation that stands alone belongs to nobody'],

    ['A:', [], 'a colon only introduces'],
    ['**A:** ', [], 'a colon within markup, and a blank behind it'],
    ['A: <Party id="isv" />', [], 'a component behind the colon'],
    ['A: b.', [1], 'a colon within the sentence'],
    ['A: `b`', [1], 'code behind the colon'],
    ['`A:`', [], 'a colon within code'],

    ['- a\n- b', [1, 2], 'every item'],
    [`- a${CITED}\n- b`, [2], 'an item does not cover its neighbour'],
    [`A:${CITED}\n\n- a\n- b`, [], 'a list that a cited paragraph introduces'],
    [`A.${CITED}\n\n1. a\n2. b`, [], 'a numbered one, without a colon'],
    [`A:\n\n- a\n- b${CITED}`, [3], 'introduced without a citation'],
    [`A:${CITED}\n\n- a\n\nB:\n\n- b`, [7], 'the citation covers one list, not the next'],
    [`- a${CITED}\n\n1. b`, [3], 'a cited list does not introduce the next'],
    [`> A:${CITED}\n\n- b`, [3], 'nor does a cited quote'],
    [`A:${CITED}\n\n## H\n\n- a`, [5], 'a heading comes between'],
    [`A:${CITED}\n\n\`\`\`\nx\n\`\`\`\n\n- a`, [7], 'code comes between'],
    [`- a\n  - b${CITED}\n  - c`, [], 'a citation in a nested item covers the whole item'],
    ['- a:\n  - b', [1], 'a nested list, told once'],
    [`- a\n\n  b${CITED}`, [], 'a citation in the second paragraph of an item'],
    [`- a\n\n  ${CITED}`, [1], 'a citation that stands alone within an item'],
    ['- <Party id="isv" />', [1], 'an item that is one component'],

    [
      `| a |\n| - |\n| b |\n| c${CITED} |\n| d |`,
      [3, 5],
      'every row but the one that names columns',
    ],
    [`A:${CITED}\n\n| a |\n| - |\n| b |`, [], 'a table that a cited paragraph introduces'],
    [`| a | b |\n| - | - |\n| c | d${CITED} |`, [], 'one citation for the row'],

    ['> A.', [1], 'a quote'],
    [`> A.${CITED}`, [], 'a quote with a citation'],
    [`> A:${CITED}\n>\n> - b`, [], 'an introduced list within a quote'],
    [`A:${CITED}\n\n> - b`, [3], 'the paragraph outside introduces nothing within'],

    ['<Advice>\n\nA.\n\n- b\n\n</Advice>', [], 'advice is ours'],
    ['<Advice>A.</Advice>', [], 'advice on one line'],
    ['<Advice>\n\nA.\n\n</Advice>\n\n- b', [7], 'advice introduces nothing'],
    ['<Historical>\n\nA.\n\n</Historical>', [3], 'what was true once is a claim'],
    ['<Historical>A.</Historical>', [1], 'also without blank lines around it'],
    ['<div>A.<Cite source="x" /></div>', [], 'covered there as well'],
    [`<Historical>\n\n- a\n- b${CITED}\n\n</Historical>`, [3], 'lists within it'],
    ['<Historical>\n\n<Advice>\n\nA.\n\n</Advice>\n\n</Historical>', [], 'advice within it'],

    ['<Question id="a" />', [], 'a component alone'],
    ['<Duties\n  topic="billing"\n/>', [], 'a component over several lines'],
    ['It is <Party id="isv" />.', [1], 'a component within a sentence is no citation'],
    ['# A\n\n## B', [], 'headings claim nothing'],
    ['```\nA.\n```', [], 'a sample is no claim'],
    ['{/* A. */}', [], 'a remark'],
    ['---\ntitle: A.\n---', [], 'the front matter'],
    ['---\ntitle: A.\n---\n\nA.', [5], 'lines are those of the file'],
    ['A.\r\n\r\nB.', [1, 3], 'line ends of Windows'],
    ['', [], 'nothing'],
  ])('%j has %j: %s', (text, lines) => {
    expect(readBody(text).unsourced).toEqual(lines);
  });
});

describe('what the check knows of a text', () => {
  it.each<[string, Partial<Body>, string]>([
    [
      'a <Cite source="x" basis="inferred" />\n\n<Contact />',
      {
        tags: [
          { name: 'Cite', attributes: { source: 'x', basis: 'inferred' }, line: 1 },
          { name: 'Contact', attributes: {}, line: 3 },
        ],
      },
      'components within a line and alone',
    ],
    [
      '<Advice>\n\n- <Party\n    id="isv" />\n\n</Advice>',
      {
        tags: [
          { name: 'Advice', attributes: {}, line: 1 },
          { name: 'Party', attributes: { id: 'isv' }, line: 3 },
        ],
      },
      'the outer before the inner, at its first line',
    ],
    [
      'a <Cite source={"x"} open {...more} basis="inferred" />',
      { tags: [{ name: 'Cite', attributes: { basis: 'inferred' }, line: 1 }] },
      'attributes that are no string are not read',
    ],
    [
      '---\ntitle: a\n---\n\n# A\n\n> ### B',
      {
        headings: [
          { value: 1, line: 5 },
          { value: 3, line: 7 },
        ],
      },
      'headings, lines counted with the front matter',
    ],
    [
      '[a](guide:b) [`c`](page:tree)\n\n| [d](https://e.example/) |\n| - |',
      {
        links: [
          { value: 'guide:b', line: 1 },
          { value: 'page:tree', line: 1 },
          { value: 'https://e.example/', line: 3 },
        ],
        literals: [{ value: 'c', line: 1 }],
      },
      'links as written, and code within one',
    ],
    ['https://a.example/b', { links: [{ value: 'https://a.example/b', line: 1 }] }, 'a bare one'],
    ['```\n`a`\n```\n\n`b`', { literals: [{ value: 'b', line: 5 }] }, 'a sample is no literal'],
    ['![a](b.png)', { links: [] }, 'a picture is no link'],
    [
      '[a][b]\n\n[b]: guide:c',
      { links: [{ value: 'guide:c', line: 3 }] },
      'a link whose address stands apart',
    ],
  ])('%j: %j, %s', (text, expected) => {
    const body = readBody(text);
    for (const [part, value] of Object.entries(expected)) {
      expect(body[part as keyof Body]).toEqual(value);
    }
  });

  it.each([
    ['a\n\n<Advice>', /^Error: 3:1: /, 'a tag that is never closed'],
    ['a {b', /^Error: 1:3: /, 'a brace that is never closed'],
    ['a\n\n<https://b.example>', /^Error: 3:1: /, 'an address in angle brackets'],
  ])('%j is refused with its place: %s %s', (text, message) => {
    let error: unknown;
    try {
      readBody(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(String(error)).toMatch(message);
  });

  it.each(guideFiles)('says of %s that every claim has its source', (file) => {
    expect(readBody(read(`guides/${file}`)).unsourced).toEqual([]);
  });
});

describe('the citations of a text', () => {
  it.each<[string, Citation[], string]>([
    ['', [], 'none'],
    [
      'A.<Cite source="b" /> B.<Cite source="a" /> C.<Cite source="b" />',
      [
        { source: 'b', bases: ['documented'] },
        { source: 'a', bases: ['documented'] },
      ],
      'each source once, in the order of its first use',
    ],
    [
      'A.<Cite source="a" basis="inferred" /> B.<Cite source="a" />',
      [{ source: 'a', bases: ['documented', 'inferred'] }],
      'both of what rests on it, in one order whichever came first',
    ],
    ['A.<Cite basis="not-stated" />', [], 'what nobody states has no source'],
    ['<Party id="isv" source="a" />', [], 'another component'],
  ])('of %j are %j: %s', (text, citations) => {
    expect(citationsOf(readBody(text).tags)).toEqual(citations);
  });
});

describe('the target of a link', () => {
  it.each<[string, ReturnType<typeof linkTarget>, string]>([
    ['guide:billing', { kind: 'guide', id: 'billing' }, 'a guide'],
    ['outcome:isv-opt-in', { kind: 'outcome', id: 'isv-opt-in' }, 'hyphens'],
    ['question:72-hours', { kind: 'question', id: '72-hours' }, 'digits'],
    ['page:nowhere', { kind: 'page', id: 'nowhere' }, 'whether it exists is not asked here'],
    ['guide:', undefined, 'no id'],
    ['guide', undefined, 'no colon'],
    ['guides:billing', undefined, 'no kind'],
    ['Guide:billing', undefined, 'a capital in the kind'],
    ['guide:Billing', undefined, 'a capital in the id'],
    ['guide:a#b', undefined, 'a place within the page'],
    ['guide: billing', undefined, 'a blank'],
    ['guide:billing\n', undefined, 'a line end behind it'],
    ['constructor:a', undefined, 'a name that every object has'],
    ['mailto:a', undefined, 'another scheme'],
    ['https://a.example/', undefined, 'another site'],
    ['#a', undefined, 'the page itself'],
    ['', undefined, 'nothing'],
  ])('%j is %j: %s', (url, target) => {
    expect(linkTarget(url)).toEqual(target);
  });

  it('is read from every kind, and from every page that a guide can name', () => {
    for (const kind of LINK_KINDS) expect(linkTarget(`${kind}:a-1`)).toEqual({ kind, id: 'a-1' });
    for (const id of LINKED_PAGES) expect(linkTarget(`page:${id}`)).toEqual({ kind: 'page', id });
  });
});

/** Words without white space; none begins as the line of the review does. */
const word = fc
  .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
  .map((one) => one.replace(/\s/g, ''))
  .filter((one) => one !== '' && !one.startsWith('reviewed:'));
const words = fc.array(word, { minLength: 1, maxLength: 12 });
const blank = fc.constantFrom(' ', '  ', '\n', '\r\n', '\n\n', '\t', '\u00a0', ' \n    ');
const day = fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

/** A guide's text, with the white space and the day of the review chosen freely. */
function write(text: readonly string[], blanks: readonly string[], reviewed: string): string {
  const wrapped = text.map((one, index) => one + (blanks[index % blanks.length] ?? ' ')).join('');
  return `---\ntitle: A\nreviewed: ${reviewed}\norder: 1\n---\n${wrapped}`;
}
const layout = fc.record({ blanks: fc.array(blank, { minLength: 1 }), reviewed: day });

describe('the substance of a guide', () => {
  it('is the same however its white space is set and whenever it was reviewed', () => {
    fc.assert(
      fc.property(words, layout, layout, (text, one, other) => {
        expect(substance(write(text, one.blanks, one.reviewed))).toBe(
          substance(write(text, other.blanks, other.reviewed)),
        );
      }),
    );
  });

  it('is another as soon as one character is', () => {
    fc.assert(
      fc.property(
        words,
        layout,
        fc.nat(),
        word,
        fc.boolean(),
        (text, { blanks, reviewed }, at, put, grows) => {
          const index = at % text.length;
          const old = text[index] ?? '';
          const place = at % old.length;
          const changed = old.slice(0, place) + put + old.slice(place + (grows ? 0 : 1));
          fc.pre(changed !== old);
          const mutant = text.with(index, changed);
          expect(substance(write(mutant, blanks, reviewed))).not.toBe(
            substance(write(text, blanks, reviewed)),
          );
        },
      ),
    );
  });

  it('is another when a word is lost, doubled or swapped with its neighbour', () => {
    fc.assert(
      fc.property(words, layout, fc.nat(), (text, { blanks, reviewed }, at) => {
        const index = at % text.length;
        const [one = '', next] = text.slice(index);
        const mutants = [text.toSpliced(index, 1), text.toSpliced(index, 0, one)];
        if (next !== undefined && next !== one) mutants.push(text.toSpliced(index, 2, next, one));
        for (const mutant of mutants) {
          expect(substance(write(mutant, blanks, reviewed))).not.toBe(
            substance(write(text, blanks, reviewed)),
          );
        }
      }),
    );
  });

  const text = '---\ntitle: A\nreviewed: 2026-11-22\n---\n\nreviewed: B.\n';
  it.each<[string, boolean, string]>([
    [text.replace('2026-11-22', "'2027-01-01' # again"), true, 'a remark behind the day'],
    [text.replaceAll('\n', '\r\n'), true, 'line ends of Windows'],
    [`\uFEFF${text}`, true, 'a byte order mark'],
    [text.trimEnd(), true, 'the last line end'],
    [text.replace('A', 'a'), false, 'a capital in the front matter'],
    [text.replace('B.', 'C.'), false, 'a line of the text that looks like the day of the review'],
    [text.replace('reviewed: B', 'reviewed:B'), false, 'a blank lost between two words'],
    [text.replace('reviewed: 2026', 'viewed: 2026'), false, 'the name of the field'],
    [text.replace('B.', 'B. {/* no */}'), false, 'a remark in the text'],
  ])('of %j is unchanged: %s, %s', (changed, isSame) => {
    expect(changed).not.toBe(text);
    expect(substance(changed) === substance(text)).toBe(isSame);
  });

  it('differs between all guides', () => {
    const all = guideFiles.map((file) => substance(read(`guides/${file}`)));
    expect(new Set(all).size).toBe(guideFiles.length);
  });
});

const SPELLINGS: Spelling[] = [
  { spelling: 'Centro de partners', term: 'partner-center' },
  { spelling: 'C++ (nuevo)', term: 'c' },
  { spelling: 'publicador', term: 'publisher' },
  { spelling: 'partners', term: 'partner' },
  { spelling: 'índice', term: 'index' },
  { spelling: 'ISV', term: 'isv' },
  { spelling: 'P1', term: 'p1' },
];

describe('terms in a text', () => {
  it.each<[string, [text: string, term: string][], string]>([
    ['El ISV responde.', [['ISV', 'isv']], 'a word'],
    ['ISV', [['ISV', 'isv']], 'nothing around it'],
    ['«ISV», (ISV)', [['ISV', 'isv']], 'signs around it'],
    ["The ISV's support", [['ISV', 'isv']], 'an apostrophe ends it'],
    ['🙂 ISV 🙂', [['ISV', 'isv']], 'letters of two units before it'],
    ['ISVs, preISV, ISV2', [], 'part of a word or number'],
    ['P12 XP1', [], 'digits belong to the word'],
    ['áISV ISVá ISVñ', [], 'letters with accents are letters'],
    ['isv', [['isv', 'isv']], 'small letters'],
    ['ÍNDICE', [['ÍNDICE', 'index']], 'capitals with accents'],
    ['indice', [], 'an accent missing'],
    ['publicadór', [], 'an accent too many'],
    ['C++ (nuevo)', [['C++ (nuevo)', 'c']], 'signs that a pattern reads otherwise'],
    ['C+ nuevo', [], 'the same, not as a pattern'],
    [
      'Los partners y el Centro de partners',
      [
        ['partners', 'partner'],
        ['Centro de partners', 'partner-center'],
      ],
      'the longest first, and each in its place',
    ],
    [
      'El Centro de partners',
      [['Centro de partners', 'partner-center']],
      'not within a longer one',
    ],
    ['ISV e ISV', [['ISV', 'isv']], 'the first use only'],
    [
      'El publicador y los publicadores',
      [['publicador', 'publisher']],
      'the first use, though a later one is longer',
    ],
    [
      'El publicador, o ISV',
      [
        ['publicador', 'publisher'],
        ['ISV', 'isv'],
      ],
      'the order of the text, not of the list',
    ],
    ['', [], 'no text'],
  ])('%j links %j: %s', (text, links) => {
    const parts = splitAtTerms(text, SPELLINGS, new Set());
    expect(parts.flatMap((part) => (part.term ? [[part.text, part.term]] : []))).toEqual(links);
  });

  it('takes the first of two uses', () => {
    expect(splitAtTerms('a ISV b ISV c', SPELLINGS, new Set())).toEqual([
      { text: 'a ' },
      { text: 'ISV', term: 'isv' },
      { text: ' b ISV c' },
    ]);
  });

  it('remembers over the texts of a page which terms are linked', () => {
    const used = new Set(['partner']);
    expect(splitAtTerms('ISV y partners', SPELLINGS, used)).toEqual([
      { text: 'ISV', term: 'isv' },
      { text: ' y partners' },
    ]);
    expect([...used].sort()).toEqual(['isv', 'partner']);
    expect(splitAtTerms('ISV', SPELLINGS, used)).toEqual([{ text: 'ISV' }]);
  });

  const piece = fc.constantFrom(
    'ISV',
    'isv',
    'ISVs',
    'Índice',
    'indice',
    'de',
    'Centro',
    'partners',
  );
  const spellings = fc
    .uniqueArray(
      fc.array(piece, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
      {
        maxLength: 6,
      },
    )
    .chain((list) =>
      fc
        .array(fc.constantFrom('a', 'b', 'c'), { minLength: 6, maxLength: 6 })
        .map((terms) =>
          list
            .map((spelling, index): Spelling => ({ spelling, term: terms[index] ?? 'a' }))
            .sort((a, b) => b.spelling.length - a.spelling.length),
        ),
    );
  const text = fc
    .array(fc.oneof(piece, fc.constantFrom(' ', ' ', ', ', '-', '', 'ñ', '1', '🙂', '.')))
    .map((list) => list.join(''));

  it('holds its laws', () => {
    fc.assert(
      fc.property(text, spellings, fc.subarray(['a', 'b', 'c']), (written, list, before) => {
        const used = new Set(before);
        const parts = splitAtTerms(written, list, used);
        // Nothing is lost.
        expect(parts.map((part) => part.text).join('')).toBe(written);
        if (written !== '') expect(parts.every((part) => part.text !== '')).toBe(true);
        // Each term once, and none that was linked before.
        const linked = parts.flatMap(({ term }) => term ?? []);
        expect(new Set(linked).size).toBe(linked.length);
        expect(linked.filter((term) => before.includes(term))).toEqual([]);
        expect([...used].sort()).toEqual([...before, ...linked].sort());
        let end = 0;
        for (const part of parts) {
          const start = end;
          end += part.text.length;
          if (part.term === undefined) {
            // Every term that stands in what is left is linked elsewhere.
            expect(splitAtTerms(part.text, list, new Set(used))).toEqual([part]);
            continue;
          }
          const own = list.filter(({ term }) => term === part.term);
          const isSame = ({ spelling }: Spelling) =>
            spelling.toLowerCase() === part.text.toLowerCase();
          expect(own.some(isSame)).toBe(true);
          expect(written.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
          expect(written.slice(end)).not.toMatch(/^[\p{L}\p{N}]/u);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

type Props = Record<string, unknown>;

/** HTML of an element, or what a component makes of its properties. */
function jsx(type: unknown, given: unknown): string {
  const { children, ...props } = given as Props;
  if (typeof type === 'function') return String(type({ children, ...props }));
  const attributes = Object.entries(props).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${String(type)}${attributes.join('')}>${htmlOf(children)}</${String(type)}>`;
}
function htmlOf(children: unknown): string {
  return [children].flat(Infinity).join('');
}
const keep = ({ children, ...props }: Props): string =>
  `[${Object.values(props).join()}]${htmlOf(children)}`;

/** The page's HTML, made by the compiler and the plugin that the site is built with. */
async function compile(text: string, glossary: Glossary, file?: string): Promise<string> {
  const module = await evaluate(text, {
    Fragment: ({ children }: Props) => htmlOf(children),
    jsx,
    jsxs: jsx,
    mdastPlugins: [termLinks(() => glossary)],
    features: { frontmatter: true },
    ...(file === undefined ? {} : { fileURL: new URL(`file:///site/content/guides/${file}`) }),
  });
  const page = module['default'] as (props: Props) => string;
  const tags = ['Cite', 'Question', 'Party', 'Contact', 'Duties', 'SupportModel'];
  const components = [...tags, 'Advice', 'Historical'].map((name) => [name, keep]);
  return page({ components: Object.fromEntries(components) as Props }).trim();
}

const definition = { es: 'x', en: 'x' };
const GLOSSARY: Glossary = {
  publisher: {
    term: { es: 'publicador', en: 'publisher' },
    definition,
    forms: { es: ['publicadores'] },
  },
  'partner-center': { term: { es: 'Centro de partners', en: 'Partner Center' }, definition },
  partner: { term: { es: 'partner', en: 'partner' }, definition, forms: { es: ['partners'] } },
  plan: { term: { es: 'plan', en: 'plan' }, definition, link: false },
};
const PUBLISHER = '<a href="term:publisher">publicador</a>';

describe('the links to terms of a guide', () => {
  it.each<[string, string, string]>([
    ['El publicador.', `<p>El ${PUBLISHER}.</p>`, 'a word of a sentence'],
    [
      '# El publicador\n\nEl publicador.',
      `<h1>El publicador</h1>\n<p>El ${PUBLISHER}.</p>`,
      'a heading stays',
    ],
    ['## El *publicador*', '<h2>El <em>publicador</em></h2>', 'also within its markup'],
    [
      '[El publicador](guide:a) y el publicador.',
      `<p><a href="guide:a">El publicador</a> y el ${PUBLISHER}.</p>`,
      'a link stays, and is no use of the term',
    ],
    [
      '[**publicador**](guide:a)',
      '<p><a href="guide:a"><strong>publicador</strong></a></p>',
      'deep',
    ],
    ['`publicador`', '<p><code>publicador</code></p>', 'code stays'],
    ['```\npublicador\n```', '<pre><code>publicador\n</code></pre>', 'a sample stays'],
    [
      '<Party id="publicador" /> publicador',
      `<p>[publicador] ${PUBLISHER}</p>`,
      'an attribute stays',
    ],
    ['---\ntitle: publicador\n---\n\npublicador', `<p>${PUBLISHER}</p>`, 'the front matter stays'],
    ['**publicador**', `<p><strong>${PUBLISHER}</strong></p>`, 'within an emphasis'],
    ['<Advice>\n\npublicador\n\n</Advice>', `[]<p>${PUBLISHER}</p>`, 'within a component'],
    ['publicador\n\n- publicador', `<p>${PUBLISHER}</p>\n<ul>\n<li>publicador</li>\n</ul>`, 'once'],
    ['publicadores', '<p><a href="term:publisher">publicadores</a></p>', 'another form'],
    [
      'El Centro de partners.',
      '<p>El <a href="term:partner-center">Centro de partners</a>.</p>',
      'a term within a longer one',
    ],
    [
      '| publicador |\n| - |\n| publicador |',
      `<table>\n<thead>\n<tr>\n<th>publicador</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>${PUBLISHER}</td>\n</tr>\n</tbody>\n</table>`,
      'the head of a table stays',
    ],
    ['Un plan.', '<p>Un plan.</p>', 'an everyday word'],
    ['Un publisher.', '<p>Un publisher.</p>', 'the word of another language'],
  ])('%j becomes %j: %s', async (text, html) => {
    expect(await compile(text, GLOSSARY, 'es/a.mdx')).toBe(html);
  });

  it.each<[string | undefined, string, string]>([
    ['es/a.mdx', `<p>${PUBLISHER} publisher</p>`, 'Spanish'],
    ['en/a.mdx', '<p>publicador <a href="term:publisher">publisher</a></p>', 'English'],
    ['en/a%20b.mdx', '<p>publicador <a href="term:publisher">publisher</a></p>', 'a blank'],
    ['fr/a.mdx', '<p>publicador publisher</p>', 'no language of the site'],
    ['es/old/a.mdx', '<p>publicador publisher</p>', 'a folder too deep'],
    [undefined, '<p>publicador publisher</p>', 'no file'],
  ])('take the language of the folder %s: %s, %s', async (file, html) => {
    expect(await compile('publicador publisher', GLOSSARY, file)).toBe(html);
  });

  it('begin anew with each page', async () => {
    const first = await compile('publicador', GLOSSARY, 'es/a.mdx');
    expect(await compile('publicador', GLOSSARY, 'es/b.mdx')).toBe(first);
  });

  const linksOf = (html: string) =>
    [...html.matchAll(/<a href="(term:[^"]*)">/g)].map(([, to]) => to);
  const without = (html: string) => html.replace(/<a href="term:[^"]*">(.*?)<\/a>/g, '$1');
  const headingsOf = (html: string) => html.match(/<h\d.*?<\/h\d>/g);

  it.each(guideFiles)('add nothing to %s but links, one a term', async (file) => {
    const text = read(`guides/${file}`);
    const plain = await compile(text, {}, file);
    const linked = await compile(text, content.glossary, file);
    expect(without(linked)).toBe(without(plain));
    expect(headingsOf(linked)).toEqual(headingsOf(plain));
    expect(linked).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /);
    const own = linksOf(plain);
    const added = linksOf(linked).filter((to) => !own.includes(to));
    expect(added.length).toBeGreaterThan(0);
    expect(new Set(added).size).toBe(added.length);
  });
});
