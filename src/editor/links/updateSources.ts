import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * Writes the day into `checked` of the sources that were opened and leaves every other byte as it is.
 * @param text sources.yaml
 * @param opened the sources to write it for: id → the address that was opened. One that has another
 *   address by now, or no `checked`, stays as it is.
 * @param day as YYYY-MM-DD
 */
export function updateSources(
  text: string,
  opened: ReadonlyMap<string, string>,
  day: string,
): string {
  const document = parseDocument(text);
  const edits: { start: number; end: number }[] = [];
  for (const [id, url] of opened) {
    const source = document.get(id);
    const checked = isMap(source) && source.get('url') === url ? source.get('checked', true) : null;
    if (!isScalar(checked) || !checked.range) continue;
    const [start, end] = checked.range;
    edits.push({ start, end });
  }
  // From the end, so that the places of the others stay true.
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((written, { start, end }) => {
    // An empty value stands right behind its colon.
    const gap = written[start - 1] === ':' ? ' ' : '';
    return `${written.slice(0, start)}${gap}${day}${written.slice(end)}`;
  }, text);
}
