import type { Alignment } from './align.ts';

/** What each part of the score counts; measured one by one, see the ablation of the bench. */
const COUNTS = {
  coverage: 0.6,
  asked: 0.25,
  whole: 0.1,
  ordered: 0.02,
  weak: 0.05,
  opens: 0.01,
  /** What is typed first of a name is its beginning. */
  leads: 0.08,
  /** Nothing is left to doubt. */
  equal: 0.12,
};

const KIND: Readonly<Record<Alignment['kind'], number>> = {
  publisher: 0.02,
  alias: 0.018,
  product: 0.01,
  domain: 0,
  publisherId: 0,
  initials: -0.03,
};

/** How well a text of a contact answers a reading; about 1.2 is a name as it is written. */
export function scoreOf(coverage: number, alignment: Alignment): number {
  const { kind, asked, whole, ordered, weak, opens, leads, isEqual } = alignment;
  const isName = kind === 'publisher' || kind === 'alias';
  return (
    COUNTS.coverage * coverage +
    COUNTS.asked * asked +
    // A short text that has one of two words is no better than a long one.
    COUNTS.whole * whole * asked +
    COUNTS.ordered * ordered +
    (isName ? COUNTS.weak * weak : 0) +
    (isName && leads ? COUNTS.leads * asked : opens ? COUNTS.opens : 0) +
    (isEqual && kind !== 'initials' ? COUNTS.equal : 0) +
    KIND[kind]
  );
}
