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
      if (isLeftAlone(node, context)) return;
      const parts = splitAtTerms(node.value, spellings, used);
      if (parts.some(({ term }) => term !== undefined))
        context.replaceNode(node, parts.map(toNode));
    },
  });
}

/** A piece of text; a term's spelling names its term. */
export interface TextPiece {
  text: string;
  term?: string;
}

/**
 * Cuts a text at the first use of each term that was not used yet: whole words, in whatever case.
 * @param spellings longest first: of two that begin at the same place the longer one counts
 * @param used terms that are linked already; grows
 */
export function splitAtTerms(
  text: string,
  spellings: readonly Spelling[],
  used: Set<string>,
): TextPiece[] {
  let first: { at: number; spelling: string; term: string } | undefined;
  for (const { spelling, term } of spellings) {
    if (used.has(term)) continue;
    const at = indexOfWord(text, spelling);
    // A term within a longer one ends before it or stands in it; the longer one came first.
    if (at >= 0 && (first === undefined || at + spelling.length <= first.at))
      first = { at, spelling, term };
  }
  if (first === undefined) return text === '' ? [] : [{ text }];
  const { at, spelling, term } = first;
  used.add(term);
  const end = at + spelling.length;
  return [
    ...(at > 0 ? [{ text: text.slice(0, at) }] : []),
    { text: text.slice(at, end), term },
    ...splitAtTerms(text.slice(end), spellings, used),
  ];
}

function indexOfWord(text: string, word: string): number {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu'));
}

function toNode({ text, term }: TextPiece): MdastNode {
  const words = { type: 'text' as const, value: text };
  return term === undefined ? words : { type: 'link', url: `term:${term}`, children: [words] };
}

function isLeftAlone(node: Readonly<MdastNode>, context: MdastVisitorContext): boolean {
  const parent = context.parent(node);
  if (parent === undefined) return false;
  if (parent.type === 'link' || parent.type === 'linkReference' || parent.type === 'heading')
    return true;
  // The first row of a table names its columns.
  if (parent.type === 'tableRow' && context.indexOf(parent as MdastNode) === 0) return true;
  return isLeftAlone(parent as MdastNode, context);
}
