import { distance } from './distance.ts';

export interface NearTexts {
  /** The texts at most so many edits away, each with its distance. */
  within: (text: string, limit: number) => Map<string, number>;
}

/**
 * Finds what is spelled nearly like a text among very many. An edit changes at most two of the
 * letters that a text has at all, which rules out nearly everything before anything is aligned.
 */
export function nearTexts(texts: Iterable<string>): NearTexts {
  const byLength = new Map<number, { text: string; letters: number }[]>();
  for (const text of new Set(texts)) {
    const same = byLength.get(text.length);
    const one = { text, letters: lettersOf(text) };
    if (same) same.push(one);
    else byLength.set(text.length, [one]);
  }
  return {
    within: (wanted, limit) => {
      const letters = lettersOf(wanted);
      const found = new Map<string, number>();
      for (let length = wanted.length - limit; length <= wanted.length + limit; length += 1) {
        for (const one of byLength.get(length) ?? []) {
          if (ones(one.letters ^ letters) > 2 * limit) continue;
          const edits = distance(wanted, one.text, limit);
          if (edits <= limit) found.set(one.text, edits);
        }
      }
      return found;
    },
  };
}

/** One bit per letter; all that is no letter of the alphabet shares the others. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << ((text.charCodeAt(at) - 97) & 31);
  return letters;
}

function ones(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
