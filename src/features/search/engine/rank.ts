import Fuse from 'fuse.js/basic';
import { foldLetters } from '../../../platform/text/foldLetters.ts';
import type { ContactAnswer } from './answersOf.ts';
import { KINDS } from './buildIndex.ts';

/** What decides between two answers that all before leaves even: the higher first. */
export interface TieBreak {
  name: 'score' | 'equal' | 'letters' | 'kind' | 'length' | 'place';
  of: (answer: ContactAnswer, query: Asking) => number;
}

/** What the answers are held against. */
export interface Asking {
  /** The query, folded. */
  text: string;
  /** The text that an answer was found by. */
  textOf: (answer: ContactAnswer) => string;
}

/** Answers that differ by less are even: the score is no finer than what it is made of. */
const STEP = 0.002;
/** So many of the best are told apart letter by letter. */
export const CLOSE = 8;

export const TIE_BREAKS: readonly TieBreak[] = [
  // How much of the query it has, and how much of it the query.
  {
    name: 'score',
    of: ({ score }) => Math.round(score / STEP),
  },
  // As it was typed, signs and legal form included.
  {
    name: 'equal',
    of: (answer, { text, textOf }) => Number(foldLetters(textOf(answer)) === text),
  },
  // Of two with the same words wrong, the one that looks more like the query.
  {
    name: 'letters',
    of: (answer, { text, textOf }) => -lettersWrong(text, textOf(answer)),
  },
  // A name before a product: it is asked for more often.
  {
    name: 'kind',
    of: ({ alignment }) => -(alignment ? KINDS.indexOf(alignment.kind) : 0),
  },
  // The shorter text has less that was not asked for.
  {
    name: 'length',
    of: (answer, { textOf }) => -textOf(answer).length,
  },
  // The order of the file, likeliest first.
  {
    name: 'place',
    of: ({ record }) => -record,
  },
];

/** Sorts answers, best first. */
export function rank(answers: readonly ContactAnswer[], query: Asking): ContactAnswer[] {
  const rough = [...answers].sort((a, b) => b.score - a.score || a.record - b.record);
  const once = onceEach(query);
  const close = rough.slice(0, CLOSE).sort((a, b) => {
    const tie = TIE_BREAKS.find((some) => once(some, a) !== once(some, b));
    return tie ? once(tie, b) - once(tie, a) : 0;
  });
  return [...close, ...rough.slice(CLOSE)];
}

/** What is asked for is worked out once for each answer, however often it is compared. */
function onceEach(query: Asking): (tie: TieBreak, answer: ContactAnswer) => number {
  const known = new Map(TIE_BREAKS.map((tie) => [tie, new Map<ContactAnswer, number>()]));
  return (tie, answer) => {
    const values = known.get(tie);
    const value = values?.get(answer) ?? tie.of(answer, query);
    values?.set(answer, value);
    return value;
  };
}

function lettersWrong(query: string, text: string): number {
  const { isMatch, score = 1 } = Fuse.match(query, text, {
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeScore: true,
    threshold: 0.6,
  });
  return isMatch ? score : 1;
}
