import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { $ZodIssue } from 'zod/v4/core';
import type { ZodType } from 'zod';
import { LOCALES } from '../i18n/locales.ts';
import type { Problem } from '../problem.ts';

/** A parsed YAML or JSON file that still knows where each value stands. */
export interface ParsedFile {
  file: string;
  data: unknown;
  /** 1-based line of the value at a path, or of its nearest parent that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: Problem[];
}

/** Where the values of a file stand. */
export type FileLines = Pick<ParsedFile, 'file' | 'lineOf'>;

/**
 * Reads YAML, and JSON as its subset. Astro reports line 0 for data files, so our own reading gives
 * editors true lines.
 * @param text the file's content
 * @param file the path to show
 */
export function readYaml(text: string, file: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const problems = document.errors.map((error): Problem => {
    const duplicate = error.code === 'DUPLICATE_KEY';
    return {
      code: duplicate ? 'id-duplicate' : 'yaml-syntax',
      file,
      line: lineAt(error.pos[0]),
      fact: duplicate
        ? `the key «${keyAt(text, error.pos[0])}» stands twice in the same place`
        : error.message,
      fix: duplicate
        ? 'give one of them another id, or join the two'
        : 'mend the indentation, quotes or colons of this line; a text with a colon needs quotes',
      severity: 'error',
    };
  });
  return {
    file,
    data: problems.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document, path)),
    problems,
  };
}

/** Holds a parsed file against its schema: the typed value, or problems with line, fact and fix. */
export function parseWith<T>(
  schema: ZodType<T>,
  source: ParsedFile,
): { value?: T; problems: Problem[] } {
  if (source.problems.length > 0) return { problems: source.problems };
  const result = schema.safeParse(source.data);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, source)) };
}

/** One schema issue as problems; an unknown key is one problem per key, at the key's own line. */
function problemsOf(issue: $ZodIssue, { file, lineOf, data }: ParsedFile): Problem[] {
  const { path } = issue;
  const field = path.length === 0 ? undefined : path.join('.');
  const base = { file, line: lineOf(path), field, severity: 'error' } as const;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...base,
      code: 'key-unknown',
      line: lineOf([...path, key]),
      fact: `the key «${key}» is not known here`,
      fix: 'correct its spelling or remove it; inside { } a text with a comma needs quotes',
    }));
  }
  if (!isMissing(data, path)) {
    // An id that breaks its pattern is told by the rule, not by "invalid key".
    const fact =
      issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
    return [{ ...base, code: 'field-invalid', fact, fix: 'correct the value' }];
  }
  const name = path.at(-1);
  if (name === undefined) {
    return [
      {
        ...base,
        code: 'field-missing',
        fact: 'the file is empty',
        fix: 'write what it should hold',
      },
    ];
  }
  return LOCALES.some((locale) => locale === name)
    ? [
        {
          ...base,
          code: 'translation-missing',
          fact: `the text has no «${String(name)}»`,
          fix: 'write it in this language',
        },
      ]
    : [
        {
          ...base,
          code: 'field-missing',
          fact: `the field «${String(name)}» is missing`,
          fix: 'add it',
        },
      ];
}

/** True when nothing is written at a path. YAML reads an empty value as null. */
function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = data;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return true;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at === undefined || at === null;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const key = path[length - 1];
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyAt(text: string, offset: number): string {
  return /^["']?([^"':\s]+)/.exec(text.slice(offset))?.[1] ?? '';
}
