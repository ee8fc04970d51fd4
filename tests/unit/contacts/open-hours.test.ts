import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { clockOf as wallOf } from '../../../src/features/contacts/hours/clockOf.ts';
import { formatHours } from '../../../src/features/contacts/hours/formatHours.ts';
import { hoursIn, openState } from '../../../src/features/contacts/hours/openHours.ts';
import { sayOpen } from '../../../src/features/contacts/hours/sayOpen.ts';
import { stateAt } from '../../../src/features/contacts/hours/stateAt.ts';
import type { Contact } from '../../../src/features/contacts/record/schema.ts';
import type { Hit } from '../../../src/features/search/contacts/hit.ts';
import type { Entry } from '../../../src/features/search/contacts/searchIndex.ts';
import { weekOf, type Week } from '../../../src/features/contacts/hours/weekOf.ts';
import { withOpenTimes } from '../../../src/features/search/contacts/withOpenTimes.ts';

type Hours = NonNullable<Contact['hours']>;

const WEEK: Hours[number]['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WORK = WEEK.slice(0, 5);
const office: Hours = [{ days: WORK, from: '09:00', to: '18:00' }];
const split: Hours = [
  { days: WORK, from: '09:00', to: '14:00' },
  { days: WORK, from: '16:00', to: '19:00' },
];
const always: Hours = [{ days: WEEK, from: '00:00', to: '23:59' }];
const night: Hours = [{ days: ['sat'], from: '22:00', to: '06:00' }];
const QUARTER = 900_000;

describe('open now', () => {
  it.each<[string, Hours, string, string, boolean, string | undefined]>([
    ['in the morning', office, 'Europe/Madrid', '2026-11-23T09:00Z', true, '2026-11-23T17:00Z'],
    [
      'on the minute it opens',
      office,
      'Europe/Madrid',
      '2026-11-23T08:00Z',
      true,
      '2026-11-23T17:00Z',
    ],
    [
      'a moment before',
      office,
      'Europe/Madrid',
      '2026-11-23T07:59:59Z',
      false,
      '2026-11-23T08:00Z',
    ],
    [
      'on the minute it closes',
      office,
      'Europe/Madrid',
      '2026-11-23T17:00Z',
      false,
      '2026-11-24T08:00Z',
    ],
    ['at the weekend', office, 'Europe/Madrid', '2026-11-28T12:00Z', false, '2026-11-30T08:00Z'],
    ['at lunch', split, 'Europe/Madrid', '2026-11-23T14:00Z', false, '2026-11-23T15:00Z'],
    ['in the afternoon', split, 'Europe/Madrid', '2026-11-23T15:00Z', true, '2026-11-23T18:00Z'],
    [
      'at a desk that never closes',
      always,
      'America/Los_Angeles',
      '2026-11-23T03:00Z',
      true,
      undefined,
    ],
    ['at a desk without a span', [], 'Europe/Madrid', '2026-11-23T09:00Z', false, undefined],
    [
      'where it is tomorrow already',
      office,
      'Asia/Tokyo',
      '2026-11-22T23:30Z',
      false,
      '2026-11-23T00:00Z',
    ],
    [
      'where it is half an hour apart',
      office,
      'Asia/Kolkata',
      '2026-11-23T03:30Z',
      true,
      '2026-11-23T12:30Z',
    ],
    [
      'a span past midnight, the day after',
      night,
      'Europe/Madrid',
      '2026-11-29T04:00Z',
      true,
      '2026-11-29T05:00Z',
    ],
    [
      'the end of the day is midnight',
      [{ days: ['mon'], from: '20:00', to: '23:59' }],
      'Europe/Madrid',
      '2026-11-23T22:59:30Z',
      true,
      '2026-11-23T23:00Z',
    ],
    [
      'two spans that touch are one',
      [
        { days: ['mon'], from: '09:00', to: '12:00' },
        { days: ['mon'], from: '12:00', to: '15:00' },
      ],
      'UTC',
      '2026-11-23T10:00Z',
      true,
      '2026-11-23T15:00Z',
    ],
    [
      'midnight joins two days',
      [{ days: ['mon', 'tue'], from: '00:00', to: '23:59' }],
      'UTC',
      '2026-11-23T10:00Z',
      true,
      '2026-11-25T00:00Z',
    ],
    [
      'the Monday after the clocks went back',
      office,
      'Europe/Madrid',
      '2026-10-24T12:00Z',
      false,
      '2026-10-26T08:00Z',
    ],
    [
      'the Monday after they went forward',
      office,
      'Europe/Madrid',
      '2026-03-28T12:00Z',
      false,
      '2026-03-30T07:00Z',
    ],
    [
      'the hour that comes twice is open twice',
      [{ days: ['sun'], from: '02:00', to: '03:00' }],
      'Europe/Madrid',
      '2026-10-25T00:30Z',
      true,
      '2026-10-25T02:00Z',
    ],
    [
      'the hour that is skipped comes a week later',
      [{ days: ['sun'], from: '02:00', to: '03:00' }],
      'Europe/Madrid',
      '2026-03-28T12:00Z',
      false,
      '2026-04-05T00:00Z',
    ],
    [
      'south of the equator they change the other way',
      office,
      'America/Santiago',
      '2026-09-05T12:00Z',
      false,
      '2026-09-07T12:00Z',
    ],
  ])('%s', (_, hours, zone, now, isOpen, next) => {
    const state = openState(weekOf(hours), zone, Date.parse(now));
    expect(state.isOpen).toBe(isOpen);
    expect(state.next && new Date(state.next).toISOString()).toBe(
      next && new Date(next).toISOString(),
    );
  });

  it('is told apart from a zone that nobody knows', () => {
    expect(() => openState(weekOf(office), 'Europe/Atlantis', 0)).toThrow(RangeError);
  });
});

describe('hours on the clock of the reader', () => {
  const NOW = '2026-11-25T10:00Z';

  it.each<[string, Hours, string, string, string, string[]]>([
    [
      'the same zone',
      split,
      'Europe/Madrid',
      'Europe/Madrid',
      NOW,
      ['lun–vie: 09:00–14:00 y 16:00–19:00'],
    ],
    [
      'some hours apart',
      office,
      'America/New_York',
      'Europe/Madrid',
      NOW,
      ['lun–vie: 15:00–00:00'],
    ],
    ['half an hour apart', office, 'Asia/Kolkata', 'Europe/Madrid', NOW, ['lun–vie: 04:30–13:30']],
    [
      'past midnight, and a day earlier',
      office,
      'Asia/Tokyo',
      'America/Mexico_City',
      NOW,
      ['dom–jue: 18:00–03:00'],
    ],
    [
      'a day later',
      [{ days: WORK, from: '18:00', to: '20:00' }],
      'America/Los_Angeles',
      'Europe/Madrid',
      NOW,
      ['mar–sáb: 03:00–05:00'],
    ],
    ['a span past midnight', night, 'Europe/Madrid', 'Europe/Madrid', NOW, ['sáb: 22:00–06:00']],
    [
      'the day’s end',
      [{ days: ['mon'], from: '20:00', to: '23:59' }],
      'UTC',
      'UTC',
      NOW,
      ['lun: 20:00–00:00'],
    ],
    ['never closed', always, 'America/Chicago', 'Asia/Kolkata', NOW, ['lun–dom: siempre']],
    [
      'all working days through',
      [{ days: WORK, from: '00:00', to: '23:59' }],
      'America/Los_Angeles',
      'Europe/Madrid',
      NOW,
      ['lun: 09:00–00:00', 'mar–vie: siempre', 'sáb: 00:00–09:00'],
    ],
    [
      'the week in which the desk’s clocks go back',
      office,
      'America/New_York',
      'Europe/Madrid',
      '2026-10-29T10:00Z',
      ['lun–mié: 15:00–00:00', 'jue, vie: 14:00–23:00'],
    ],
    [
      'the week in which the reader’s go back',
      office,
      'Asia/Tokyo',
      'Europe/Madrid',
      '2026-10-22T10:00Z',
      ['lun–mié: 01:00–10:00', 'jue, vie: 02:00–11:00'],
    ],
    [
      'the week in which the reader’s go forward',
      office,
      'Asia/Tokyo',
      'Europe/Madrid',
      '2026-03-26T10:00Z',
      ['lun–mié: 02:00–11:00', 'jue, vie: 01:00–10:00'],
    ],
    ['none', [], 'UTC', 'Europe/Madrid', NOW, []],
  ])('%s', (_, hours, zone, own, now, lines) => {
    expect(
      formatHours('es', hoursIn(weekOf(hours), zone, own, Date.parse(now)), 'siempre'),
    ).toEqual(lines);
  });
});

describe('the line of a card', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  it.each<[string, 'es' | 'en', Hours, string, string, string, boolean, string]>([
    [
      'where the desk is',
      'es',
      office,
      'Europe/Madrid',
      'Europe/Madrid',
      '2026-11-25T10:00Z',
      true,
      'abierto · cierra 18:00',
    ],
    [
      'on the reader’s clock',
      'es',
      office,
      'Europe/Madrid',
      'America/Mexico_City',
      '2026-11-25T10:00Z',
      true,
      'abierto · cierra 11:00',
    ],
    [
      'on another day, which has its name',
      'es',
      office,
      'Europe/Madrid',
      'Europe/Madrid',
      '2026-11-28T10:00Z',
      false,
      'cerrado · abre lunes, 09:00',
    ],
    [
      'it is tomorrow for the reader, not for the desk',
      'en',
      [{ days: WORK, from: '20:00', to: '22:00' }],
      'America/New_York',
      'Europe/Madrid',
      '2026-11-25T20:00Z',
      false,
      'cerrado · abre Thursday 02:00',
    ],
    [
      'nothing changes at a desk that never closes',
      'es',
      always,
      'UTC',
      'Europe/Madrid',
      '2026-11-25T10:00Z',
      true,
      'abierto',
    ],
  ])('%s', (_, locale, hours, zone, reader, now, isOpen, text) => {
    process.env['TZ'] = reader;
    const words = {
      openNow: 'abierto',
      closes: 'cierra {when}',
      closedNow: 'cerrado',
      opens: 'abre {when}',
    };
    const at = Date.parse(now);
    const { open = [] } = withOpenTimes(hitWith(hours, zone), at);
    const state = stateAt(open, at);
    expect([state.isOpen, sayOpen(locale, state, at, words)]).toEqual([isOpen, text]);
  });

  it('follows the clock while the card stands open', () => {
    process.env['TZ'] = 'UTC';
    const words = { openNow: 'open', closes: '{when}', closedNow: 'closed', opens: '{when}' };
    const { open = [] } = withOpenTimes(hitWith(split, 'UTC'), Date.parse('2026-11-25T13:59Z'));
    const said = ['13:59', '14:00', '16:00', '19:00'].map((time) => {
      const at = Date.parse(`2026-11-25T${time}Z`);
      return sayOpen('en', stateAt(open, at), at, words);
    });
    expect(said).toEqual([
      'open · 14:00',
      'closed · 16:00',
      'open · 19:00',
      'closed · Thursday 09:00',
    ]);
  });

  it('is left out where hours or zone are unknown', () => {
    expect(withOpenTimes(hitWith(office, 'Mars/Base'), 0)).not.toHaveProperty('open');
    const unknown = hitWith(office, 'UTC');
    delete unknown.entry.desk;
    expect(withOpenTimes(unknown, 0)).not.toHaveProperty('open');
  });
});

