import type { Problem } from '../../../platform/problem.ts';
import { AUDIENCES, type Audience } from '../../../platform/vocabulary.ts';

/**
 * Whom the build is for, by the word that the operator set. It never falls back: a build that
 * publishes another part than was asked for is a leak.
 * @param asked the value of AUDIENCE; `public` when it is not set
 * @returns no audience when the word is unknown, which stops the build
 */
export function readAudience(asked = 'public'): { audience?: Audience; problems: Problem[] } {
  const audience = AUDIENCES.find((one) => one === asked);
  if (audience !== undefined) return { audience, problems: [] };
  const problem: Problem = {
    code: 'audience-unknown',
    file: 'AUDIENCE',
    fact: `the build cannot publish for «${asked}»`,
    fix: 'leave AUDIENCE out or set it to public, or to partner for a host that demands sign-in',
    severity: 'error',
  };
  return { problems: [problem] };
}
