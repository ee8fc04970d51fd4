import type { Why } from './explain.ts';

const KIND: Record<NonNullable<Why['by']>['kind'], string> = {
  publisher: 'name',
  alias: 'other name',
  product: 'product',
  domain: 'domain',
  publisherId: 'publisher ID',
  initials: 'initials',
};

const HOW: Record<NonNullable<Why['how']>, string> = {
  words: 'read word by word, as it stands',
  parts: 'read with words cut where their writing changes, as in “CloudSouth”',
  joined: 'read with two words put together',
  cut: 'read with one word cut into words that are known',
  host: 'read as the name in a web address',
};

const TERM: Record<keyof NonNullable<Why['terms']>, string> = {
  coverage: 'of what was typed, the contact has',
  asked: 'of what was typed, this text has',
  whole: 'of this text, what was typed covers',
  ordered: 'words in the same order',
  weak: 'small words and legal form too',
  opens: 'its first word was typed',
  leads: 'it begins as typed',
  equal: 'it is what was typed',
  kind: 'the kind of text',
  price: 'the price of how the query was read',
};

const TIE: Record<NonNullable<Why['ahead']>, string> = {
  score: 'its score is higher, for it has more of the query or less beside it',
  equal: 'with the same score, it is written as typed, signs and legal form included',
  letters: 'with the same words, fewer of its letters differ from those typed',
  kind: 'a name comes before a product or a domain, for it is asked for more often',
  length: 'it is shorter, so that less of it was not typed',
  place: 'all else is even; in the list of contacts it comes first',
};

/** What was found and why, as text. */
export function explainLines(whys: readonly Why[]): string[] {
  if (whys.length === 0) return ['Nothing is found.'];
  return whys.flatMap((why, at) => ['', `${at + 1}. ${why.publisher}`, ...linesOf(why)]);
}

function linesOf({ how, by, words, score, terms, ahead }: Why): string[] {
  return [
    `   query: ${how ? HOW[how] : 'its web address or email is their own'}`,
    ...(by ? [`   found by its ${KIND[by.kind]}: “${by.text}”`] : []),
    ...words.map(
      ({ asked, found, like, weight }) =>
        `   ${asked} → ${found || '—'}, ${Math.round(100 * like)} % alike, weight ${weight.toFixed(2)}`,
    ),
    `   score ${score.toFixed(3)}`,
    ...(Object.entries(terms ?? {}) as [keyof typeof TERM, number][])
      .filter(([, value]) => value !== 0)
      .map(([term, value]) => `   ${value.toFixed(3).padStart(8)} ${term}: ${TERM[term]}`),
    ...(ahead ? [`   ahead of the next by ${ahead}: ${TIE[ahead]}`] : []),
  ];
}
