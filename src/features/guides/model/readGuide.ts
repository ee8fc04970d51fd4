import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Problem } from '../../../platform/problem.ts';
import { parseWith, readYaml } from '../../../platform/files/yaml.ts';
import { readBody, type Body } from './readBody.ts';
import { guideSchema, type GuideFrontMatter } from './schema.ts';

export interface Guide extends Body {
  id: string;
  locale: Locale;
  file: string;
  /** Changes with the file's substance. */
  hash: string;
  frontMatter: GuideFrontMatter;
}

/**
 * Reads one MDX file with the parser that also builds the page, so that what passes here compiles.
 * @param text the file's content
 * @param file path `…/guides/<locale>/<id>.mdx`, as shown to the editor
 */
export function readGuide(
  text: string,
  { file, id, locale, hash }: Pick<Guide, 'file' | 'id' | 'locale' | 'hash'>,
): { guide?: Guide; problems: Problem[] } {
  // An editor's program may have put a byte order mark in front.
  const written = text.replace(/^\uFEFF/, '');
  const frontMatter = readFrontMatter(written, file);
  try {
    const body = readBody(written);
    const { value, problems } = frontMatter;
    return value
      ? { guide: { id, locale, file, hash, frontMatter: value, ...body }, problems }
      : { problems };
  } catch (error) {
    return { problems: [...frontMatter.problems, syntaxProblem(String(error), file)] };
  }
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
