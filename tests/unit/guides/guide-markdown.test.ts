import { globSync, readFileSync } from 'node:fs';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/features/guides/model/citations.ts';
import { readBody } from '../../../src/features/guides/model/readBody.ts';
import type { Surroundings } from '../../../src/features/guides/markdown/tagToMarkdown.ts';
import { toMarkdown, type ReadText } from '../../../src/features/guides/markdown/toMarkdown.ts';
import { ui } from '../../../src/platform/i18n/ui.ts';
import { readYaml } from '../../../src/platform/files/yaml.ts';
import type { GuideFrontMatter } from '../../../src/features/guides/model/schema.ts';
import { siteContent } from '../testSite.ts';

const SITE = 'https://guia.example/es/';
const words = ui('es');
const around: Surroundings = {
  words,
  address: `${SITE}guia/`,
  language: 'Español',
  reviewed: '22 de noviembre de 2026',
  addressOf: ({ kind, id }) => `${SITE}${kind}/${id}/`,
  source: (id) => ({ title: `Fuente ${id}`, url: `https://a.example/${id}`, note: 'español' }),
  question: (id) => ({
    ask: `¿Qué es ${id}?`,
    options: [
      { label: 'Lo uno', address: `${SITE}uno/` },
      { label: 'Lo *otro*', address: `${SITE}otro/` },
    ],
  }),
  duties: ({ party = 'isv', topic = '' }) => ({
    list: [
      { duty: 'Atender', party: 'isv', basis: 'documented', address: `${SITE}matriz/#a` },
      { duty: `De ${party}`, party: 'partner', basis: 'inferred', address: `${SITE}matriz/#b` },
      { duty: 'Avisar', party: 'customer', basis: 'not-stated', address: `${SITE}matriz/#c` },
    ],
    matrix: `${SITE}matriz/${topic}`,
  }),
  model: ['El cliente acude al partner.', 'El partner acude al ISV.'],
};
const front = {
  title: 'Un título',
  description: 'De qué va.',
  audience: ['Uno', 'Otro'],
  roles: ['Rol'],
};

function read(text: string): ReadText {
  const { pieces, tags } = readBody(text);
  return { pieces, citations: citationsOf(tags) };
}

/** The text alone, without what stands above it and the notes below. */
function convert(body: string): string {
  const text = toMarkdown(front, read(body), around);
  const start = text.indexOf('>\n\n', text.indexOf(around.address)) + 3;
  const end = text.indexOf(`\n\n## ${words.guides.sources}\n`);
  return text.slice(start, end < 0 ? undefined : end).trimEnd();
}

const { source, guides, party, duties } = words;
const CONTACT = `${guides.findContact} [${guides.findContactLink}](${SITE}page/contacts/)`;

