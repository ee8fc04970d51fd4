import { request, type Tools } from './request.ts';
import type { Turns } from './takeTurns.ts';

/** What stands at the end of an address. */
export type LinkEnd =
  | { address: string; status: number; body: string }
  /** Nothing: the reason is part of a sentence. */
  | { address: string; reason: string };

const REDIRECTS = 10;

/** Opens an address and follows its redirects, each as a visit to its host, to the final one. */
export async function visit(url: string, turns: Turns, tools: Tools): Promise<LinkEnd> {
  const seen = new Set<string>();
  let address = url;
  while (seen.size <= REDIRECTS) {
    const asked = address;
    seen.add(asked);
    const reply = await turns(new URL(asked).host, () => request(asked, tools));
    if ('reason' in reply) return { address, reason: reply.reason };
    const { status, location, body } = reply;
    if (status < 300 || status >= 400 || location === null) return { address, status, body };
    const next = URL.parse(location, address);
    if (next === null || !/^https?:$/.test(next.protocol)) {
      return { address, reason: `it redirects to «${location}», which is no web page` };
    }
    // The part behind # never reaches a server.
    next.hash = '';
    address = next.href;
    if (seen.has(address)) return { address, reason: 'it redirects in a circle' };
  }
  return { address, reason: `it redirects more than ${REDIRECTS} times` };
}
