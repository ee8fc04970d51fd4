import { mdxToMdast } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { parseWith, readYaml } from '../yaml.ts';
import { guideSchema, type GuideFrontMatter } from './schema.ts';

/** A component that stands in the text, with its string attributes. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  line: number;
}

export interface Guide {
  id: string;
  locale: Locale;
  file: string;
  frontMatter: GuideFrontMatter;
  tags: Tag[];
}

type Node = ReturnType<typeof mdxToMdast>;

/**
 * Reads one MDX file with the parser that also builds the page, so that what passes here compiles.
 * @param text the file's content
 * @param file path `…/guides/<locale>/<id>.mdx`, as shown to the editor
 */
export function readGuide(
  text: string,
  { file, id, locale }: Pick<Guide, 'file' | 'id' | 'locale'>,
): { guide?: Guide; problems: Problem[] } {
  const frontMatter = readFrontMatter(text, file);
  const tags: Tag[] = [];
  try {
    collectTags(mdxToMdast(text, { features: { frontmatter: true } }), tags);
  } catch (error) {
    return { problems: [...frontMatter.problems, syntaxProblem(String(error), file)] };
  }
  if (frontMatter.value === undefined) return { problems: frontMatter.problems };
  return { guide: { id, locale, file, frontMatter: frontMatter.value, tags }, problems: [] };
}

function readFrontMatter(
  text: string,
  file: string,
): { value?: GuideFrontMatter; problems: Problem[] } {
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  const source = readYaml(block ?? '', file);
  const shifted = {
    ...source,
    // The block starts on the second line of the file.
    lineOf: (path: readonly PropertyKey[]) => source.lineOf(path) + 1,
    problems: source.problems.map((problem) => ({ ...problem, line: (problem.line ?? 0) + 1 })),
    data: source.data ?? {},
  };
  return parseWith(guideSchema, shifted);
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

/** The parser says "Error: 11:13: message"; the editor needs the line apart. */
function syntaxProblem(message: string, file: string): Problem {
  const [, line, fact] = /(?:Error: )?(\d+):\d+: ([\s\S]*)/.exec(message) ?? [];
  return {
    code: 'mdx-syntax',
    file,
    line: line === undefined ? undefined : Number(line),
    fact: fact ?? message,
    fix: 'close the tag or brace that opens here; write < and { as text with a backslash before them',
    severity: 'error',
  };
}
