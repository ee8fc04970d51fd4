import { foldWords } from '../../platform/text/foldWords.ts';

/** Whom a text names: at least one of the two. */
export interface Person {
  name?: string;
  email?: string;
}

/** Reads "Ana Ruiz", "ana@contoso.example", "mailto:…" or "Ana Ruiz <ana@contoso.example>". */
export function readPerson(text: string): Person {
  const plain = text.trim();
  const [, before = '', inside] =
    /^(.*?)<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>$/i.exec(plain) ?? [];
  if (inside !== undefined) {
    const name = before.replace(/^["'\s]+|["'\s]+$/g, '');
    return name === '' ? { email: inside } : { name, email: inside };
  }
  const address = plain.replace(/^mailto:/i, '');
  return /^[^\s@]+@[^\s@]+$/.test(address) ? { email: address } : { name: plain };
}

/**
 * What spellings of one name have in common: case, accents, punctuation and order make no
 * difference, so that "RUIZ, Ana" is Ana Ruiz. Empty when the text has no letter.
 */
export function nameKey(name: string): string {
  return foldText(name).trim().split(' ').sort().join(' ');
}

/** Words in lower case without accents, with one space before, between and behind them. */
export function foldText(text: string): string {
  return ` ${foldWords(text.normalize('NFKC'))} `;
}