function hitWith(hours: Hours, zone: string): Hit {
  const entry: Entry = {
    id: 'a',
    publisher: 'A',
    aliases: [],
    publisherIds: [],
    products: [],
    domains: [],
    channels: {},
    desk: { week: weekOf(hours), zone },
  };
  return { record: 0, entry, publisher: [], products: [] };
}

/** The clock of a zone, asked quarter by quarter: slow and hard to get wrong. */
function clockOf(zone: string): (instant: number) => { day: string; minute: number } {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (instant) => {
    const [day = '', time = ''] = clock.format(instant).replace(',', '').split(' ');
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return { day: day.toLowerCase(), minute: hour * 60 + minute };
  };
}

function isOpenAt(hours: Hours, { day, minute }: { day: string; minute: number }): boolean {
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const yesterday = WEEK[(WEEK.indexOf(day as (typeof WEEK)[number]) + 6) % 7];
  return hours.some(({ days, from, to }) => {
    const [begin, end] = [minuteOf(from), to === '23:59' ? 1440 : minuteOf(to)];
    const isOn = (one: string | undefined) => days.some((listed) => listed === one);
    if (end > begin) return isOn(day) && minute >= begin && minute < end;
    return (isOn(day) && minute >= begin) || (isOn(yesterday) && minute < end);
  });
}

