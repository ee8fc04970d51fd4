import uFuzzy from '@leeoniya/ufuzzy';
import { plain } from '../../fold.ts';
import { toDoc, type MakeEngine } from '../engine.ts';

const OPTIONS = { intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 } as const;
/** How many words are tried in every order, and up to how many matches are ranked. */
const [OUT_OF_ORDER, RANKED] = [3, 1_000];

/** uFuzzy with one error in a word, over all that is written of a publisher as one text. */
export const ufuzzy: MakeEngine = (publishers) => {
  const index = new uFuzzy(OPTIONS);
  const docs = publishers.map(toDoc);
  const texts = docs.map(({ name, aliases, products, domains }) =>
    plain([name, ...aliases, ...products, ...domains].join(' · ')),
  );
  return {
    name: 'ufuzzy',
    options: `${JSON.stringify(OPTIONS)}, accents folded, ${OUT_OF_ORDER} words in any order`,
    search: (query) => {
      const [matches, info, order] = index.search(texts, plain(query), OUT_OF_ORDER, RANKED);
      if (matches === null) return [];
      const best = order === null ? matches : order.map((at) => info.idx[at] ?? -1);
      return best.slice(0, 10).flatMap((at) => docs[at]?.id ?? []);
    },
  };
};
