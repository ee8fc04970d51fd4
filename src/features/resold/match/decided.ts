import type { Match } from './matcher.ts';

/** What the reader said of a proposal: the id of the contact that it is, or none of them. */
export type Decision = { contact: string } | 'none';

/** A match after what the reader said of it; where nothing was said, as it was. */
export function decided(match: Match, decision: Decision | undefined): Match {
  if (match.state !== 'proposed' || decision === undefined) return match;
  if (decision === 'none') return { state: 'missing' };
  const contact = match.proposals.find(({ id }) => id === decision.contact);
  return contact ? { state: 'matched', contact } : match;
}
