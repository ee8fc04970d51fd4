import { align, type Alignment } from './align.ts';
import type { SearchIndex } from './buildIndex.ts';
import { createGather } from './gather.ts';
import { createLikes, EQUAL, equalTo, type LikesOf } from './alikeWords.ts';
import { readQuery, type Query, type QueryReading } from './readQuery.ts';
import { scoreOf, termsOf } from './score.ts';
import { FORM_WORDS } from './formWords.ts';
import { isWeak, weightOf, type WeighedWord } from './weigh.ts';
import { withName } from './withName.ts';

/** A contact that answers a query, by the text of it that does so best. */
export interface ContactAnswer {
  record: number;
  /** See scoreOf. */
  score: number;
  /** The reading that it answers; absent where a host that was pasted is the contact's own. */
  reading?: QueryReading;
  asked: readonly WeighedWord[];
  /** See Candidate. */
  coverage: number;
  alignment?: Alignment;
}

/**
 * Scores at which nothing more is tried. With words as they are, or begun, nobody meant misspelt
 * ones; with the unknown words mended, nobody got a known one wrong that means something else.
 */
const ENOUGH = { begun: 0.92, near: 0.87 };
/** The score of a host that is the contact's own, and what each label less costs. */
const HOST = { score: 1.5, perLabel: 0.01, mostLabels: 3 };

/** What was guessed must be there word by word, but for a legal form. */
function hasGuessed({ words, guessed }: QueryReading, likes: readonly number[]): boolean {
  return words.every(
    (word, at) => likes[at] === EQUAL || !guessed.includes(word) || FORM_WORDS.has(word),
  );
}

/** Makes what answers queries, in no order. */
export function createAnswer(index: SearchIndex) {
  const { lexicon, places, placesAt } = index;
  const gather = createGather(index);

  return (text: string): { query: Query; answers: ContactAnswer[] } => {
    const query = readQuery(text, lexicon);
    const likesOf = createLikes(lexicon);
    const best = new Map<number, ContactAnswer>();
    const consider = (answer: ContactAnswer): void => {
      if (answer.score > (best.get(answer.record)?.score ?? -Infinity))
        best.set(answer.record, answer);
    };
    answersToHost(query.host).forEach(consider);
    for (const { enough, like } of [
      { enough: Infinity, like: likesOf.begun },
      { enough: ENOUGH.begun, like: likesOf.nearUnknown },
      { enough: ENOUGH.near, like: likesOf.near },
    ]) {
      if ([...best.values()].some(({ score }) => score >= enough)) break;
      for (const reading of query.readings)
        if (reading.guessed.length === 0 || like !== likesOf.near)
          answersTo(reading, like).forEach(consider);
    }
    return { query, answers: [...best.values()] };
  };

  function answersTo(reading: QueryReading, likesOf: LikesOf): ContactAnswer[] {
    const asked = weigh(reading, likesOf);
    return gather(asked).flatMap(({ record, coverage }) => {
      const rated = withName(align(record, asked, index), asked)
        .filter(({ likes }) => hasGuessed(reading, likes))
        .map((alignment) => ({
          alignment,
          score: scoreOf(termsOf(coverage, alignment, reading.price)),
        }))
        .sort((a, b) => b.score - a.score);
      return rated.slice(0, 1).map((best) => ({ record, reading, asked, coverage, ...best }));
    });
  }

  function weigh({ words, guessed }: QueryReading, likesOf: LikesOf): WeighedWord[] {
    const isTelling = words.some((word) => !isWeak(word));
    return words.map((word) => {
      const likes =
        guessed.includes(word) || (isTelling && isWeak(word))
          ? equalTo(word, lexicon)
          : likesOf(word, words.length === 1);
      return { word, likes, weight: weightOf(word, likes, isTelling, index) };
    });
  }

  /** The contacts of a host, else of the domain that it lies below. */
  function answersToHost(host: string | undefined): ContactAnswer[] {
    const labels = host?.split('.') ?? [];
    const answers: ContactAnswer[] = [];
    for (let less = 0; less < HOST.mostLabels && labels.length - less > 1; less += 1) {
      const text = labels.slice(less).join('.');
      const word = lexicon.find(text);
      if (word === undefined) continue;
      const score = HOST.score - less * HOST.perLabel;
      for (const place of places.subarray(placesAt[word], placesAt[word + 1]))
        answers.push({ record: place >> 2, asked: [], coverage: 1, score });
    }
    return answers;
  }
}
