import { linkTarget, type LinkTarget } from '../model/linkTarget.ts';
import type { MdxNode } from '../model/mdxNode.ts';
import { tagOf, type Tag } from '../model/tagOf.ts';

/**
 * A guide's text cut where something is put in for its Markdown twin: slices as the editor wrote
 * them, links into the site, and components.
 */
export type GuidePiece =
  | string
  | { link: LinkTarget; before: GuidePiece[]; after: [string, string] }
  | { tag: Tag; inner: GuidePiece[]; indent: string };

/**
 * Cuts a guide's text.
 * @param root the text as it was parsed
 * @param text what was parsed
 */
export function piecesOf(root: MdxNode, text: string): GuidePiece[] {
  return render(root, text);
}

/** What a node becomes: its slice of the text, with what is no Markdown cut out. */
function render(node: MdxNode, text: string): GuidePiece[] {
  switch (node.type) {
    case 'yaml':
      return [];
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
      return ['\n\n'];
    case 'mdxTextExpression':
      return [];
    case 'link':
    case 'definition':
      return renderLink(node, text);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      // Lower-case names are HTML, which Markdown keeps.
      return /^[A-Z]/.test(node.name ?? '')
        ? [renderTag(node, text)]
        : copy(node, text, startOf(node), endOf(node));
    default:
      return copy(node, text, startOf(node), endOf(node));
  }
}

function renderLink(
  node: Extract<MdxNode, { type: 'link' | 'definition' }>,
  text: string,
): GuidePiece[] {
  const target = linkTarget(node.url);
  if (target === undefined) return copy(node, text, startOf(node), endOf(node));
  const last = childrenOf(node).at(-1);
  const behind = last ? endOf(last) : startOf(node);
  // The address stands behind the text, which may well hold the same letters.
  const end = text.slice(behind, endOf(node));
  const at = end.indexOf(node.url);
  const after: [string, string] = [end.slice(0, at), end.slice(at + node.url.length)];
  return [{ link: target, before: copy(node, text, startOf(node), behind), after }];
}

function renderTag(
  node: Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  text: string,
): GuidePiece {
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  const inner = first && last ? copy(node, text, startOf(first), endOf(last)) : [];
  // Within a list item or a quote, every line begins as the first one does.
  const before = text.slice(text.lastIndexOf('\n', startOf(node) - 1) + 1, startOf(node));
  return { tag: tagOf(node, 0), inner, indent: /^[\s>]+$/.test(before) ? before : '' };
}

/** The text from one place to another, with the children of a node between them as they become. */
function copy(node: MdxNode, text: string, start: number, end: number): GuidePiece[] {
  let at = start;
  const pieces: GuidePiece[] = [];
  for (const child of childrenOf(node).filter((one) => startOf(one) < end)) {
    pieces.push(text.slice(at, startOf(child)), ...render(child, text));
    at = endOf(child);
  }
  pieces.push(text.slice(at, end));
  return joined(pieces);
}

/** Slices that stand side by side as one: most of a text has nothing between them. */
function joined(pieces: readonly GuidePiece[]): GuidePiece[] {
  const list: GuidePiece[] = [];
  for (const piece of pieces) {
    const last = list.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string' && !piece.startsWith('\n\n'))
      list[list.length - 1] = last + piece;
    else list.push(piece);
  }
  return list;
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
