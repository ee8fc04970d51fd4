/** A string, a bracket or comma, a line end, or a bare word (number, true, null). */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|\r\n|\n|\r|[^\s"[\]{},:]+/gs;

/**
 * The 1-based line on which each element of the list begins, in order. The list is the whole text,
 * or the value of "contacts" in the outermost object. The text must be valid JSON: JSON.parse has
 * read it before, it only gives no places.
 */
export function jsonLines(text: string): number[] {
  const lines: number[] = [];
  const list = text.trimStart().startsWith('[') ? 1 : 2;
  let line = 1;
  let depth = 0;
  let key = '';
  let isInList = false;
  let expectsElement = false;
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^[\r\n]/.test(token)) {
      line += 1;
      continue;
    }
    if (expectsElement && token !== ']') {
      lines.push(line);
      expectsElement = false;
    }
    if (token === '[' || token === '{') {
      depth += 1;
      const opens = token === '[' && depth === list && (list === 1 || key === '"contacts"');
      if (opens) {
        // Of two lists under the same key JSON.parse keeps the last.
        lines.length = 0;
        isInList = true;
        expectsElement = true;
      }
    } else if (token === ']' || token === '}') {
      if (depth === list) isInList = false;
      depth -= 1;
    } else if (token === ',') {
      expectsElement = isInList && depth === list;
    } else if (depth === 1 && token.startsWith('"')) {
      key = token;
    }
  }
  return lines;
}

/** The line of a JSON.parse error in V8's words; undefined when they do not give it away. */
export function jsonErrorLine(message: string, text: string): number | undefined {
  const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  if (message.includes('end of JSON')) return countLines(text);
  // "Unexpected token" comes with some characters before and behind it, and no place.
  const snippet = /, (\.\.\.)?"(.*?)"(?:\.\.\.)? is not valid JSON$/s.exec(message);
  const [, isCut, excerpt = ''] = snippet ?? [];
  const at = text.indexOf(excerpt);
  if (excerpt === '' || at !== text.lastIndexOf(excerpt)) return undefined;
  return countLines(text.slice(0, at + (isCut === undefined ? 0 : SNIPPET_BEFORE)));
}

/** How many characters V8 shows before the one that it did not expect. */
const SNIPPET_BEFORE = 10;

function countLines(text: string): number {
  return text.split(/\r\n|\n|\r/).length;
}
