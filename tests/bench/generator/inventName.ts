import { inventWord } from './inventWord.ts';
import type { Random } from './random.ts';
import { GENERIC_NOUNS, NUMBERS, SPANISH_ADJECTIVES, SPANISH_NOUNS, SURNAMES } from './words.ts';

/** The name of a publisher without the form of the company, and its most distinctive word. */
export interface Name {
  core: string;
  brand: string;
}

/** Makes a name of one of the shapes that publishers have. */
export function inventName(random: Random): Name {
  return random.weighted(SHAPES)(random);
}

const noun = (random: Random): string => random.pick(GENERIC_NOUNS);
const around = (random: Random, core: (brand: string) => string): Name => {
  const brand = inventWord(random);
  return { core: core(brand), brand };
};
/** Half of such names join with a sign, the others with the word of their language. */
const and = (random: Random): string => random.pick(['&', '&', '&', 'y', 'y', 'und', 'et']);

const SHAPES: readonly (readonly [weight: number, (random: Random) => Name])[] = [
  [15, (random) => around(random, (brand) => brand)],
  [24, (random) => around(random, (brand) => `${brand} ${noun(random)}`)],
  [8, (random) => around(random, (brand) => `${brand} ${noun(random)} ${noun(random)}`)],
  [13, (random) => joined(random)],
  [8, (random) => around(random, (brand) => `${random.pick(SPANISH_NOUNS)} ${brand}`)],
  [2, (random) => around(random, (brand) => `${brand} ${random.pick(SPANISH_ADJECTIVES)}`)],
  [3, (random) => spanish(random)],
  [6, (random) => surnames(random)],
  [2, (random) => family(random)],
  [4, (random) => around(random, (brand) => numbered(brand, random))],
  [3, (random) => around(random, (brand) => decorated(brand, random))],
  [
    2,
    (random) =>
      around(random, (brand) => `The ${brand} ${random.pick(['Group', 'Company', 'Lab'])}`),
  ],
  [3, (random) => initials(random)],
];

/** «OrvaSystems», «dremaFlow», «GlassoPixten». */
function joined(random: Random): Name {
  const brand = inventWord(random);
  const core = brand + (random.chance(0.2) ? inventWord(random) : noun(random));
  return random.chance(0.15)
    ? { core: core[0]?.toLowerCase() + core.slice(1), brand: core }
    : { core, brand: core };
}

/** Words of the dictionary alone; what tells such names apart is their combination. */
function spanish(random: Random): Name {
  const first = random.pick(SPANISH_NOUNS);
  const rest = random.chance(0.4)
    ? ` ${random.pick(SPANISH_NOUNS)} ${random.pick(SPANISH_ADJECTIVES)}`
    : ` ${random.pick(SPANISH_ADJECTIVES)}`;
  return { core: first + rest, brand: first };
}

function surnames(random: Random): Name {
  const brand = random.pick(SURNAMES);
  const second = random.chance(0.5) ? random.pick(SURNAMES) : inventWord(random);
  return { core: `${brand} ${and(random)} ${second}`, brand };
}

function family(random: Random): Name {
  const brand = random.pick(SURNAMES);
  const circle = random.pick(['Asociados', 'y Hnos.', 'e Hijos', '& Söhne', '& Frères', '& Sons']);
  return { core: `${brand} ${circle}`, brand };
}

function numbered(brand: string, random: Random): string {
  const number = random.pick(NUMBERS);
  return random.pick([`${brand}${number}`, `${brand}${number}`, `${brand} ${number}`]);
}

function decorated(brand: string, random: Random): string {
  const letter = random.pick(['E', 'I', 'X', 'Q']);
  return random.pick([
    `${brand}.io`,
    `${brand.toLowerCase()}.io`,
    `${letter}-${brand}`,
    `${brand}-${letter}`,
    `${brand}!`,
    `${brand} (${noun(random)})`,
  ]);
}

function initials(random: Random): Name {
  const brand = Array.from({ length: 2 + random.below(2) }, () =>
    random.pick([...'ABCDEFGHKLMNPQRSTVWXZ']),
  ).join('');
  return { core: `${brand} ${noun(random)} ${noun(random)}`, brand };
}
