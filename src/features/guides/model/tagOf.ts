import type { MdxNode } from './mdxNode.ts';

/** A component that stands in the text, with its string attributes. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  line: number;
  /** Set on what stands within `<Historical>`: it was true once. */
  isHistory?: true;
}

/** A component as the checks and the twin see it. */
export function tagOf(
  node: Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  line: number,
): Tag {
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return { name: node.name ?? '', attributes: Object.fromEntries(attributes), line };
}
