import type { Everyday } from './everyday.ts';
import type { Glossary } from '../glossary/schema.ts';
import type { GuidanceEntry, GuidanceIndex } from '../search/guidance/entry.ts';
import { foldWords } from '../../platform/text/foldWords.ts';
import { LOCALES, type Locale } from '../../platform/i18n/locales.ts';
import { languageOf, textIn } from '../../platform/i18n/textIn.ts';
import type { Option, Tree } from '../tree/model/schema.ts';
import { leavesOf, trailTo, type Place } from '../tree/model/walk.ts';

/**
 * What the search finds of the tree: every question, and every answer that ends in an outcome. Both
 * are found by the answer that leads there, which says what is wrong in the customer's terms, as
 * much as by their own title, which says what comes of it. What a question adds counts less, and so
 * does the question that an answer answers: alone, «a provider» tells nothing. «I do not know» is
 * nobody's word for the trouble either. Summaries, steps, reasons and what to have ready are left
 * out: they name everything, and tell no case from another. Measured: no question is lost without the
 * summaries, and 3.4 kB are spared.
 */
export function toSymptoms(
  { tree, glossary, everyday }: { tree: Tree; glossary: Glossary; everyday: Everyday },
  locale: Locale,
  pathOf: (place: Place) => string,
): GuidanceIndex {
  const lang = languageOf(tree, locale);
  const optionsTo = (place: Place): Option[] =>
    (trailTo(tree, place) ?? []).flatMap(
      ({ question, option }) => tree.questions[question]?.options[option] ?? [],
    );

  const toEntry = (
    place: Place,
    own: Pick<GuidanceEntry, 'kind' | 'title' | 'words' | 'party'>,
    isUnsure = false,
  ): GuidanceEntry => {
    const options = optionsTo(place);
    const last = options.at(-1);
    const answer = last ? textsIn(lang, last.label, last.hint) : [];
    return {
      ...own,
      said: isUnsure ? [] : answer,
      ...(last?.errors ? { errors: last.errors } : {}),
      words: isUnsure ? [...own.words, ...answer] : own.words,
      trail: options.map(({ label }) => textIn(label, lang)),
      path: pathOf(place),
      ...(lang === locale ? {} : { lang }),
    };
  };

  const questions = Object.entries(tree.questions).map(([question, { ask, tell }]) =>
    toEntry(
      { question },
      { kind: 'question', title: textIn(ask, lang), words: textsIn(lang, tell) },
    ),
  );
  const leaves = leavesOf(tree).flatMap(({ question, option, outcome }) => {
    const found = tree.outcomes[outcome];
    if (!found) return [];
    const { headline, party, returns } = found;
    const words = textsIn(lang, tree.questions[question]?.ask);
    const own = { kind: 'outcome' as const, title: textIn(headline, lang), words, party };
    return toEntry({ question, option }, own, returns);
  });
  return {
    entries: [...questions, ...leaves],
    alike: [
      ...everyday.alike.map((group) => wordsOf(group)),
      ...Object.values(glossary).map(spellingsOf),
    ].filter(({ length }) => length > 1),
    // The search cuts «doesn’t» in two.
    idle: [...new Set(wordsOf(everyday.idle).flatMap((word) => word.split(' ')))],
  };
}

function textsIn(lang: Locale, ...texts: (Parameters<typeof textIn>[0] | undefined)[]): string[] {
  return texts.flatMap((text) => textIn(text, lang) ?? []);
}

type ByLanguage = { [L in Locale]?: string[] | undefined } | undefined;

/** Of every language: customers forward what their screen says in another. */
function wordsOf(...lists: ByLanguage[]): string[] {
  const words = lists.flatMap((list) => LOCALES.flatMap((locale) => list?.[locale] ?? []));
  const folded = words.map((word) => foldWords(word) + (word.endsWith('*') ? '*' : ''));
  return [...new Set(folded)];
}

/** A term's spellings of one word; several words mean together what none of them means alone. */
function spellingsOf({ term, forms, aliases, former }: Glossary[string]): string[] {
  const own = Object.fromEntries(LOCALES.map((locale) => [locale, [term[locale] ?? []].flat()]));
  return wordsOf(own, forms, aliases, former).filter((word) => !word.includes(' '));
}
