import { mdxToMdast } from 'satteri';
import type { MdxNode } from './mdxNode.ts';
import { piecesOf, type GuidePiece } from '../markdown/pieces.ts';
import { outlineOf, type Outline } from './outline.ts';
import { tagOf, type Tag } from './tagOf.ts';
import { unsourcedLines } from './unsourcedLines.ts';

/** Something that the twin of a guide has in the same place. */
export interface AtLine<T> {
  value: T;
  line: number;
}

/** What the checks, the page, its twin and the search need of a guide's text, which is parsed once. */
export interface Body {
  /** Components in reading order. */
  tags: Tag[];
  /** Depths of the headings in reading order. */
  headings: AtLine<number>[];
  /** Targets of Markdown links in reading order, as written. */
  links: AtLine<string>[];
  /** Code spans: error texts, field names and placeholders, which no language translates. */
  literals: AtLine<string>[];
  /** Lines of claims that nothing is cited for. */
  unsourced: number[];
  outline: Outline;
  /** For its Markdown twin. */
  pieces: GuidePiece[];
}

/**
 * Reads an MDX text with the parser that also builds the page.
 * @throws Error whose message starts with line and column, when the text does not parse
 */
export function readBody(text: string): Body {
  const root = mdxToMdast(text, { features: { frontmatter: true } });
  const body: Collected = { tags: [], headings: [], links: [], literals: [] };
  collect(root, body);
  return {
    ...body,
    unsourced: unsourcedLines(root),
    outline: outlineOf(root),
    pieces: piecesOf(root, text),
  };
}

type Collected = Omit<Body, 'unsourced' | 'outline' | 'pieces'>;

function collect(node: MdxNode, body: Collected, isHistory = false): void {
  const line = node.position?.start.line ?? 1;
  let isPast = isHistory;
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      body.tags.push({ ...tagOf(node, line), ...(isHistory ? { isHistory } : {}) });
      isPast ||= node.name === 'Historical';
      break;
    case 'heading':
      body.headings.push({ value: node.depth, line });
      break;
    case 'link':
    case 'definition':
      body.links.push({ value: node.url, line });
      break;
    case 'inlineCode':
      body.literals.push({ value: node.value, line });
      break;
  }
  if ('children' in node)
    for (const child of node.children) collect(child as MdxNode, body, isPast);
}