describe('a guide as Markdown', () => {
  it.each<[string, string, string]>([
    ['Uno.<Cite source="a" /> Dos.', 'Uno.[^1] Dos.', 'a footnote'],
    [
      'A.<Cite source="a" /> B.<Cite source="b" /> C.<Cite source="a" />',
      'A.[^1] B.[^2] C.[^1]',
      'numbers of the page',
    ],
    ['Uno.<Cite source="a" basis="inferred" />', `Uno.[^1] (${source.ours})`, 'our own conclusion'],
    ['Uno.<Cite basis="not-stated" />', `Uno. (${source['not-stated']})`, 'no source'],
    ['Lo hace <Party id="isv" />.', `Lo hace ${party.isv}.`, 'a party within a sentence'],
    [
      '| a |\n| - |\n| <Party id="isv" /> |',
      `| a |\n| - |\n| ${party.isv} |`,
      'a party in a table',
    ],
    ['<Contact />', CONTACT, 'the way to the search'],
    [
      '<Question id="x" />',
      `**${guides.embedded}** ¿Qué es x?\n\n- [Lo uno](${SITE}uno/)\n- [Lo \\*otro\\*](${SITE}otro/)`,
      'a question',
    ],
    [
      '<SupportModel />',
      `**${duties.model}**\n\n- ${around.model.join('\n- ')}`,
      'the diagram as its text twin',
    ],
    [
      '<Duties />',
      `- [Atender](${SITE}matriz/#a) (${party.isv})\n- [De isv](${SITE}matriz/#b) (${party.partner}; ${source.ours})\n- [Avisar](${SITE}matriz/#c) (${party.customer}; ${source['not-stated']})\n\n[${duties.matrixLink}](${SITE}matriz/)`,
      'every duty',
    ],
    [
      '<Duties party="partner" topic="billing" />',
      `- [Atender](${SITE}matriz/#a)\n- [De partner](${SITE}matriz/#b) (${source.ours})\n- [Avisar](${SITE}matriz/#c) (${source['not-stated']})\n\n[${duties.matrixLink}](${SITE}matriz/billing)`,
      'the party that all have is not repeated',
    ],
    [
      '<Advice>\n\nHaga *esto*:\n\n1. uno\n2. dos<Cite source="a" />\n\n</Advice>',
      `> **${guides.advice}**\n>\n> Haga *esto*:\n>\n> 1. uno\n> 2. dos[^1]`,
      'advice',
    ],
    [
      '<Historical>\n\nAntes.\n\n</Historical>',
      `> **${guides.historical}**\n>\n> Antes.`,
      'what is no longer valid',
    ],
    [
      '<Advice>\n\n<Contact />\n\n</Advice>',
      `> **${guides.advice}**\n>\n> ${CONTACT}`,
      'one within the other',
    ],
    [
      '- uno\n  <Advice>\n  dos\n  </Advice>',
      `- uno\n\n  > **${guides.advice}**\n  >\n  > dos`,
      'within a list item',
    ],
    ['- uno\n  <Contact />\n- dos', `- uno\n\n  ${CONTACT}\n\n- dos`, 'between two list items'],
    ['<Contact />\n<Contact />', `${CONTACT}\n\n${CONTACT}`, 'one right below the other'],
    [
      '[a](guide:b) [c](page:matrix) [d](question:e) [f](outcome:g) [h](term:i)',
      `[a](${SITE}guide/b/) [c](${SITE}page/matrix/) [d](${SITE}question/e/) [f](${SITE}outcome/g/) [h](${SITE}term/i/)`,
      'links to pages',
    ],
    [
      '[guide:b](guide:b "t")',
      `[guide:b](${SITE}guide/b/ "t")`,
      'a text that looks like its address',
    ],
    [
      '[**a** <Party id="isv" />](guide:b)',
      `[**a** ${party.isv}](${SITE}guide/b/)`,
      'markup in a link',
    ],
    ['[a](https://b.example/) [c](#d)', '[a](https://b.example/) [c](#d)', 'other links'],
    ['[a][b]\n\n[b]: guide:c', `[a][b]\n\n[b]: ${SITE}guide/c/`, 'an address at the end'],
    ['Uno.{/* no */} Dos.', 'Uno. Dos.', 'a remark within a sentence'],
    ['{/* no */}\n\nUno.', 'Uno.', 'a remark alone'],
    ['Ponga `{x}` y \\{y\\}.', 'Ponga `{x}` y \\{y\\}.', 'braces that are text'],
    ['H<sub>2</sub>O', 'H<sub>2</sub>O', 'HTML, which Markdown knows'],
    ['```\na\n\n\n\nb\n```', '```\na\n\n\n\nb\n```', 'blank lines of a sample'],
    ['áéí 🙂 **a**<Cite source="a" />', 'áéí 🙂 **a**[^1]', 'letters of several bytes'],
    ['uno\r\n\r\n<Contact />\r\n\r\ndos', `uno\n\n${CONTACT}\n\ndos`, 'line ends of Windows'],
  ])('%j becomes %j: %s', (body, expected) => {
    expect(convert(body)).toBe(expected);
  });

  it('says above what it is and below what it rests on', () => {
    const body = 'Uno.<Cite source="a" /> Dos.<Cite source="a" basis="inferred" />';
    expect(toMarkdown({ ...front, title: 'A_b' }, read(body), around)).toBe(`# A\\_b

De qué va.

- ${guides.audience}: Uno; Otro
- ${guides.roles}: Rol
- ${guides.reviewed} 22 de noviembre de 2026
- ${words.markdown.language}: Español
- ${words.markdown.page}: <${SITE}guia/>

Uno.[^1] Dos.[^1] (${source.ours})

## ${guides.sources}

[^1]: [Fuente a](https://a.example/a) · español · ${source.supports}: ${source.documented}; ${source.inferred}
`);
  });

  it('has no list of sources where nothing is cited', () => {
    expect(toMarkdown(front, read('Uno.'), around)).not.toContain(guides.sources);
  });

  it('lets no component slip through that it does not know', () => {
    expect(() => convert('<Video id="a" />')).toThrow('<Video>');
  });
});

type Node = { type: string; value?: string; identifier?: string; url?: string; children?: Node[] };
const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];

const root = new URL('guides/', siteContent);
describe.each(globSync('*/*.mdx', { cwd: root }))('the guide %s as Markdown', (file) => {
  const [, block = '', body = ''] =
    /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)/.exec(readFileSync(new URL(file, root), 'utf8')) ??
    [];
  const text = toMarkdown(readYaml(block, file).data as GuideFrontMatter, read(body), around);
  const nodes = flatten(markdownToMdast(text) as Node);
  const ofType = (type: string) => nodes.filter((node) => node.type === type);

  it('holds no component, expression or address that only the site knows', () => {
    const markup = ofType('html').filter(({ value }) => !/^<\/?[a-z]/.test(value ?? ''));
    expect(markup).toEqual([]);
    const braces = ofType('text').filter(({ value }) => /[{}]|<\/?[A-Z]/.test(value ?? ''));
    // A brace that the editor wrote as text has a backslash before it.
    expect(
      braces.filter(({ value }) => !body.includes(`\\${/[{}]/.exec(value ?? '')?.[0]}`)),
    ).toEqual([]);
    expect(ofType('link').filter(({ url = '' }) => !/^(https?:\/\/|#)/.test(url))).toEqual([]);
  });

  it('cites what the page cites, each source once below', () => {
    const { tags } = readBody(body);
    const cites = tags.filter(({ name, attributes }) => name === 'Cite' && attributes['source']);
    expect(ofType('footnoteReference')).toHaveLength(cites.length);
    const numbers = citationsOf(tags).map((_, index) => String(index + 1));
    expect(ofType('footnoteDefinition').map(({ identifier }) => identifier)).toEqual(numbers);
  });

  it('keeps the headings, lists and tables of the text', () => {
    const { headings } = readBody(body);
    expect(ofType('heading')).toHaveLength(
      headings.length + 1 + (ofType('footnoteDefinition').length > 0 ? 1 : 0),
    );
    const tables = body.match(/^\|( ?:?-+:? ?\|)+$/gm) ?? [];
    expect(ofType('table')).toHaveLength(tables.length);
  });
});
