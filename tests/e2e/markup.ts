/**
 * Reads the pages that the build wrote, without a browser: a hundred pages in a second. The build
 * writes every attribute in double quotes.
 */

/** The values of an attribute, in the order of the page. */
export function valuesOf(html: string, attribute: string): string[] {
  const pattern = new RegExp(`\\s${attribute}="([^"]*)"`, 'g');
  return [...html.matchAll(pattern)].map(([, value = '']) => unescape(value));
}

/** The first element whose opening tag fits, with all that it holds; empty when there is none. */
export function partOf(html: string, tag: string, attributes = ''): string {
  const start = new RegExp(`<${tag}\\b[^>]*${attributes}[^>]*>`).exec(html);
  if (!start) return '';
  const tags = new RegExp(`<(/?)${tag}\\b`, 'g');
  tags.lastIndex = start.index;
  let depth = 0;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    depth += found[1] === '' ? 1 : -1;
    if (depth === 0) return html.slice(start.index, tags.lastIndex + 1);
  }
  return html.slice(start.index);
}

/** Every opening tag of a name that holds the text, such as `rel="canonical"`. */
export function tagsOf(html: string, tag: string, holding = ''): string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'g'))]
    .map(([whole]) => whole)
    .filter((whole) => whole.includes(holding));
}

/** The text of a part, without its tags. */
export function textOf(html: string): string {
  return unescape(html.replace(/<[^>]*>/g, '')).trim();
}

function unescape(text: string): string {
  return text
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;|&#38;/g, '&');
}
