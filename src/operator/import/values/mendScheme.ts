import { distance } from '../../../platform/text/distance.ts';

/**
 * Schemes that are near http by their letters and mean something else. Those that are far from it,
 * such as javascript, are never in question.
 */
const OTHERS = new Set(['shttp', 'httpg', 'tftp']);

/** A word, the signs that follow a scheme or what a slip makes of them, and an address. */
const START = /^([a-z]{3,7})\s?(?:[:;.]?\s?[/\\]{1,4}|:)\s?(?=[\p{L}\p{N}])/iu;

/**
 * Puts right a misspelt http:// or https://, one slip away from it (`htpts://`, `http//`,
 * `https:\\`), or written twice. A scheme of its own is never turned into another one.
 */
export function mendScheme(text: string): string {
  const twice = /^https?:?\/\/(?=https?:?\/\/)/i;
  const once = text.replace(twice, '');
  const [start, word = ''] = START.exec(once) ?? [];
  if (start === undefined) return once;
  const scheme = nearest(word.toLowerCase());
  if (scheme === undefined || start.toLowerCase() === `${scheme}://`) return once;
  return `${scheme}://${once.slice(start.length)}`;
}

/** Of two that are as near the safer one. */
function nearest(word: string): 'http' | 'https' | undefined {
  if (word === 'http' || word === 'https') return word;
  if (OTHERS.has(word)) return undefined;
  return (['https', 'http'] as const).find((scheme) => distance(word, scheme, 1) === 1);
}
