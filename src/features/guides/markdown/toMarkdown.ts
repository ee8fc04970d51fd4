import { mdxToMdast } from 'satteri';
import type { Basis } from '../../../platform/vocabulary.ts';
import { citationsOf, type Citation } from '../model/citations.ts';
import { escapeText, linkTo } from './escapeText.ts';
import { linkTarget } from '../model/linkTarget.ts';
import type { MdxNode } from '../model/mdxNode.ts';
import { readBody, tagOf } from '../model/readBody.ts';
import type { GuideFrontMatter } from '../model/schema.ts';
import { tagToMarkdown, type Surroundings } from './tagToMarkdown.ts';

/**
 * A guide as plain Markdown, for whoever reads without a browser. Components are replaced where
 * they stand in the text; all else stays as the editor wrote it.
 * @param body the guide's MDX, without its front matter
 */
export function toMarkdown(
  frontMatter: Pick<GuideFrontMatter, 'title' | 'description' | 'audience' | 'roles'>,
  body: string,
  around: Surroundings,
): string {
  const written = body.replace(/\r\n/g, '\n');
  const citations = citationsOf(readBody(written).tags);
  const text = render(mdxToMdast(written), { text: written, citations, around });
  const parts = [
    `# ${escapeText(frontMatter.title)}`,
    escapeText(frontMatter.description),
    aboutGuide(frontMatter, around),
    text.trim(),
    ...(citations.length > 0
      ? [`## ${around.words.guides.sources}`, notes(citations, around)]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function aboutGuide(
  { audience, roles }: Pick<GuideFrontMatter, 'audience' | 'roles'>,
  { words, reviewed, language, address }: Surroundings,
): string {
  const lines = [
    `${words.guides.audience}: ${audience.join('; ')}`,
    `${words.guides.roles}: ${roles.join(', ')}`,
    `${words.guides.reviewed} ${reviewed}`,
    `${words.markdown.language}: ${language}`,
  ].map(escapeText);
  return [...lines, `${words.markdown.page}: <${address}>`].map((line) => `- ${line}`).join('\n');
}

/** The footnotes, numbered as on the page. */
function notes(citations: readonly Citation[], { words, source }: Surroundings): string {
  return citations
    .map(({ source: id, bases }, index) => {
      const { title, url, note } = source(id);
      const basis = bases.map((one) => words.source[one as Basis]).join('; ');
      const about = escapeText(`${note} · ${words.source.supports}: ${basis}`);
      return `[^${index + 1}]: ${linkTo(title, url)} · ${about}`;
    })
    .join('\n');
}

interface Context {
  text: string;
  citations: readonly Citation[];
  around: Surroundings;
}

/** What a node becomes: its slice of the text, with what is no Markdown replaced. */
function render(node: MdxNode, context: Context): string {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
      return '\n\n';
    case 'mdxTextExpression':
      return '';
    case 'link':
    case 'definition':
      return renderLink(node, context);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      // Lower-case names are HTML, which Markdown keeps.
      return /^[A-Z]/.test(node.name ?? '')
        ? renderTag(node, context)
        : copy(node, context, startOf(node), endOf(node));
    default:
      return copy(node, context, startOf(node), endOf(node));
  }
}

function renderLink(
  node: Extract<MdxNode, { type: 'link' | 'definition' }>,
  context: Context,
): string {
  const target = linkTarget(node.url);
  if (target === undefined) return copy(node, context, startOf(node), endOf(node));
  const last = childrenOf(node).at(-1);
  const behind = last ? endOf(last) : startOf(node);
  const address = context.around.addressOf(target);
  // The address stands behind the text, which may well hold the same letters.
  const end = context.text.slice(behind, endOf(node)).replace(node.url, () => address);
  return copy(node, context, startOf(node), behind) + end;
}

function renderTag(
  node: Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  context: Context,
): string {
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  const inner = first && last ? copy(node, context, startOf(first), endOf(last)) : '';
  const { text, citations, around } = context;
  const replaced = tagToMarkdown(tagOf(node, 0), inner, citations, around);
  // Within a list item or a quote, every line begins as the first one does.
  const before = text.slice(text.lastIndexOf('\n', startOf(node) - 1) + 1, startOf(node));
  return /^[\s>]+$/.test(before) ? replaced.replace(/\n(?=.)/g, `\n${before}`) : replaced;
}

/** The text from one place to another, with the children of a node between them as they become. */
function copy(node: MdxNode, context: Context, start: number, end: number): string {
  let at = start;
  let copied = '';
  for (const child of childrenOf(node).filter((one) => startOf(one) < end)) {
    copied = join(copied, context.text.slice(at, startOf(child)));
    copied = join(copied, render(child, context));
    at = endOf(child);
  }
  return join(copied, context.text.slice(at, end));
}

/** Puts one part behind another; where one asks for a blank line, there is exactly one. */
function join(before: string, after: string): string {
  if (after.startsWith('\n\n')) return before.trimEnd() + after;
  return before + (before.endsWith('\n\n') ? after.replace(/^(?:[ \t]*\n)+/, '') : after);
}

function childrenOf(node: MdxNode): MdxNode[] {
  return 'children' in node ? (node.children as MdxNode[]) : [];
}

function startOf(node: MdxNode): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: MdxNode): number {
  return node.position?.end.offset ?? 0;
}
