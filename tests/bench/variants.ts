/** A part of the search that is left out: what of a file below src is put in whose place. */
export interface Variant {
  name: string;
  file: string;
  from: string;
  to: string;
}

const SEARCH = 'features/search/engine';

/** What the search is made of, each part left out or set otherwise alone, so that its row shows what it is for. */
export const VARIANTS: readonly Variant[] = [
  variant(
    'no misspelt words',
    'answersOf',
    'if ([...best.values()].some(({ score }) => score >= enough)) break;',
    'if (enough < Infinity) break;',
  ),
  variant(
    'misspelt words always',
    'answersOf',
    'ENOUGH = { begun: 0.92, near: 0.87 }',
    'ENOUGH = { begun: 9, near: 9 }',
  ),
  variant('known words never misspelt', 'answersOf', 'near: 0.87', 'near: -1'),
  variant('two letters swapped are two wrong', 'alikeWords', 'SWAP = 1.5', 'SWAP = 2'),
  variant('no beginnings of words', 'alikeWords', 'if (word.length < 2 && !isAlone)', 'if (word)'),
  variant('no words put together', 'readQuery', '...withJoined(words, lexicon),', ''),
  variant('no joined names', 'buildIndex', 'joined.length > 3', 'joined.length > 300'),
  variant('no words cut', 'readQuery', '...withCut(words, lexicon),', ''),
  variant('no parts of words', 'cutWords', 'parts.length > 1 ? parts : []', '[]'),
  variant('no hosts', 'readQuery', 'address ?? BARE.exec(text)?.[1]', 'address?.slice(0, 0).at(0)'),
  variant('no initials', 'surfaces', 'initials.length > 1', 'initials.length > 99'),
  variant('no noise words', 'noiseWords', 'new Set(', 'new Set<string>() ?? new Set('),
  variant(
    'legal forms are words',
    'formWords',
    'form.split(/[ &]+/)',
    'form.split(/[ &]+/).slice(0, 0)',
  ),
  variant('all words weigh alike', 'weigh', 'common: 0.4, rare: 0.6', 'common: 1, rare: 0'),
  variant(
    'the contact as a whole, no texts',
    'answersOf',
    'scoreOf(termsOf(coverage, alignment, reading.price))',
    'coverage - reading.price',
  ),
  variant('no publisher with product', 'withName', 'TOGETHER = 0.95', 'TOGETHER = 0'),
  variant('no beginnings of names', 'score', 'leads: 0.08', 'leads: 0'),
  variant('no whole names', 'score', 'equal: 0.12', 'equal: 0'),
  variant('no share of the text', 'score', 'whole: 0.1', 'whole: 0'),
  variant('16 candidates', 'gather', 'MOST = 32', 'MOST = 16'),
  variant('100 candidates', 'gather', 'MOST = 32', 'MOST = 100'),
  variant(
    'even texts not told apart by fuse.js',
    'rank',
    '-lettersWrong(text, textOf(answer))',
    '0',
  ),
  variant('fuse.js alone orders the best eight', 'rank', 'Math.round(score / STEP)', '0 * score'),
];

function variant(name: string, file: string, from: string, to: string): Variant {
  return { name, file: `/src/${SEARCH}/${file}.ts`, from, to };
}

/**
 * The text of a file with the part left out.
 * @throws RangeError where the part is not in it, so that no row measures what ships
 */
export function leaveOut(text: string, { name, file, from, to }: Variant): string {
  if (text.split(from).length !== 2)
    throw new RangeError(
      `“${name}”: ${file} has «${from}» not once; mend tests/bench/variants.ts.`,
    );
  return text.replace(from, () => to);
}
