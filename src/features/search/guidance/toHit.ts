import type { Range } from '../engine/mark.ts';
import type { GuidanceEntry } from './entry.ts';
import type { TextMatch, QueryWord } from './match.ts';
import { rate, type Rated } from './rate.ts';

/** An entry that matches, with what to highlight. */
export interface GuidanceHit {
  entry: GuidanceEntry;
  title: Range[];
  /** What matches, where the title does not say why. */
  because?: { text: string; ranges: Range[] };
}

/** What to show of an entry: the words of its title, and the text that has more of the query. */
export function toHit(
  entry: GuidanceEntry,
  { at, answers }: Rated,
  asked: readonly QueryWord[],
  weights: readonly number[],
): GuidanceHit {
  const rated = answers
    .filter(({ text }) => !text.isAbove)
    .map((answer) => ({ answer, ...rate({ at, answers: [answer] }, asked, weights) }))
    .sort((a, b) => b.score - a.score);
  const title = rated.find(({ answer }) => answer.text.isTitle);
  const best = rated.find(({ answer }) => !answer.text.isTitle);
  const isSilent = best !== undefined && best.share > (title?.share ?? 0);
  const rangesOf = ({ text, places }: TextMatch): Range[] =>
    text.places
      .filter((_, place) => places.get(place)?.some((word) => !asked[word]?.isIdle))
      .map(({ range }) => range);
  return {
    entry,
    title: title ? rangesOf(title.answer) : [],
    ...(isSilent
      ? { because: { text: best.answer.text.text, ranges: rangesOf(best.answer) } }
      : {}),
  };
}
