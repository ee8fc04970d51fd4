import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { $ZodIssue } from 'zod/v4/core';
import type { ZodType } from 'zod';
import type { Problem } from './problem.ts';

/** A parsed YAML or JSON file that still knows where each value stands. */
export interface Source {
  file: string;
  data: unknown;
  /** 1-based line of the value at a path, or of its nearest parent that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: Problem[];
}

/**
 * Reads YAML, and JSON as its subset. Astro reports line 0 for data files, so our own reading gives
 * editors true lines.
 * @param text the file's content
 * @param file the path to show
 */
export function readYaml(text: string, file: string): Source {
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
  source: Source,
): { value?: T; problems: Problem[] } {
  if (source.problems.length > 0) return { problems: source.problems };
  const result = schema.safeParse(source.data);
  if (result.success) return { value: result.data, problems: [] };
  const { lineOf, file } = source;
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, { file, lineOf })) };
}

/** One schema issue as problems; an unknown key is one problem per key, at the key's own line. */
export function problemsOf(
  issue: $ZodIssue,
  { file, lineOf }: Pick<Source, 'file' | 'lineOf'>,
): Problem[] {
  const { path } = issue;
  const base = {
    file,
    line: lineOf(path),
    field: path.join('.') || undefined,
    severity: 'error',
  } as const;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...base,
      code: 'key-unknown',
      line: lineOf([...path, key]),
      fact: `the key «${key}» is not known here`,
      fix: 'correct its spelling or remove it; inside { } a text with a comma needs quotes',
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  const last = String(path.at(-1));
  const isText = missing && /^[a-z]{2}$/.test(last);
  return [
    isText
      ? {
          ...base,
          code: 'translation-missing',
          fact: `the text has no «${last}»`,
          fix: 'write it in this language',
        }
      : missing
        ? { ...base, code: 'field-missing', fact: `the field «${last}» is missing`, fix: 'add it' }
        : { ...base, code: 'field-invalid', fact: issue.message, fix: 'correct the value' },
  ];
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const key = path[length - 1];
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
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
