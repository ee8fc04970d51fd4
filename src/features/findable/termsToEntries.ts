import { LOCALES, type Locale } from '../../platform/i18n/locales.ts';
import { textIn, type Text } from '../../platform/i18n/textIn.ts';
import type { GuidanceEntry } from '../search/guidance/entry.ts';

type Spellings = { [L in Locale]?: string[] | undefined } | undefined;

/** A term with every word that stands for it. */
export interface TermToFind {
  term: Text;
  forms?: Spellings;
  aliases?: Spellings;
  former?: Spellings;
  mistranslated?: Spellings;
}

/**
 * The terms, found in every language: whoever reads an English error text on a Spanish page has its
 * words only.
 */
export function termsToEntries(
  terms: Readonly<Record<string, TermToFind>>,
  locale: Locale,
  pathOf: (id: string) => string,
): GuidanceEntry[] {
  return Object.entries(terms).map(([id, term]) => {
    const title = textIn(term.term, locale);
    return { kind: 'term', title, words: spellingsOf(term, title), path: pathOf(id) };
  });
}

/** Each spelling once, whatever its capitals, and none that is the title. */
function spellingsOf(
  { term, forms, aliases, former, mistranslated }: TermToFind,
  title: string,
): string[] {
  const all = [term, forms, aliases, former, mistranslated].flatMap((by) =>
    LOCALES.flatMap((locale) => by?.[locale] ?? []),
  );
  const byKey = new Map(all.toReversed().map((word) => [word.toLowerCase(), word]));
  byKey.delete(title.toLowerCase());
  return [...byKey.values()].toReversed();
}
