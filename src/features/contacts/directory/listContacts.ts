import { type Alphabet, cutAlphabet } from './cutAlphabet.ts';
import type { Contact } from '../record/schema.ts';

/** Names with a line each: what a thumb scrolls through in a few strokes. */
export const ENTRIES = 100;
/** Whole cards: as heavy as a page may get on a slow phone, and 200 pages for 10,000 contacts. */
const CARDS = 50;

/** All contacts by name. */
export interface Directory extends Alphabet<Contact> {
  /** The page on which each contact stands; empty where contacts have pages of their own. */
  pageOf: ReadonlyMap<string, number>;
}

/**
 * Lists the contacts, as names that lead to their pages, or whole where there are too many for a
 * page each: static hosts count files.
 * @param mostPages how many contacts may have a page of their own
 */
export function listContacts(contacts: readonly Contact[], mostPages: number): Directory {
  const isWhole = contacts.length > mostPages;
  const alphabet = cutAlphabet(contacts, ({ publisher }) => publisher, isWhole ? CARDS : ENTRIES);
  const numbered = alphabet.pages.flatMap((page, index) =>
    page.flatMap(({ items }) => items.map(({ id }) => [id, index + 1] as const)),
  );
  return { ...alphabet, pageOf: new Map(isWhole ? numbered : []) };
}
