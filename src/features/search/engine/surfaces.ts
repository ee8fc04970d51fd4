import { cutWords, piecesOf, type Word } from './cutWords.ts';
import { FORM_WORDS } from './formWords.ts';

/** What the search reads of a contact. */
export interface Searchable {
  id: string;
  publisher: string;
  aliases: readonly string[];
  products: readonly string[];
  /** Host names of the website and of the public channels, without www. */
  domains: readonly string[];
  /** The ids by which the marketplace knows the publisher. */
  publisherIds: readonly string[];
}

/** A text under which a contact is found. */
export interface Surface {
  kind: 'publisher' | 'alias' | 'product' | 'domain' | 'publisherId' | 'initials';
  text: string;
  /** Place of an alias or product in its contact. */
  index: number;
}

/** Everything under which a contact is found, what names it first. */
export function surfacesOf(record: Searchable): Surface[] {
  const initials = initialsOf(record.publisher);
  return [
    ...writtenOf(record),
    ...(initials.length > 1 ? [{ kind: 'initials' as const, text: initials, index: 0 }] : []),
  ];
}

/** The surfaces as far as they stand in the contact: all but its initials, in the same order. */
export function writtenOf(record: Searchable): Surface[] {
  const of = (kind: Surface['kind'], texts: readonly string[]): Surface[] =>
    texts.map((text, index) => ({ kind, text, index }));
  return [
    ...of('publisher', [record.publisher]),
    ...of('alias', record.aliases),
    ...of('product', record.products),
    ...of('domain', record.domains),
    ...of(
      'publisherId',
      record.publisherIds.map((id) => id.toLowerCase()),
    ),
  ];
}

/** «Soluciones Abiertas 24, S.L.» is also known as `sa24`. */
function initialsOf(publisher: string): string {
  return withoutForm(publisher)
    .flatMap(piecesOf)
    .map(({ word }) => (/^\p{N}/u.test(word) ? word : word.slice(0, 1)))
    .join('');
}

/** A name of several words without spaces and legal form, as it stands in domains; '' of one word. */
export function joinedName(publisher: string): string {
  const words = withoutForm(publisher);
  return words.length > 1 ? words.map(({ word }) => word).join('') : '';
}

/** The words of a name but for its legal form; a name that is nothing else keeps its first. */
export function withoutForm(publisher: string): Word[] {
  return cutWords(publisher).filter(({ word }, at) => at === 0 || !FORM_WORDS.has(word));
}
