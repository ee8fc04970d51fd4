/** Shorter names are one letter apart from too many others. */
const LEAST_LETTERS = 5;

/**
 * True for two names of at least five letters each that one letter more, less or otherwise, or two
 * neighbors swapped tell apart. Digits and signs must be the same: Studio 1 is not Studio 2, nor is
 * C++ a misspelt C.
 */
export function isNear(one: string, other: string): boolean {
  if (one === other || !isLongEnough(one) || !isLongEnough(other)) return false;
  if (one.replace(/[\p{L}\s]/gu, '') !== other.replace(/[\p{L}\s]/gu, '')) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped && short.slice(at + 2) === long.slice(at + 2);
}

/**
 * Every pair of near names, without comparing all with all: two such names have a spelling in
 * common once each has lost a letter at most.
 */
export function* nearPairs(names: Iterable<string>): Generator<[string, string]> {
  const byVariant = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (!isLongEnough(name)) continue;
    const met = new Set<string>();
    for (const variant of variantsOf(name)) {
      const others = byVariant.get(variant);
      if (others === undefined) {
        byVariant.set(variant, [name]);
        continue;
      }
      for (const other of others) {
        if (other === name || met.has(other)) continue;
        met.add(other);
        if (isNear(other, name)) yield [other, name];
      }
      if (others.at(-1) !== name) others.push(name);
    }
  }
}

function variantsOf(name: string): string[] {
  return [
    name,
    ...Array.from({ length: name.length }, (_, at) => name.slice(0, at) + name.slice(at + 1)),
  ];
}

function isLongEnough(name: string): boolean {
  return name.length >= LEAST_LETTERS && name.replace(/\P{L}/gu, '').length >= LEAST_LETTERS;
}
