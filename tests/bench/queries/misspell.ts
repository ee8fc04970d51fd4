import type { Random } from '../generator/random.ts';

export const SLIPS = ['ins', 'del', 'sub', 'transp'] as const;
export type Slip = (typeof SLIPS)[number];

const ROWS = ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The text with one slip of the hand in a letter; three of four hit a key beside the right one. */
export function misspell(text: string, slip: Slip, random: Random): string {
  const letters = [...text];
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  const at = random.pick(places);
  const [letter = '', next = ''] = letters.slice(at, at + 2);
  const wrong = random.chance(0.75) ? neighbor(letter, random) : random.pick(LETTERS);
  const instead = {
    ins: random.chance(0.3) ? letter + letter : letter + wrong,
    del: '',
    sub: letter === letter.toLowerCase() ? wrong : wrong.toUpperCase(),
    transp: letter,
  }[slip];
  if (slip === 'transp') {
    if (!/\p{L}/u.test(next)) return text;
    letters.splice(at, 2, next, letter);
  } else letters.splice(at, 1, instead);
  return letters.join('');
}

function neighbor(letter: string, random: Random): string {
  const low = letter.normalize('NFD')[0]?.toLowerCase() ?? '';
  const row = ROWS.find((keys) => keys.includes(low)) ?? 'aeiou';
  const at = row.indexOf(low);
  return random.pick([...row.slice(Math.max(0, at - 1), at + 2)].filter((key) => key !== low));
}
