import type { Locale } from '../../platform/i18n/locales.ts';
import type { Glossary } from './schema.ts';

/**
 * The spellings whose first use in a guide links to the glossary, longest first, so that a term
 * within a longer one does not take its place.
 * @param locale the language of the guide's text; a term that lacks it links nothing
 */
export function spellingsOf(
  glossary: Glossary,
  locale: Locale,
): { spelling: string; term: string }[] {
  return Object.entries(glossary)
    .filter(([, { link }]) => link !== false)
    .flatMap(([id, { term, forms }]) =>
      [term[locale], ...(forms?.[locale] ?? [])].flatMap((spelling) =>
        spelling === undefined ? [] : { spelling, term: id },
      ),
    )
    .sort((a, b) => b.spelling.length - a.spelling.length);
}
