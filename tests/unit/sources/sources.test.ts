import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { byYear } from '../../../src/features/sources/byYear.ts';
import {
  checkState,
  STALE_AFTER_DAYS,
  type CheckState,
} from '../../../src/features/sources/checkState.ts';

const STATES: [checked: string | null, today: string, state: CheckState, reason: string][] = [
  [null, '2026-11-22', 'never', 'nobody opened the page'],
  ['2026-11-22', '2026-11-22', 'fresh', 'opened today'],
  ['2026-11-21', '2026-11-22', 'fresh', 'opened yesterday'],
  ['2026-05-26', '2026-11-22', 'fresh', 'the 180th day'],
  ['2026-05-25', '2026-11-22', 'stale', 'the 181st day'],
  ['2025-11-22', '2026-11-22', 'stale', 'a year'],
  ['2023-12-31', '2024-06-28', 'fresh', 'the 180th day, over a 29th of February'],
  ['2023-12-31', '2024-06-29', 'stale', 'the 181st day, over a 29th of February'],
  ['2026-03-28', '2026-09-24', 'fresh', 'the 180th day, an hour was lost at its beginning'],
  ['2026-10-24', '2027-04-23', 'stale', 'the 181st day, an hour was won and another lost'],
  ['2026-11-23', '2026-11-22', 'fresh', 'opened where the day was further on'],
];

const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

describe('whether a source was checked', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(STATES)('on %s, seen from %s, is %s: %s', (checked, today, state) => {
    expect(checkState(checked, today)).toBe(state);
  });

  it.each([
    ['UTC', 'no summer time'],
    ['Europe/Madrid', 'summer time'],
    ['America/Los_Angeles', 'midnight in UTC is the day before'],
    ['Pacific/Kiritimati', 'fourteen hours ahead'],
  ])('is the same in %s: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(STATES.map(([checked, today]) => checkState(checked, today))).toEqual(
      STATES.map(([, , state]) => state),
    );
  });

  it('changes once, behind the last day that the pages name', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Madrid', 'America/Los_Angeles', 'Asia/Tehran');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), zones, (start, zone) => {
        vi.stubEnv('TZ', zone);
        const checked = dayAfter('1990-01-01', start);
        const states = Array.from({ length: 2 * STALE_AFTER_DAYS }, (_, count) =>
          checkState(checked, dayAfter(checked, count)),
        );
        expect(states.lastIndexOf('fresh')).toBe(STALE_AFTER_DAYS);
        expect(states.indexOf('stale')).toBe(STALE_AFTER_DAYS + 1);
      }),
    );
  });
});

describe('sources by the year of their document', () => {
  const dated = (dates: (string | null)[]) => dates.map((date) => ({ data: { dated: date } }));
  const years = (dates: (string | null)[]) =>
    byYear(dated(dates)).map(({ year, sources }) => [
      year,
      ...sources.map(({ data }) => data.dated),
    ]);

  it.each<[(string | null)[], (string | null | undefined)[][], string]>([
    [
      ['2021', '2019-11-20'],
      [
        ['2019', '2019-11-20'],
        ['2021', '2021'],
      ],
      'the oldest first',
    ],
    [
      [null, '2026-01'],
      [
        ['2026', '2026-01'],
        [undefined, null],
      ],
      'without a date: last',
    ],
    [['2020-12', '2020-01'], [['2020', '2020-12', '2020-01']], 'as they came within a year'],
    [[], [], 'none'],
  ])('%j become %j: %s', (dates, expected) => {
    expect(years(dates)).toEqual(expected);
  });

  it('are all there, each once', () => {
    const date = fc.option(fc.constantFrom('2019', '2020-05', '2020-05-05', '2026'));
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const sources = dated(dates);
        const listed = byYear(sources).flatMap((group) => group.sources);
        expect(listed).toHaveLength(sources.length);
        expect(new Set(listed)).toEqual(new Set(sources));
      }),
    );
  });
});
