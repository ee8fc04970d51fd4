import { mdxToMdast } from 'satteri';

/** A component that stands in the text, with its string attributes. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  line: number;
}

type Node = ReturnType<typeof mdxToMdast>;

/**
 * The components of an MDX text in reading order, found by the parser that also builds the page.
 * @throws Error whose message starts with line and column, when the text does not parse
 */
export function readTags(text: string): Tag[] {
  const tags: Tag[] = [];
  collectTags(mdxToMdast(text, { features: { frontmatter: true } }), tags);
  return tags;
}

function collectTags(node: Node, tags: Tag[]): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    );
    tags.push({
      name: node.name ?? '',
      attributes: Object.fromEntries(attributes),
      line: node.position?.start.line ?? 1,
    });
  }
  if ('children' in node) for (const child of node.children) collectTags(child as Node, tags);
}
