import type { MdxNode } from './mdxNode.ts';

type Block = MdxNode & { children?: MdxNode[] };

/**
 * Lines of the claims of a guide that no citation covers. A claim is a paragraph, a list item or a
 * row of a table; it is covered by a citation of its own, or by one in the paragraph that introduces
 * the list or table. What only introduces (it ends with a colon) claims nothing; what stands within
 * `<Advice>` is ours and says so.
 */
export function unsourcedLines(root: MdxNode): number[] {
  return blocksOf(root).flatMap((block, index, blocks) => {
    const before = blocks[index - 1];
    const isIntroduced = before?.type === 'paragraph' && hasCitation(before);
    switch (block.type) {
      case 'paragraph':
        return hasCitation(block) || textOf(block).trimEnd().endsWith(':') ? [] : [lineOf(block)];
      case 'list':
        return isIntroduced ? [] : uncited(block.children ?? []);
      case 'table':
        // The first row names the columns.
        return isIntroduced ? [] : uncited((block.children ?? []).slice(1));
      case 'blockquote':
        return unsourcedLines(block);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return block.name === 'Advice' ? [] : unsourcedWithin(block);
      default:
        return [];
    }
  });
}

/** Text that stands in a component without a blank line around it is no paragraph of its own. */
function unsourcedWithin(block: Block): number[] {
  const isBare = blocksOf(block).some(({ type }) => type === 'text');
  if (!isBare) return unsourcedLines(block);
  return hasCitation(block) || textOf(block).trim() === '' ? [] : [lineOf(block)];
}

function uncited(claims: readonly MdxNode[]): number[] {
  return claims.filter((claim) => !hasCitation(claim)).map(lineOf);
}

function hasCitation(node: MdxNode): boolean {
  const isCitation = node.type === 'mdxJsxTextElement' && node.name === 'Cite';
  return isCitation || blocksOf(node).some(hasCitation);
}

function textOf(node: MdxNode): string {
  return 'value' in node && typeof node.value === 'string'
    ? node.value
    : blocksOf(node).map(textOf).join('');
}

function blocksOf(node: MdxNode): Block[] {
  return 'children' in node ? (node.children as Block[]) : [];
}

function lineOf(node: MdxNode): number {
  return node.position?.start.line ?? 1;
}
