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
