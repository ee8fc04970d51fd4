import Fuse from 'fuse.js/basic';
import { foldWords } from '../i18n/foldWords.ts';
import { cutWords, type Cut, type Range } from './cutWords.ts';
import type { GuidanceEntry, GuidanceIndex } from './entry.ts';

/** An entry that matches, with what to highlight. */
export interface GuidanceHit {
  entry: GuidanceEntry;
  title: Range[];
  /** What matches, where the title does not say why. */
  because?: { text: string; ranges: Range[] };
}

export type Search = (query: string, limit: number) => GuidanceHit[];

/** The words of the index that one word of the query may mean, with how much they are alike. */
type Likes = ReadonlyMap<string, number>;

/** A text of an entry, with how much it counts. */
interface Weighed extends Cut {
  counts: number;
  /** How many words say something. */
  length: number;
}

/** A text held against the query: what it has of each word, and where. */
interface Answer {
  text: string;
  values: number[];
  marks: { range: Range; values: number[] }[];
}

/** A title, or what a reader says for it, is what a page is about; other words only lead there. */
const TITLE = 1.5;
/** Words that mean the same to a customer are not the same. */
const ALIKE = 0.8;
/** A part of a name is not the name: «MPN» means the program before `ResellerMpnId`. */
const PART = 0.5;
/** Share of what the query asks that an entry must have. */
const ENOUGH = 0.5;
/** Wrong letters that Fuse lets pass, as a share: one of four. */
const MOST_WRONG = 0.29;
/** A whole message with its codes inside, and short enough for every key. */
const MOST_LETTERS = 2000;

/**
 * Makes the search over an index. Each word of the query is matched alone, whatever the order. A
 * word that stands nowhere in the guidance, such as a publisher's name or an identifier within an
 * error text, counts neither for nor against an entry. An entry whose error text stands whole in the
 * query comes first, whatever else was pasted with it.
 */
export function createSearch({ entries, alike = [], idle = [] }: GuidanceIndex): Search {
  const weigh = (text: string, counts: number): Weighed => {
    const cut = cutWords(text);
    const said = cut.places.filter(({ word }) => !idle.includes(word));
    return { ...cut, counts, length: said.length || cut.places.length };
  };
  const texts = entries.map(({ title, said = [], errors = [], words }) => [
    ...[title, ...said, ...errors].map((text) => weigh(text, TITLE)),
    ...words.map((text) => weigh(text, 1)),
  ]);
  const errors = entries.map((entry) => (entry.errors ?? []).map(cutWords).filter(isTelling));
  const vocabulary = new Set(
    texts.flat().flatMap(({ places }) => places.flatMap(({ word, parts }) => [word, ...parts])),
  );
  const fuse = new Fuse([...vocabulary], {
    threshold: MOST_WRONG,
    ignoreLocation: true,
    includeScore: true,
  });
  const groups = alike.map((members) => ({
    members,
    words: [...vocabulary].filter((word) => members.some((member) => isMember(word, member))),
  }));

  return (query, limit) => {
    const written = [...new Set(foldWords(query.slice(0, MOST_LETTERS)).split(' '))];
    const telling = written.filter((word) => !idle.includes(word));
    const asked = telling.length > 0 ? telling : written;
    const likes = asked
      .map((word, index) => likesOf(word, index === asked.length - 1))
      .filter(({ size }) => size > 0);
    const answers = texts.map((cuts) => cuts.map((cut) => answerOf(cut, likes)));
    // A word that few entries have says more than one that stands everywhere.
    const weights = likes.map((_, word) => {
      const having = answers.filter((one) => one.some(({ values }) => values[word])).length;
      return Math.log(1 + entries.length / Math.max(having, 1));
    });
    const enough = ENOUGH * weights.reduce((sum, weight) => sum + weight, 0);
    return entries
      .map((entry, at) => ({
        entry,
        answers: answers[at] ?? [],
        // Of an error within another, the inner one, which more answers lead to, tells the case.
        quoted: isQuoted(at, written) ? 1 + (entry.trail?.length ?? 0) : 0,
      }))
      .map((one) => ({ ...one, ...rate(one.answers, weights) }))
      .filter(({ score, share, quoted }) => score > 0 && (quoted > 0 || share >= enough))
      .sort((a, b) => b.quoted - a.quoted || b.score - a.score)
      .slice(0, limit)
      .map((one) => toHit(one.entry, one.answers, weights));
  };

  function isQuoted(at: number, written: readonly string[]): boolean {
    return (errors[at] ?? []).some(({ places }) =>
      places.every(({ word }) => written.includes(word)),
    );
  }

  /** The last word may still be half written. */
  function likesOf(word: string, isLast: boolean): Likes {
    const likes = new Map<string, number>();
    for (const { members, words } of groups) {
      const meant = members.some(
        (member) =>
          isMember(word, member) || (isLast && word.length >= 4 && member.startsWith(word)),
      );
      if (meant) for (const one of words) likes.set(one, ALIKE);
    }
    if (word.length >= 4) {
      for (const { item, score = 1 } of fuse.search(word))
        if (isNear(word, item, Math.round(score * word.length)))
          likes.set(item, Math.max(likes.get(item) ?? 0, 0.8 * (1 - score)));
    }
    if (word.length >= (isLast ? 2 : 3)) {
      for (const one of vocabulary) if (one.startsWith(word)) likes.set(one, 0.9);
    }
    if (word.length > 1 && vocabulary.has(word)) likes.set(word, 1);
    return likes;
  }
}

