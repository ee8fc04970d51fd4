import { formatDate } from '../../../platform/i18n/date.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { plural, type Counted } from '../../../platform/i18n/plural.ts';
import { freshness } from '../record/freshness.ts';

/** The sentences for it, as the interface has them. */
export interface VerifiedWords {
  verified: string;
  /** Holds `{ago}` and `{date}`. */
  stale: string;
  ago: Counted;
  unverified: string;
}

/**
 * When a contact was last confirmed; of one that is old or never was, what to do about it.
 * @param verified YYYY-MM-DD, absent when never
 * @param today YYYY-MM-DD
 */
export function sayVerified(
  locale: Locale,
  verified: string | undefined,
  today: string,
  words: VerifiedWords,
): { state: ReturnType<typeof freshness>; text: string } {
  const state = freshness(verified, today);
  if (verified === undefined) return { state, text: words.unverified };
  const date = formatDate(locale, verified);
  if (state !== 'stale') return { state, text: fill(words.verified, { date }) };
  return { state, text: fill(words.stale, { ago: sayAgo(locale, verified, today, words), date }) };
}

/** How long ago a day more than a year back is, in whole years: «hace más de 3 años». */
export function sayAgo(
  locale: Locale,
  verified: string,
  today: string,
  { ago }: Pick<VerifiedWords, 'ago'>,
): string {
  const years = Number(today.slice(0, 4)) - Number(verified.slice(0, 4));
  // On the anniversary itself it is not yet more than that many years.
  const isMore = today.slice(5) > verified.slice(5);
  return plural(locale, ago, Math.max(1, isMore ? years : years - 1));
}