/** Whether the clocks of a zone stay as they are from nine days before to nine days after. */
function isSteady(zone: string, now: number): boolean {
  const offsets = Array.from({ length: 19 }, (_, day) => now + (day - 9) * 96 * QUARTER).map(
    (instant) => wallOf(zone)(instant) - instant,
  );
  return new Set(offsets).size === 1;
}

function isOpenIn(week: Week, { day, minute }: { day: string; minute: number }): boolean {
  const at = WEEK.indexOf(day as (typeof WEEK)[number]) * 1440 + minute;
  return week.some(([start, length]) => (at - start + 10_080) % 10_080 < length);
}

const ZONES = [
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Casablanca',
  'Pacific/Auckland',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
const time = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => new Date(quarter * QUARTER).toISOString().slice(11, 16));
const span = fc.record({
  days: fc.uniqueArray(fc.constantFrom(...WEEK), { minLength: 1 }),
  from: time,
  to: fc.oneof(time, fc.constant('23:59')),
});
const hours = fc.array(span, { maxLength: 4 });
/** Any quarter of 2026, often in a week in which clocks change. */
const quarter = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1) / QUARTER, max: Date.UTC(2027, 0, 1) / QUARTER }),
  fc
    .constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-25', '2026-11-01')
    .chain((day) =>
      fc.integer({ min: -200, max: 200 }).map((away) => Date.parse(day) / QUARTER + away),
    ),
);

