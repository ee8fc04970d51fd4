/** Chance that is the same for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0 to below the bound. */
  below: (bound: number) => number;
  /** True with this probability. */
  chance: (probability: number) => boolean;
  pick: <T>(values: readonly T[]) => T;
  /** A value by its weight. */
  weighted: <T>(values: readonly (readonly [weight: number, value: T])[]) => T;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  const pick = <T>(values: readonly T[]): T => {
    const value = values[below(values.length)];
    if (value === undefined) throw new RangeError('Nothing to pick from.');
    return value;
  };
  return {
    below,
    pick,
    chance: (probability) => next() < probability,
    weighted: (values) => {
      let rest = next() * values.reduce((sum, [weight]) => sum + weight, 0);
      return (values.find(([weight]) => (rest -= weight) < 0) ?? pick(values))[1];
    },
  };
}
