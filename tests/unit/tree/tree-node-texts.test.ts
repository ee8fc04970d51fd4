import { describe, expect, it } from 'vitest';
import { DEFAULT_LOCALE, LOCALES } from '../../../src/platform/i18n/locales.ts';
import { nodeTexts } from '../../../src/features/tree/model/nodeTexts.ts';
import type { Tree } from '../../../src/features/tree/model/schema.ts';
import { textsOf } from '../../../src/features/tree/model/textsOf.ts';

const both = (words: string) => ({ es: `${words} es`, en: `${words} en` });

const TREE: Tree = {
  start: 'same',
  questions: {
    same: {
      ask: both('ask'),
      tell: both('tell'),
      cite: ['page'],
      options: { a: { label: both('label'), hint: both('hint'), to: 'done', errors: ['Error 1'] } },
    },
  },
  outcomes: {
    done: {
      party: 'customer',
      headline: both('headline'),
      summary: both('summary'),
      request: both('request'),
      channel: { kind: 'customer', where: both('channel') },
      have: ['same'],
      steps: [both('step one'), both('step two')],
      because: { text: both('because'), basis: 'not-stated' },
      reviewed: '2026-11-22',
    },
  },
  facts: { same: { label: both('fact'), where: both('where') } },
};

/** The ids of the nodes whose text differs, in which language. */
function changed(change: (tree: Tree) => void): string[] {
  const tree = structuredClone(TREE);
  change(tree);
  const before = new Map(nodeTexts(TREE).map(({ id, locale, text }) => [`${id} ${locale}`, text]));
  return nodeTexts(tree)
    .filter(({ id, locale, text }) => before.get(`${id} ${locale}`) !== text)
    .map(({ id, locale }) => `${id} ${locale}`);
}
const question = ({ questions: { same } }: Tree): Tree['questions'][string] => {
  if (!same) throw new Error('no such question');
  return same;
};

describe('what a node of the tree says', () => {
  it('stands once in each language, under its kind and id, where its first text is', () => {
    expect(nodeTexts(TREE).map(({ id, locale, path }) => [id, locale, path.join('.')])).toEqual([
      ['question:same', 'es', 'questions.same.ask.es'],
      ['question:same', 'en', 'questions.same.ask.en'],
      ['outcome:done', 'es', 'outcomes.done.headline.es'],
      ['outcome:done', 'en', 'outcomes.done.headline.en'],
      ['fact:same', 'es', 'facts.same.label.es'],
      ['fact:same', 'en', 'facts.same.label.en'],
    ]);
  });

  it.each(LOCALES)('is every text of the tree, %s', (locale) => {
    const said = nodeTexts(TREE).filter((node) => node.locale === locale);
    expect(said.flatMap(({ text }) => text.split('\n'))).toEqual(
      textsOf(TREE).map(({ text }) => text[locale]),
    );
  });

  it.each<[string[], (tree: Tree) => void, string]>([
    [['question:same es'], (tree) => (question(tree).ask.es = 'x'), 'the question'],
    [
      ['question:same en'],
      (tree) => Object.assign(question(tree).options['a']?.hint ?? {}, { en: 'x' }),
      'an option speaks for its question',
    ],
    [
      ['outcome:done en'],
      (tree) => (tree.outcomes['done']?.steps ?? []).forEach((step) => (step.en = 'x')),
      'a step',
    ],
    [
      ['fact:same es'],
      (tree) => Object.assign(tree.facts['same']?.label ?? {}, { es: 'x' }),
      'a fact',
    ],
    [
      ['question:same es', 'question:same en'],
      (tree) => (question(tree).options['b'] = { label: both('b'), to: 'done' }),
      'a new option, in every language',
    ],
    [[], (tree) => (question(tree).ask.es = 'ask \n  es'), 'white space'],
    [[], (tree) => (question(tree).cite = ['other']), 'a source'],
    [[], (tree) => Object.assign(question(tree).options['a'] ?? {}, { errors: ['x'] }), 'an error'],
    [[], (tree) => Object.assign(tree.outcomes['done'] ?? {}, { reviewed: '2027-01-01' }), 'a day'],
  ])('changes for %j by case %#', (ids, change) => {
    expect(changed(change)).toEqual(ids);
  });

  it('does not count in a language that lacks part of it', () => {
    const tree = structuredClone(TREE);
    const { ask } = question(tree);
    // A third language, in progress.
    const lacking = LOCALES.find((locale) => locale !== DEFAULT_LOCALE);
    Object.assign(ask, { [String(lacking)]: undefined });
    const languages = nodeTexts(tree).map(({ id, locale }) => `${id} ${locale}`);
    expect(languages).not.toContain(`question:same ${lacking}`);
    expect(languages).toContain(`question:same ${DEFAULT_LOCALE}`);
    expect(languages).toContain(`fact:same ${lacking}`);
  });
});
