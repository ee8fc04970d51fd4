import type { MdxNode } from './mdxNode.ts';

/** What the search finds of a guide's text. */
export interface Outline {
  /** Code spans above the first heading. */
  literals: string[];
  /** In reading order, each with what stands below its own heading only. */
  sections: GuideSection[];
}

/** A part of a guide that has an address of its own. */
export interface GuideSection {
  title: string;
  /** Code spans: error texts, field names and placeholders. */
  literals: string[];
}

/** Depth of the headings that begin a section. */
export const SECTION_DEPTHS: readonly number[] = [2, 3];

/** @param root a guide's text as it was parsed */
export function outlineOf(root: MdxNode): Outline {
  const start: GuideSection = { title: '', literals: [] };
  const sections = [start];
  for (const node of childrenOf(root)) {
    if (node.type === 'heading' && SECTION_DEPTHS.includes(node.depth)) {
      sections.push({ title: textOf(node), literals: [] });
    }
    sections.at(-1)?.literals.push(...literalsOf(node));
  }
  return { literals: start.literals, sections: sections.slice(1) };
}

function literalsOf(node: MdxNode): string[] {
  return node.type === 'inlineCode' ? [node.value] : childrenOf(node).flatMap(literalsOf);
}

function textOf(node: MdxNode): string {
  return 'value' in node && typeof node.value === 'string'
    ? node.value
    : childrenOf(node).map(textOf).join('');
}

function childrenOf(node: MdxNode): MdxNode[] {
  return 'children' in node ? (node.children as MdxNode[]) : [];
}