/** A word, or the beginning of one before a final *. */
function isMember(word: string, member: string): boolean {
  return member.endsWith('*') ? word.startsWith(member.slice(0, -1)) : word === member;
}

/** A plain word such as «Forbidden» is no quotation; several words are, or a code. */
function isTelling({ text, places }: Cut): boolean {
  return places.length > 1 || places.some(({ parts }) => parts.length > 0) || /\d/.test(text);
}

/**
 * Near is a word with one letter more, less or wrong, two of a long one, or with letters swapped.
 * Fuse alone goes further, and also finds a word within a longer one, «plan» in «explanation».
 */
function isNear(asked: string, word: string, wrong: number): boolean {
  if (asked[0] !== word[0] || Math.abs(asked.length - word.length) > wrong) return false;
  return wrong <= (asked.length > 8 ? 2 : 1) || lettersOf(asked) === lettersOf(word);
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/**
 * What a text has of each word of the query. It counts more, the more of it was asked for:
 * «factura» means the term of that name before a sentence that speaks of one.
 */
function answerOf({ text, places, counts, length }: Weighed, likes: readonly Likes[]): Answer {
  const marks = places.flatMap(({ word, parts, range }) => {
    const values = likes.map((one) =>
      Math.max(one.get(word) ?? 0, ...parts.map((part) => PART * (one.get(part) ?? 0))),
    );
    return values.some((value) => value > 0) ? { range, values } : [];
  });
  const fit = counts * (0.5 + 0.5 * Math.min(1, marks.length / length));
  const values = likes.map((_, word) =>
    marks.reduce((best, mark) => Math.max(best, fit * (mark.values[word] ?? 0)), 0),
  );
  return { text, values, marks };
}

/** The best that the texts have of each word, weighed; and the weight of the words that they have. */
function rate(answers: readonly Answer[], weights: readonly number[]) {
  const best = weights.map((_, word) =>
    Math.max(0, ...answers.map(({ values }) => values[word] ?? 0)),
  );
  const sum = (valueOf: (value: number) => number): number =>
    best.reduce((all, value, word) => all + valueOf(value) * (weights[word] ?? 0), 0);
  return { score: sum((value) => value), share: sum((value) => (value > 0 ? 1 : 0)) };
}

function toHit(
  entry: GuidanceEntry,
  answers: readonly Answer[],
  weights: readonly number[],
): GuidanceHit {
  const [title, ...others] = answers.map((one) => ({ ...one, ...rate([one], weights) }));
  const best = others.sort((a, b) => b.score - a.score)[0];
  const silent = best !== undefined && best.share > (title?.share ?? 0);
  // «de» and «the» stand in every text and say nothing.
  const least = Math.max(...weights) / 2;
  const rangesOf = ({ marks }: Answer): Range[] =>
    marks
      .filter(({ values }) =>
        values.some((value, word) => value > 0 && (weights[word] ?? 0) >= least),
      )
      .map(({ range }) => range);
  return {
    entry,
    title: title ? rangesOf(title) : [],
    ...(silent ? { because: { text: best.text, ranges: rangesOf(best) } } : {}),
  };
}
