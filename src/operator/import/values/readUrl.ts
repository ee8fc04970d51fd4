import { contactSchema } from '../../../features/contacts/record/schema.ts';
import { applyRules } from '../cleaning/applyRules.ts';
import { firstOfSeveral } from './firstOfSeveral.ts';
import { mendScheme } from './mendScheme.ts';
import { type Reading, fit } from './readValue.ts';

const HOST = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?:[:/?#].*)?$/u;
const EXPECTED = 'a web address that begins with https://';

/**
 * A web address whose slips are mended where only one thing can be meant: any other scheme than
 * http and https is refused, and http stays as it is.
 */
export function readUrl(text: string): Reading<string> {
  const { text: url, steps } = applyRules(text, [
    ['several-values', (list) => firstOfSeveral(list, (part) => isUrl(mend(part).text))],
    ...RULES,
  ]);
  return { ...fit(contactSchema.shape.website.unwrap(), url, EXPECTED), steps };
}

const RULES = [
  ['url-trailing', dropTrailing],
  ['url-scheme-misspelt', mendScheme],
  ['url-host-misspelt', mendWww],
  ['url-scheme-missing', addScheme],
  ['case-of-address', lowerHost],
] as const;

function mend(text: string) {
  return applyRules(text, RULES);
}

function isUrl(text: string): boolean {
  return contactSchema.shape.website.unwrap().safeParse(text).success;
}

/** What stands around an address in running text; a closing bracket only when none was opened. */
function dropTrailing(text: string): string {
  const bare = text.replace(/^[<"'«“(]+(?=\S)/, '').replace(/(?:[\s.,;>"'»”]|%20)+$/, '');
  return bare.includes('(') ? bare : bare.replace(/\)+$/, '');
}

function mendWww(text: string): string {
  return text.replace(/^(https?:\/\/)?(?:w{4,}[.,]+|www(?:\.{2,}|,))(?=[^.,\s])/i, '$1www.');
}

function addScheme(text: string): string {
  const host = text.replace(/^\/\//, '');
  return HOST.test(host) ? `https://${host}` : text;
}

function lowerHost(text: string): string {
  return text.replace(/^https?:\/\/[^/?#]+/i, (start) => start.toLowerCase());
}
