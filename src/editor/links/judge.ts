import { isNotFoundPage } from './isNotFoundPage.ts';
import { isSamePage } from './isSamePage.ts';
import type { LinkEnd } from './visit.ts';

/** What an answer says about an address. */
export interface Verdict {
  outcome: 'opened' | 'moved' | 'gone' | 'refused' | 'failed';
  /** Where the page was found, or the last address that was asked. */
  address: string;
  /** The end of a sentence about the address. */
  fact: string;
}

/** Judges an answer: a refusal leaves open whether the page is there, so it is no error. */
export function judge(url: string, answer: LinkEnd): Verdict {
  const { address } = answer;
  if ('reason' in answer) return { outcome: 'failed', address, fact: answer.reason };
  const { status, body } = answer;
  if (status === 404 || status === 410)
    return { outcome: 'gone', address, fact: `status ${status}` };
  if (status >= 400 && status < 500)
    return { outcome: 'refused', address, fact: `status ${status}` };
  if (status < 200 || status >= 300)
    return { outcome: 'failed', address, fact: `status ${status}` };
  if (isNotFoundPage(body)) {
    return { outcome: 'gone', address, fact: 'the page itself says that it was not found' };
  }
  if (isSamePage(url, address)) return { outcome: 'opened', address, fact: `status ${status}` };
  if (isSignIn(address)) return { outcome: 'refused', address, fact: `sign-in at ${address}` };
  return { outcome: 'moved', address, fact: `the page is at ${address}` };
}

/** A portal sends strangers to its door; the door is not where the page has moved to. */
function isSignIn(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return (
    /^(?:log-?in|sign-?in)\./.test(hostname) ||
    /\/(?:log-?in|sign-?in|oauth2)(?:\/|$)/i.test(pathname)
  );
}
