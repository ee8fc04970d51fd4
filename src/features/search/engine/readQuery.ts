import { foldLetters } from '../../../platform/text/foldLetters.ts';
import { cutKnown } from './cutKnown.ts';
import { cutWords, piecesOf } from './cutWords.ts';
import { MOST_LETTERS } from '../../../platform/text/distance.ts';
import type { Lexicon } from './lexicon.ts';

/** One way to understand a query. */
export interface QueryReading {
  how: 'words' | 'parts' | 'joined' | 'cut' | 'host';
  words: string[];
  /** What it costs to have understood it so. */
  price: number;
  /** Those of the words that were guessed: they must all stand in one text as they are. */
  guessed: readonly string[];
}

export interface Query {
  /** Folded, to be held against whole names. */
  text: string;
  /** The host of an address or email that was pasted, without www. */
  host?: string;
  readings: QueryReading[];
}

/** A name is shorter, and an address too. */
const MOST_CHARACTERS = 200;
/** Within more words none are put together. */
const MOST_TO_JOIN = 8;
const PRICE = { parts: 0.01, joined: 0.02, cut: 0.02, host: 0.05, cutHost: 0.06 };

const HOST = String.raw`([^\s/:?#@<>]+\.[\p{L}\p{N}-]{2,})`;
const ADDRESS = new RegExp(String.raw`(?:[a-z]+://(?:[^\s/?#@]+@)?|[^\s/?#@<>]+@)${HOST}`, 'iu');
const BARE = new RegExp(String.raw`^(?:www\.)?${HOST}(?:[/:?#]\S*)?$`, 'iu');

/**
 * The ways to understand a query: as its words, as the parts of words such as `SkyPoint`, with two
 * words put together or one cut where that gives known words, and as a name that a host is made of.
 */
export function readQuery(query: string, lexicon: Lexicon): Query {
  const text = query.slice(0, MOST_CHARACTERS).trim();
  const address = ADDRESS.exec(text)?.[1];
  const host = (address ?? BARE.exec(text)?.[1])?.toLowerCase().replace(/^www\./, '');
  // Of an address its host alone counts; a bare host may be a name, such as «Data247.com».
  const isPath = host !== undefined && text.includes('/');
  const cut = cutWords(
    host !== undefined && (address !== undefined || isPath) ? host : text,
  ).filter(({ word }) => word.length <= MOST_LETTERS);
  const words = cut.map(({ word }) => word);
  return {
    text: foldLetters(text),
    ...(host === undefined ? {} : { host }),
    readings: [
      { how: 'words', words, price: 0, guessed: [] },
      ...withParts(cut),
      ...withJoined(words, lexicon),
      ...withCut(words, lexicon),
      ...(host === undefined ? [] : ofHost(host, lexicon)),
    ],
  };
}

function withParts(cut: ReturnType<typeof cutWords>): QueryReading[] {
  const words = cut.flatMap(piecesOf).map(({ word }) => word);
  return words.length === cut.length
    ? []
    : [{ how: 'parts', words, price: PRICE.parts, guessed: [] }];
}

function withJoined(words: readonly string[], { find }: Lexicon): QueryReading[] {
  if (words.length > MOST_TO_JOIN) return [];
  return words.slice(0, -1).flatMap((word, at): QueryReading[] => {
    const joined = word + (words[at + 1] ?? '');
    if (find(joined) === undefined) return [];
    const all = [...words.slice(0, at), joined, ...words.slice(at + 2)];
    return [{ how: 'joined', words: all, price: PRICE.joined, guessed: [] }];
  });
}

function withCut(words: readonly string[], lexicon: Lexicon): QueryReading[] {
  return words.flatMap((word, at): QueryReading[] => {
    // A known word is that word.
    const cut = lexicon.find(word) === undefined ? cutKnown(word, lexicon) : undefined;
    if (!cut) return [];
    const all = [...words.slice(0, at), ...cut, ...words.slice(at + 1)];
    return [{ how: 'cut', words: all, price: PRICE.cut, guessed: cut }];
  });
}

/** `contosonomina.example` may belong to «Contoso Nómina», whose domains nobody has listed. */
function ofHost(host: string, lexicon: Lexicon): QueryReading[] {
  const name = foldLetters(host.split('.').slice(0, -1).join('')).replace(/[^\p{L}\p{N}]/gu, '');
  const cut = cutKnown(name, lexicon);
  return [
    { how: 'host', words: [name], price: PRICE.host, guessed: [] },
    ...(cut ? [{ how: 'host' as const, words: cut, price: PRICE.cutHost, guessed: cut }] : []),
  ];
}
