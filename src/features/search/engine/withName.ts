import type { Alignment } from './align.ts';
import type { WeighedWord } from './weigh.ts';

/** A little less than if all of it stood in one text. */
const TOGETHER = 0.95;

/**
 * «Contoso fichaje» asks for a publisher and its product, which are two texts: what the publisher's
 * name has of the query counts for each of its others as well.
 */
export function withName(all: Alignment[], asked: readonly WeighedWord[]): Alignment[] {
  const [name, ...others] = all;
  if (name?.kind !== 'publisher' || asked.length < 2) return all;
  const sum = asked.reduce((whole, { weight }) => whole + weight, 0);
  return [
    name,
    ...others.map((one) => {
      const likes = asked.map((_, at) => Math.max(name.likes[at] ?? 0, one.likes[at] ?? 0));
      const got = asked.reduce((all, { weight }, at) => all + weight * (likes[at] ?? 0), 0);
      return { ...one, asked: Math.max(one.asked, (TOGETHER * got) / sum) };
    }),
  ];
}
