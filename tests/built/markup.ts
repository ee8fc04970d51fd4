/**
 * Reads the pages that the build wrote, without a browser: a thousand pages in a second. The build
 * writes every attribute in double quotes; a `>` may stand within one.
 */

const ATTRIBUTES = '[^>"]*(?:"[^"]*"[^>"]*)*';

/** The values of an attribute, in the order of the page. */
export function valuesOf(html: string, attribute: string): string[] {
  const pattern = new RegExp(`\\s${attribute}="([^"]*)"`, 'g');
  return [...html.matchAll(pattern)].map(([, value = '']) => unescape(value));
}

/**
 * The one value of an attribute in a tag.
 * @throws Error when it stands there not once
 */
export function valueOf(tag: string, attribute: string): string {
  const [value, ...rest] = valuesOf(tag, attribute);
  if (value === undefined || rest.length > 0)
    throw new Error(`${rest.length + (value === undefined ? 0 : 1)} times ${attribute} in ${tag}`);
  return value;
}

/** Every opening tag of a name that holds the text, such as `rel="canonical"`. */
export function tagsOf(html: string, tag: string, holding = ''): string[] {
  return openings(html, tag)
    .map(([whole]) => whole)
    .filter((whole) => whole.includes(holding));
}

/** Every element whose opening tag holds the text, with all that it holds. */
export function partsOf(html: string, tag: string, holding = ''): string[] {
  return openings(html, tag)
    .filter(([whole]) => whole.includes(holding))
    .map(({ index }) => cutAt(html, tag, index));
}

/**
 * The first of these elements.
 * @throws Error when there is none: what is looked for in nothing is missed nowhere
 */
export function partOf(html: string, tag: string, holding = ''): string {
  const first = openings(html, tag).find(([whole]) => whole.includes(holding));
  if (!first) throw new Error(`no <${tag}> with «${holding}» in ${html.slice(0, 400)} …`);
  return cutAt(html, tag, first.index);
}

/** The text of a part, without its tags. */
export function textOf(html: string): string {
  return unescape(html.replace(new RegExp(`</?[a-z!]${ATTRIBUTES}>`, 'gi'), '')).trim();
}

function openings(html: string, tag: string): RegExpExecArray[] {
  return [...html.matchAll(new RegExp(`<${tag}(?=[\\s>])${ATTRIBUTES}>`, 'g'))];
}

function cutAt(html: string, tag: string, start: number): string {
  const tags = new RegExp(`<(/?)${tag}(?=[\\s>])`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    depth += found[1] === '' ? 1 : -1;
    if (depth === 0) return html.slice(start, tags.lastIndex + 1);
  }
  throw new Error(`<${tag}> is not closed: ${html.slice(start, start + 400)} …`);
}

const NAMED: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}
