import type { Problem } from '../../platform/problem.ts';
import type { Link } from './collectLinks.ts';
import type { Verdict } from './judge.ts';

/** What to do about each outcome; the codes are explained in content/PROBLEMS.md. */
const TELLING = {
  moved: {
    code: 'link-moved',
    severity: 'warning',
    say: 'leads elsewhere',
    fix: 'hold the page found against what cites it, then write its address here',
  },
  gone: {
    code: 'link-gone',
    severity: 'error',
    say: 'leads to no page any more',
    fix: 'find the page’s new address or another source, and read again what cites it',
  },
  refused: {
    code: 'link-refused',
    severity: 'warning',
    say: 'could not be judged',
    fix: 'open it in a browser',
  },
  failed: {
    code: 'link-failed',
    severity: 'error',
    say: 'gave no answer',
    fix: 'try again later, then open it in a browser',
  },
} as const;

/** A link's verdict as problems, one for each place that writes it; none when it was opened. */
export function toProblems({ url, places }: Link, { outcome, fact }: Verdict): Problem[] {
  if (outcome === 'opened') return [];
  const { code, severity, say, fix } = TELLING[outcome];
  return places.map(({ file, line, source }) => ({
    code,
    file,
    line,
    field: source,
    fact: `${url} ${say}: ${fact}`,
    fix,
    severity,
  }));
}
