import { inventWord } from './inventWord.ts';
import type { Name } from './inventName.ts';
import type { Random } from './random.ts';
import { GENERIC_NOUNS, PRODUCT_ENDINGS, SPANISH_NOUNS } from './words.ts';

/** How many products publishers have: four of ten have one. */
const COUNTS = [
  [42, 1],
  [15, 2],
  [11, 3],
  [10, 4],
  [8, 5],
  [8, 6],
  [6, 7],
] as const;

/**
 * The different products of a publisher; nearly half bear its own name, a few the name of another
 * publisher.
 * @param brands of the publishers before
 */
export function inventProducts(
  { core, brand }: Name,
  brands: readonly string[],
  random: Random,
): string[] {
  const products = new Set<string>();
  const count = random.weighted(COUNTS);
  while (products.size < count) {
    const word = random.chance(0.15) ? random.pick(brands) : inventWord(random);
    products.add(random.chance(0.45) ? own(core, brand, random) : other(word, random));
  }
  return [...products];
}

function own(core: string, brand: string, random: Random): string {
  const noun = random.pick(GENERIC_NOUNS);
  const ending = random.pick(PRODUCT_ENDINGS);
  return random.weighted([
    [2, core],
    [4, `${brand} ${noun}`],
    [4, `${brand} ${ending}`],
    [2, `${brand} ${noun} ${ending}`],
  ]);
}

function other(word: string, random: Random): string {
  const noun = random.pick(GENERIC_NOUNS);
  const name = random.weighted([
    [3, `${word} ${noun}`],
    [3, word + noun],
    [2, word],
    [3, `${random.pick(SPANISH_NOUNS)} ${word}`],
    [1, noun + inventWord(random)],
  ]);
  return random.chance(0.3) ? `${name} ${random.pick(PRODUCT_ENDINGS)}` : name;
}
