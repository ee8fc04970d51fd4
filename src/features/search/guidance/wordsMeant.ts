import { distance } from '../../../platform/text/distance.ts';

/** The words of the index that one word of a query may mean, with how much they are alike. */
export type WordsMeant = ReadonlyMap<string, number>;

export interface Vocabulary {
  /** @param isLast true for a word that may still be half written */
  likesOf: (word: string, isLast: boolean) => WordsMeant;
}

/** How much a word means another: itself 1, then these. */
const PLURAL = 0.95;
const BEGUN = 0.9;
/** Words that mean the same to a customer are not the same. */
const ALIKE = 0.8;
const MISSPELT = 0.8;
const KIN = 0.75;
/** «activar» and «activación» are kin: they share so many first letters, and so much of the longer. */
const KIN_LETTERS = 6;
const KIN_SHARE = 0.6;
/** Words of queries whose likes are kept, since a sentence is typed letter by letter. */
const MOST_KEPT = 2000;

/**
 * What leads from the words of queries to those of the texts.
 * @param words each once, folded
 * @param alike groups of folded words that mean the same; a final * stands for any ending
 */
export function makeVocabulary(
  words: readonly string[],
  alike: readonly (readonly string[])[],
): Vocabulary {
  const known = new Set(words);
  const byInitial = Map.groupBy(words, (word) => word[0]);
  const groups = alike.map((members) => ({
    members,
    words: words.filter((word) => members.some((member) => isMember(word, member))),
  }));
  const kept = new Map<string, WordsMeant>();

  return {
    likesOf: (word, isLast) => {
      const key = isLast ? `${word}…` : word;
      const likes = kept.get(key) ?? findLikes(word, isLast);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, likes);
      return likes;
    },
  };

  function findLikes(word: string, isLast: boolean): WordsMeant {
    const likes = new Map<string, number>();
    for (const { members, words: meant } of groups) {
      const isMeant = members.some(
        (member) =>
          isMember(word, member) || (isLast && word.length >= 4 && member.startsWith(word)),
      );
      if (isMeant) for (const one of meant) likes.set(one, ALIKE);
    }
    for (const one of byInitial.get(word[0]) ?? []) {
      const value = Math.max(likes.get(one) ?? 0, likeness(word, one, isLast));
      if (value > 0) likes.set(one, value);
    }
    return likes;
  }

  function likeness(word: string, one: string, isLast: boolean): number {
    if (word === one) return word.length > 1 ? 1 : 0;
    if (isPlural(word, one)) return PLURAL;
    const isKnown = known.has(word);
    // «AD» is a name, and no beginning of «administrador».
    const least = isKnown ? 4 : isLast ? 2 : 3;
    if (one.startsWith(word) && word.length >= least) return BEGUN;
    // What is a word of the texts is not misspelt.
    const misspelt = isKnown ? 0 : MISSPELT * nearness(word, one);
    return Math.max(misspelt, KIN * kinship(word, one));
  }
}

/** A word, or the beginning of one before a final *. */
function isMember(word: string, member: string): boolean {
  return member.endsWith('*') ? word.startsWith(member.slice(0, -1)) : word === member;
}

function isPlural(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && (long === `${short}s` || long === `${short}es`);
}

/** The share of the longer word that both begin with, if it is enough. */
function kinship(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const share = at / Math.max(a.length, b.length);
  return at >= KIN_LETTERS && share >= KIN_SHARE ? share : 0;
}

/**
 * Near is a word with one letter more, less, wrong or swapped, two of a long one; «long» is no «log».
 * Not by fuse.js, which takes thirty times as long for a message that was pasted.
 */
function nearness(asked: string, word: string): number {
  if (asked.length < 4 || (asked.length === 4 && word.length !== 4)) return 0;
  const most = asked.length > 8 ? 2 : 1;
  const wrong = distance(asked, word, most);
  return wrong > most ? 0 : 1 - wrong / asked.length;
}
