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

/** What a score is made of, by what each part is for. */
export type Terms = Readonly<Record<keyof typeof COUNTS | 'kind' | 'price', number>>;

/**
 * How well a text of a contact answers a reading, part by part; about 1.2 in all is a name as it is
 * written.
 * @param price what the reading costs
 */
export function termsOf(coverage: number, alignment: Alignment, price: number): Terms {
  const { kind, asked, whole, ordered, weak, opens, leads, isEqual } = alignment;
  const isName = kind === 'publisher' || kind === 'alias';
  const isBeginning = isName && leads;
  return {
    coverage: COUNTS.coverage * coverage,
    asked: COUNTS.asked * asked,
    // A short text that has one of two words is no better than a long one.
    whole: COUNTS.whole * whole * asked,
    ordered: COUNTS.ordered * ordered,
    weak: isName ? COUNTS.weak * weak : 0,
    opens: opens && !isBeginning ? COUNTS.opens : 0,
    leads: isBeginning ? COUNTS.leads * asked : 0,
    equal: isEqual && kind !== 'initials' ? COUNTS.equal : 0,
    kind: KIND[kind],
    price: -price,
  };
}

/** The sum of the terms, written out: it is asked for some hundred times for a query. */
export function scoreOf({
  coverage,
  asked,
  whole,
  ordered,
  weak,
  opens,
  leads,
  equal,
  kind,
  price,
}: Terms): number {
  return coverage + asked + whole + ordered + weak + opens + leads + equal + kind + price;
}
