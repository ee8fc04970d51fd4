import type { Locale } from '../../../platform/i18n/locales.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { OpenState } from './openHours.ts';

/** The sentences for it, as the interface has them; `{when}` stands for the moment. */
export type OpenWords = Record<'openNow' | 'closes' | 'closedNow' | 'opens', string>;

/**
 * Whether a desk is open, and when that changes on the reader's clock: «Abierto ahora · cierra:
 * 18:00».
 * @param now milliseconds
 */
export function sayOpen(
  locale: Locale,
  { isOpen, next }: OpenState,
  now: number,
  words: OpenWords,
): string {
  const state = isOpen ? words.openNow : words.closedNow;
  if (next === undefined) return state;
  const change = fill(isOpen ? words.closes : words.opens, { when: moment(locale, next, now) });
  return `${state} · ${change}`;
}

/** The time alone on the same day, else with the day of the week. */
function moment(locale: Locale, instant: number, now: number): string {
  const day = (at: number): string => new Date(at).toDateString();
  return new Intl.DateTimeFormat(locale, {
    ...(day(instant) === day(now) ? {} : { weekday: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}
