import { IN_NAME, OPENS_NAME, type SearchIndex } from './buildIndex.ts';
import { isWeak, type WeighedWord } from './weigh.ts';

/** A contact that has enough of a reading somewhere. */
export interface Candidate {
  record: number;
  /** The share of what is asked that it has, from 0 to 1. */
  coverage: number;
}

/** Share of what is asked that a contact must have; below, every other query finds something. */
const ENOUGH = 0.69;
/** So many are held against the reading word by word. */
const MOST = 32;
/** A word counts a little less where it does not open a name, and less outside of names. */
const PLACE = { withinName: 0.98, elsewhere: 0.97 };

/** Makes what finds the candidates for a reading; it keeps its sums between two queries. */
export function createGather({ size, places, placesAt }: SearchIndex) {
  const sums = new Float64Array(size);
  const current = new Float64Array(size);
  const wordOf = new Uint32Array(size);
  const readingOf = new Uint32Array(size);
  let words = 0;
  let readings = 0;

  return (asked: readonly WeighedWord[]): Candidate[] => {
    const found: number[] = [];
    // «the» alone is the beginning of a name, or nothing.
    const isWeakOnly = asked.every(({ word }) => isWeak(word));
    readings += 1;
    for (const { likes, weight } of asked) {
      if (weight === 0) continue;
      words += 1;
      for (const [word, like] of likes) {
        const opening = like * weight;
        const within = asked.length === 1 ? opening * PLACE.withinName : opening;
        const elsewhere = opening * PLACE.elsewhere;
        for (let at = placesAt[word] ?? 0; at < (placesAt[word + 1] ?? 0); at += 1) {
          const place = places[at] ?? 0;
          if (isWeakOnly && !(place & OPENS_NAME)) continue;
          const record = place >> 2;
          const value = place & OPENS_NAME ? opening : place & IN_NAME ? within : elsewhere;
          if (readingOf[record] !== readings) {
            readingOf[record] = readings;
            sums[record] = 0;
            found.push(record);
          }
          const before = wordOf[record] === words ? (current[record] ?? 0) : 0;
          wordOf[record] = words;
          if (value <= before) continue;
          current[record] = value;
          sums[record] = (sums[record] ?? 0) + value - before;
        }
      }
    }
    const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
    const sumOf = (record: number): number => sums[record] ?? 0;
    const enough = found.filter((record) => sumOf(record) >= ENOUGH * whole);
    return best(enough, sumOf).map((record) => ({ record, coverage: sumOf(record) / whole }));
  };
}

/** Those with the highest sums; as many again with the last of these sums, as they come. */
function best(records: number[], sumOf: (record: number) => number): number[] {
  if (records.length <= MOST) return records;
  const sums = Float64Array.from(records, sumOf).sort();
  const least = sums[sums.length - MOST] ?? 0;
  const above = records.filter((record) => sumOf(record) > least);
  const equal = records.filter((record) => sumOf(record) === least);
  return [...above, ...equal.slice(0, MOST)];
}
