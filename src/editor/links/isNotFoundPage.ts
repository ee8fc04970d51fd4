/** Characters of text up to which a page can hold nothing but its message. */
const SHORT = 600;
const SORRY = String.raw`(?:\w+[,!.] )?`;
const THING = '(?:(?:the|this|that) )?(?:requested )?(?:page|file|content|document|site|resource)';
/** An apostrophe may be an entity. */
const DENIAL = String.raw`(?:was |is )?not found|(?:can ?\S{1,6}t|could(?: not|n\S{1,6}t)) be found`;
const MESSAGES = [
  /^(?:http |error )*404(?: error)?(?:[: ]+not found)?[.!]?$/i,
  new RegExp(String.raw`^(?:404[: ]+)?${SORRY}${THING} (?:${DENIAL})[.!]?$`, 'i'),
  /^not found[.!]?$/i,
  /^página no encontrada[.!]?$/i,
  /^no se (?:ha encontrado|ha podido encontrar|encuentra|encontró) (?:la|esta) página[.!]?$/i,
];

/**
 * True when a page that the server calls found says that it is not: in its title, its main heading,
 * or in all the text that it has. A page that merely writes about the error does not count.
 */
export function isNotFoundPage(html: string): boolean {
  const title = textOf(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? '');
  const heading = textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(html)?.[1] ?? '');
  const parts = [...title.split(/\s[-–—|·]\s/), heading];
  if (parts.some((part) => MESSAGES.some((message) => message.test(part.trim())))) return true;
  const text = textOf(html);
  return text.length <= SHORT && /\b404\b|\bpage not found\b|página no encontrada/i.test(text);
}

function textOf(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
