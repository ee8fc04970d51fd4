import type { Link } from './collectLinks.ts';
import { judge, type Verdict } from './judge.ts';
import type { Tools } from './request.ts';
import { takeTurns } from './takeTurns.ts';
import { visit } from './visit.ts';

export interface Checked {
  link: Link;
  verdict: Verdict;
}

/** Opens every link, politely, and judges it; never throws for what a server does. */
export function checkLinks(
  links: readonly Link[],
  tools: Tools,
  onChecked: (checked: Checked) => void = () => undefined,
): Promise<Checked[]> {
  const turns = takeTurns({ atOnce: 4, rest: 1_000, wait: tools.wait });
  return Promise.all(
    links.map(async (link) => {
      const verdict = judge(link.url, await visit(link.url, turns, tools));
      onChecked({ link, verdict });
      return { link, verdict };
    }),
  );
}
