/** A string, a bracket or comma, a line end, or a bare word (number, true, null). */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|\r\n|\n|\r|[^\s"[\]{},:]+/gs;

/**
 * The 1-based line on which each element of the list begins, in order. The list is the whole text,
 * or the value of `listKey` in the outermost object. The text must be valid JSON: JSON.parse has
 * read it before, it only gives no places.
 */
export function jsonLines(text: string, listKey = 'contacts'): number[] {
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
      const opens =
        token === '[' && depth === list && (list === 1 || key === JSON.stringify(listKey));
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
