import { keyOf } from './fold.ts';

const CONNECTORS = ['y', 'e', 'und', 'et', 'and', 'de', 'the'];

/**
 * The initials that somebody may make of a name, in lower case: of all words or without those that
 * only connect, with and without the parts of a joined word. Fewer than three make no acronym.
 */
export function initialsOf(core: string): string[] {
  const apart = core.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{L})(\d)/gu, '$1 $2');
  const made = [core, apart].flatMap((text) => {
    const words = keyOf(text).split(' ');
    return [words, words.filter((word) => !CONNECTORS.includes(word))].map((some) =>
      some.map((word) => (/^\d/.test(word) ? word : (word[0] ?? ''))).join(''),
    );
  });
  return [...new Set(made)].filter(({ length }) => length >= 3 && length <= 6);
}
