/** The kinds of link that a guide writes as `kind:id`; the address depends on the language. */
export const LINK_KINDS = ['guide', 'question', 'outcome', 'page', 'term'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The pages that a guide can name, which exist once in each language. */
export const LINKED_PAGES = [
  'guides',
  'tree',
  'contacts',
  'matrix',
  'glossary',
  'sources',
  'about',
] as const;

/** A page of the site as a guide names it. */
export interface LinkTarget {
  kind: LinkKind;
  id: string;
}

/** A link of a guide to another page of the site, or undefined when it is written otherwise. */
export function linkTarget(url: string): LinkTarget | undefined {
  const [, kind, id] = /^([a-z]+):([a-z0-9-]+)$/.exec(url) ?? [];
  const known = LINK_KINDS.find((one) => one === kind);
  return known && id ? { kind: known, id } : undefined;
}
