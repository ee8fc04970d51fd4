import type { mdxToMdast } from 'satteri';

/** A node of a parsed guide. */
export type MdxNode = ReturnType<typeof mdxToMdast>;
