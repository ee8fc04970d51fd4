import type { CaseFile } from './caseFile.ts';
import type { LocalOutcome, LocalTree } from '../model/localise.ts';
import type { FactKind, Outcome } from '../model/schema.ts';

type Clock = NonNullable<Outcome['clock']>;

/** The end of a window, and how far it is from now. */
export interface Deadline {
  end: Date;
  /**
   * False where only the day is known: the window then ends as that day begins. Up to a day too
   * strict, but early is safe and late is not.
   */
  hasTime: boolean;
  /** `not begun`: it would run from a day that has not come, which is a slip. */
  state: 'open' | 'closed' | 'not begun';
  /** Until the end, or since it where it is past; whole units, the rest cut off. */
  left: { days: number; hours: number; minutes: number };
}

const MINUTE = 60_000;

/**
 * When a window closes, in the time zone of whoever reads. Hours are counted through a change of
 * the clocks, days are not: a day ends at the same time of the day.
 * @param kind of the fact that the window runs from
 * @param value of that fact, as a date or datetime-local field gives it
 * @returns undefined while the value is no date
 */
export function deadlineOf(
  { within }: Pick<Clock, 'within'>,
  kind: FactKind,
  value: string,
  now: Date,
): Deadline | undefined {
  const start = readMoment(kind, value);
  const [, hours, days] = /^P(?:T(\d+)H|(\d+)D)$/.exec(within) ?? [];
  if (start === undefined || (hours ?? days) === undefined) return undefined;
  const end = new Date(start);
  const isAhead = within !== 'P0D' && start.getTime() > now.getTime();
  if (hours === undefined) end.setDate(end.getDate() + Number(days));
  else end.setTime(end.getTime() + Number(hours) * 60 * MINUTE);
  const minutes = Math.floor(Math.abs(end.getTime() - now.getTime()) / MINUTE);
  return {
    end,
    hasTime: kind === 'moment',
    state: end.getTime() <= now.getTime() ? 'closed' : isAhead ? 'not begun' : 'open',
    left: {
      days: Math.floor(minutes / 1440),
      hours: Math.floor((minutes % 1440) / 60),
      minutes: minutes % 60,
    },
  };
}

/** The deadline of an outcome in a case; undefined where it has none, or its date is missing. */
export function deadlineIn(
  { facts }: Pick<LocalTree, 'facts'>,
  { clock }: Pick<LocalOutcome, 'clock'>,
  file: Pick<CaseFile, 'facts'>,
  now: Date,
): Deadline | undefined {
  if (clock === undefined) return undefined;
  return deadlineOf(clock, facts[clock.from]?.kind ?? 'line', file.facts[clock.from] ?? '', now);
}

/** What a field for a date or a moment of this century holds, in the reader's time zone. */
export function readMoment(kind: FactKind, value: string): Date | undefined {
  const [, day, time] = /^20\d\d-\d\d-(\d\d)(T\d\d:\d\d)?/.exec(value) ?? [];
  if (day === undefined || (kind === 'moment') !== (time !== undefined) || !isTimed(kind))
    return undefined;
  // Without a time, JavaScript would read midnight in UTC; and February 31 as a day of March.
  const date = new Date(time === undefined ? `${value}T00:00` : value);
  return date.getDate() === Number(day) ? date : undefined;
}

function isTimed(kind: FactKind): boolean {
  return kind === 'date' || kind === 'moment';
}
