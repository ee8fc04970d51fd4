import type { Locale } from '../i18n/locales.ts';
import { fill } from '../i18n/fill.ts';
import type { OpenTime } from './openHours.ts';

/** The sentences for it, as the interface has them; `{when}` stands for the moment. */
export type OpenWords = Record<'openNow' | 'closes' | 'closedNow' | 'opens', string>;

/**
 * Whether a desk is open, and when that changes on the reader's clock: «Abierto ahora · cierra:
 * 18:00». The page of a contact says the same by itself, see islands/openNow.ts.
 * @param times when the desk is open, in order; see withOpenTimes
 * @param now milliseconds
 */
export function sayOpen(
  locale: Locale,
  times: readonly OpenTime[],
  now: number,
  words: OpenWords,
): { isOpen: boolean; text: string } {
  const first = times.find(({ to }) => to > now);
  const isOpen = first !== undefined && first.from <= now;
  const state = isOpen ? words.openNow : words.closedNow;
  const next = isOpen ? first.to : first?.from;
  if (next === undefined || next === Infinity) return { isOpen, text: state };
  const change = fill(isOpen ? words.closes : words.opens, { when: moment(locale, next, now) });
  return { isOpen, text: `${state} · ${change}` };
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
