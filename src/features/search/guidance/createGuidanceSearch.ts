import { foldWords } from '../../../platform/text/foldWords.ts';
import type { GuidanceEntry, GuidanceIndex } from './entry.ts';
import { type QueryWord, match } from './match.ts';
import { toPostings } from './postings.ts';
import { quotesIn } from './quotes.ts';
import { rate, weigh } from './rate.ts';
import { textsOf } from './entryTexts.ts';
import { type GuidanceHit, toHit } from './toHit.ts';
import { makeVocabulary } from './wordsMeant.ts';

export type { GuidanceHit };

export type GuidanceSearch = (query: string, limit: number) => GuidanceHit[];

/** Share of what the query asks that an entry must have. */
const ENOUGH = 0.3;
/** Share of the best score that the others must have. */
const NEAR_BEST = 0.3;
/** A whole message with its codes inside, and short enough for every key. */
const MOST_LETTERS = 2000;

/**
 * Makes the search over an index. Each word of the query is matched alone, whatever the order. A
 * word that stands nowhere in the guidance, such as a publisher's name or an identifier within an
 * error text, counts neither for nor against an entry. An entry whose error text stands whole in the
 * query comes first, whatever else was pasted with it. An outcome that several answers lead to is
 * shown once, by the best of them.
 */
export function createSearch({ entries, alike = [], idle = [] }: GuidanceIndex): GuidanceSearch {
  const idles = new Set(idle);
  const texts = entries.flatMap((entry, at) => textsOf(entry, at, idles));
  const postings = toPostings(texts);
  const vocabulary = makeVocabulary([...postings.keys()], alike);
  const quotes = quotesIn(entries);

  return (query, limit) => {
    const written = new Set(foldWords(query.slice(0, MOST_LETTERS)).split(' '));
    const asked = toAsked([...written]);
    const found = match(asked, texts, postings);
    const weights = weigh(asked, found, entries.length);
    const quoted = quotes(written);
    const enough = ENOUGH * sum(weights.filter((_, word) => !asked[word]?.isIdle));
    const ranked = found
      .map((one) => ({ ...rate(one, asked, weights), rank: quoted.get(one.at) ?? 0 }))
      .filter(({ rank, share }) => rank > 0 || share >= enough)
      // Quoted errors, then the best, then the order of the index: guides before terms.
      .sort((a, b) => b.rank - a.rank || b.score - a.score || a.at - b.at);
    const least = NEAR_BEST * Math.max(...ranked.map(({ score }) => score));
    const outcomes = new Set<string>();
    return ranked
      .filter(({ rank, score }) => rank > 0 || score >= least)
      .flatMap((one) => {
        const entry = entries[one.at];
        return entry && isNew(entry, outcomes) ? { entry, one } : [];
      })
      .slice(0, limit)
      .map(({ entry, one }) => toHit(entry, one, asked, weights));
  };

  /** Without the words that nothing is like. The last one may still be half written. */
  function toAsked(written: readonly string[]): QueryWord[] {
    const saysMore = written.some((word) => !idles.has(word));
    return written
      .map((word, at) => ({
        isIdle: saysMore && idles.has(word),
        likes: vocabulary.likesOf(word, at === written.length - 1),
      }))
      .filter(({ likes }) => likes.size > 0);
  }
}

function isNew({ kind, title }: GuidanceEntry, outcomes: Set<string>): boolean {
  if (kind !== 'outcome') return true;
  const isKnown = outcomes.has(title);
  outcomes.add(title);
  return !isKnown;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