describe('a slow clock', () => {
  it('says the same of now and of what comes next', () => {
    fc.assert(
      fc.property(hours, zone, quarter, (spans, desk, at) => {
        const now = at * QUARTER;
        const clock = clockOf(desk);
        const open = (instant: number): boolean => isOpenAt(spans, clock(instant));
        const state = openState(weekOf(spans), desk, now);
        expect(state.isOpen).toBe(open(now));
        let change = now;
        while (change < now + 8 * 96 * QUARTER && open(change) === state.isOpen) change += QUARTER;
        if (open(change) !== state.isOpen) expect(state.next).toBe(change);
        // The times that a card gets are the same.
        const first = withOpenTimes(hitWith(spans, desk), now).open?.find(({ to }) => to > now);
        expect(first !== undefined && first.from <= now).toBe(state.isOpen);
        expect(state.isOpen ? first?.to : first?.from).toBe(
          state.next ?? (state.isOpen ? Infinity : undefined),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('says the same of a week on the reader’s clock, where no clock changes', () => {
    fc.assert(
      fc.property(hours, zone, zone, quarter, (spans, desk, own, at) => {
        const now = at * QUARTER;
        fc.pre([desk, own].every((one) => isSteady(one, now)));
        const [deskClock, ownClock] = [clockOf(desk), clockOf(own)];
        const shown = hoursIn(weekOf(spans), desk, own, now);
        for (let instant = now; instant < now + 7 * 96 * QUARTER; instant += QUARTER) {
          const isShown = isOpenIn(shown, ownClock(instant));
          expect(isShown, new Date(instant).toISOString()).toBe(
            isOpenAt(spans, deskClock(instant)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
