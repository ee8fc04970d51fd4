import { LOCALES, type Locale } from '../../../platform/i18n/locales.ts';
import type { Tree } from './schema.ts';
import { textsOf } from './textsOf.ts';

/** A question, an outcome or a fact in one language. */
export interface NodeText {
  /** Kind and id, such as `question:scope`: no guide has a colon in its name. */
  id: string;
  locale: Locale;
  /** Its texts in the order of the file, whatever white space divides their words. */
  text: string;
  /** Where its first text stands in this language. */
  path: string[];
}

const KINDS: Record<string, string> = {
  questions: 'question',
  outcomes: 'outcome',
  facts: 'fact',
};

/**
 * What each node of the tree says in each language. A language that lacks a text of a node does not
 * count there: a translation in progress is behind anyway. A node has one hash for a language and not
 * one for each text: the warning names the node, the diff shows what changed in it.
 */
export function nodeTexts(tree: Tree): NodeText[] {
  const nodes = Map.groupBy(
    textsOf(tree),
    ({ path: [list = '', id] }) => `${KINDS[list] ?? list}:${id}`,
  );
  return [...nodes].flatMap(([id, texts]) =>
    LOCALES.flatMap((locale) => {
      const words = texts.flatMap(({ text }) => text[locale] ?? []);
      if (words.length < texts.length) return [];
      const text = words.map((part) => part.replace(/\s+/g, ' ')).join('\n');
      return { id, locale, text, path: [...(texts[0]?.path ?? []), locale] };
    }),
  );
}
