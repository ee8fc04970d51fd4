import { KINDS, type SearchIndex } from './buildIndex.ts';
import { EQUAL } from './alikeWords.ts';
import { FORM_WORDS } from './formWords.ts';
import type { Surface } from './surfaces.ts';
import { isWeak, type WeighedWord } from './weigh.ts';

/** A text of a contact held against a reading, word by word; all shares are from 0 to 1. */
export interface Alignment {
  /** Place of the text in surfacesOf. */
  surface: number;
  kind: Surface['kind'];
  /** The share of what is asked that the text has. */
  asked: number;
  /** The share of the text's letters that were asked for. */
  whole: number;
  /** The share of the words that stand in the order of the query. */
  ordered: number;
  /** The share of the weak words that the text has too. */
  weak: number;
  /** Whether its first word was asked for. */
  opens: boolean;
  /** Whether the words asked for are its first words, one after the other. */
  leads: boolean;
  /** Whether it is what was asked for, but for a legal form. */
  isEqual: boolean;
  /** How much the text has of each word asked for, from 0 to 1. */
  likes: number[];
  /** Words of the text that each word asked for stands for: first place and how many. */
  places: (readonly [first: number, count: number] | undefined)[];
}

/** A legal form or a small word is not missed where it was not asked for. */
const WEAK = 0.3;

/** Holds every text of a contact that has something of a reading against it. */
export function align(
  record: number,
  asked: readonly WeighedWord[],
  index: SearchIndex,
): Alignment[] {
  const from = index.surfacesAt[record] ?? 0;
  const to = index.surfacesAt[record + 1] ?? from;
  const all: Alignment[] = [];
  for (let surface = from; surface < to; surface += 1)
    if (hasAny(surface, asked, index))
      all.push(alignSurface(surface, surface - from, asked, index));
  return all;
}

function hasAny(
  surface: number,
  asked: readonly WeighedWord[],
  { words, wordsAt, spans, spansAt }: SearchIndex,
): boolean {
  const isLiked = (word: number): boolean => asked.some(({ likes }) => likes.has(word));
  for (let at = wordsAt[surface] ?? 0; at < (wordsAt[surface + 1] ?? 0); at += 1)
    if (isLiked(words[at] ?? 0)) return true;
  for (let span = spansAt[surface] ?? 0; span < (spansAt[surface + 1] ?? 0); span += 3)
    if (isLiked(spans[span] ?? 0)) return true;
  return false;
}

function alignSurface(
  surface: number,
  place: number,
  asked: readonly WeighedWord[],
  { kinds, words, wordsAt, spans, spansAt, lexicon }: SearchIndex,
): Alignment {
  const from = wordsAt[surface] ?? 0;
  const to = wordsAt[surface + 1] ?? from;
  const lettersOf = (at: number): number => {
    const word = lexicon.words[words[at] ?? 0] ?? '';
    return at > from && isWeak(word) ? WEAK : word.length;
  };
  let letters = 0;
  for (let at = from; at < to; at += 1) letters += lettersOf(at);

  const taken = new Set<number>();
  const places: Alignment['places'] = [];
  const values: number[] = [];
  let [got, hit, ordered, weak, weakGot, last] = [0, 0, 0, 0, 0, -1];
  for (const { word, likes, weight } of asked) {
    let [like, first, count] = [0, -1, 1];
    for (let at = from; at < to; at += 1) {
      const value = likes.get(words[at] ?? 0) ?? 0;
      if (value > like && !taken.has(at)) [like, first] = [value, at];
    }
    for (let span = spansAt[surface] ?? 0; span < (spansAt[surface + 1] ?? 0); span += 3) {
      const value = likes.get(spans[span] ?? 0) ?? 0;
      if (value > like)
        [like, first, count] = [value, from + (spans[span + 1] ?? 0), spans[span + 2] ?? 1];
    }
    if (weight === 0) {
      weak += 1;
      if (like === EQUAL) weakGot += 1;
    }
    values.push(like);
    places.push(first < 0 ? undefined : [first - from, count]);
    if (first < 0) continue;
    got += like * weight;
    for (let at = first; at < first + count; at += 1) {
      taken.add(at);
      // Of a word that is still being typed only what is typed was asked for.
      hit += count > 1 ? lettersOf(at) : Math.min(lettersOf(at), word.length + 1);
    }
    if (first > last) ordered += 1;
    last = first;
  }
  const sum = asked.reduce((all, { weight }) => all + weight, 0);
  let next = 0;
  const leads = places.every((place) => {
    if (place?.[0] !== next) return false;
    next += place[1];
    return true;
  });
  const isForm = (at: number): boolean => FORM_WORDS.has(lexicon.words[words[at] ?? 0] ?? '');
  return {
    surface: place,
    kind: KINDS[kinds[surface] ?? 0] ?? 'publisher',
    asked: sum === 0 ? 0 : got / sum,
    whole: letters === 0 ? 0 : Math.min(1, hit / letters),
    ordered: asked.length > 1 ? ordered / asked.length : 1,
    weak: weak === 0 ? 0 : weakGot / weak,
    opens: taken.has(from),
    leads,
    isEqual:
      leads && values.every((value) => value === EQUAL) && range(from + next, to).every(isForm),
    likes: values,
    places,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
