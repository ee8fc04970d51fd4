import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from 'satteri';

/** A spelling in running text and the id of the term that it belongs to. */
export interface Spelling {
  spelling: string;
  term: string;
}

/**
 * A plugin of the Markdown parser that links the first use of each term of the glossary. Headings,
 * links and the heads of tables stay as they are: they are links, or name columns.
 * @param spellings longest first
 */
export function linkTerms(spellings: readonly Spelling[]) {
  const used = new Set<string>();
  return defineMdastPlugin({
    name: 'link-terms',
    text(node, context) {
      if (isWithin(node, context, ['link', 'heading'])) return;
      const parts = splitAtTerms(node.value, spellings, used);
      if (parts.some(({ term }) => term !== undefined))
        context.replaceNode(node, parts.map(toNode));
    },
  });
}

/** A piece of text; a term's spelling names its term. */
export interface Part {
  text: string;
  term?: string;
}

/**
 * Cuts a text at the spellings of terms that were not used yet, each as a whole word in whatever
 * case.
 * @param used terms that are linked already; grows
 */
export function splitAtTerms(
  text: string,
  spellings: readonly Spelling[],
  used: Set<string>,
): Part[] {
  for (const { spelling, term } of spellings) {
    if (used.has(term)) continue;
    const at = indexOfWord(text, spelling);
    if (at < 0) continue;
    used.add(term);
    const end = at + spelling.length;
    return [
      ...splitAtTerms(text.slice(0, at), spellings, used),
      { text: text.slice(at, end), term },
      ...splitAtTerms(text.slice(end), spellings, used),
    ].filter((part) => part.text !== '');
  }
  return [{ text }];
}

function indexOfWord(text: string, word: string): number {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu'));
}

function toNode({ text, term }: Part): MdastNode {
  const words = { type: 'text' as const, value: text };
  return term === undefined ? words : { type: 'link', url: `term:${term}`, children: [words] };
}

function isWithin(
  node: Readonly<MdastNode>,
  context: MdastVisitorContext,
  types: readonly string[],
): boolean {
  const parent = context.parent(node);
  if (parent === undefined) return false;
  return types.includes(parent.type) || isWithin(parent as MdastNode, context, types);
}
