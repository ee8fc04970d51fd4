import { describe, expect, it } from 'vitest';
import { checkContacts } from '../../../src/features/contacts/record/checkContacts.ts';
import { groupByLetter } from '../../../src/platform/text/groupByLetter.ts';
import { formatHours } from '../../../src/features/contacts/hours/formatHours.ts';
import { weekOf } from '../../../src/features/contacts/hours/weekOf.ts';
import { sayAgo, sayVerified } from '../../../src/features/contacts/view/sayVerified.ts';
import { freshness } from '../../../src/features/contacts/record/freshness.ts';
import type { Contact } from '../../../src/features/contacts/record/schema.ts';
import { domainOf } from '../../../src/features/contacts/record/domainOf.ts';
import type { Locale } from '../../../src/platform/i18n/locales.ts';

describe('freshness', () => {
  it.each<[string | undefined, string, string, string]>([
    [undefined, '2026-11-22', 'never', 'nobody confirmed it'],
    ['2026-11-22', '2026-11-22', 'fresh', 'today'],
    ['2025-11-22', '2026-11-22', 'fresh', 'the 365th day still counts'],
    ['2025-11-21', '2026-11-22', 'stale', 'the 366th does not'],
    ['2023-11-22', '2024-11-21', 'fresh', '365 days, the leap day among them'],
    ['2023-11-22', '2024-11-22', 'stale', 'a leap year is 366 days long'],
    ['2024-02-29', '2025-02-28', 'fresh', 'from a leap day'],
    ['2026-12-01', '2026-11-22', 'fresh', 'a clock that runs ahead'],
  ])('verified on %s, today %s: %s, %s', (verified, today, state) => {
    expect(freshness(verified, today)).toBe(state);
  });
});

describe('how far a contact is to be trusted', () => {
  const words = {
    verified: 'on {date}',
    stale: '{ago} ({date})',
    ago: { one: 'a year', other: '{count} years' },
    unverified: 'never',
  };

  it.each<[string | undefined, string, string, string, string]>([
    [undefined, '2026-11-27', 'never', 'never', 'nobody confirmed it'],
    ['2026-10-08', '2026-11-27', 'fresh', 'on October 8, 2026', 'lately'],
    ['2023-03-14', '2026-11-27', 'stale', '3 years (March 14, 2023)', 'long ago'],
    ['2025-11-26', '2026-11-27', 'stale', 'a year (November 26, 2025)', 'a day more than a year'],
  ])('verified on %s, today %s: %s, «%s», %s', (verified, today, state, text) => {
    expect(sayVerified('en', verified, today, words)).toEqual({ state, text });
  });

  it.each<[string, string, string, string]>([
    ['2023-11-27', '2026-11-27', '2 years', 'three years to the day are no more than that'],
    ['2023-11-26', '2026-11-27', '3 years', 'a day more is'],
    ['2023-12-31', '2026-01-01', '2 years', 'the year alone does not tell'],
    ['2024-02-29', '2026-02-28', 'a year', 'a leap day has no anniversary yet'],
    ['2024-02-29', '2026-03-01', '2 years', 'and then has'],
    ['2023-11-22', '2024-11-22', 'a year', 'a leap year to the day counts as stale'],
  ])('verified on %s, today %s: more than %s, %s', (verified, today, ago) => {
    expect(sayAgo('en', verified, today, words)).toBe(ago);
  });
});

describe('domain of an address', () => {
  it.each([
    ['https://www.contoso.example/a/b?c=d#e', 'contoso.example', 'a page'],
    ['http://Contoso.Example', 'contoso.example', 'capitals'],
    ['https://contoso.example:8080/a', 'contoso.example', 'a port'],
    ['https://agent@contoso.example/a', 'contoso.example', 'a user name in the address'],
    ['https://contoso.example?c=a@b.example', 'contoso.example', 'an email behind the host'],
    ['www.contoso.example', 'contoso.example', 'no scheme'],
    ['contoso.example/a', 'contoso.example', 'no scheme, a path'],
    ['help@contoso.example', 'contoso.example', 'an email'],
    ['mailto:help@contoso.example', 'contoso.example', 'a mail link'],
    ['  help@contoso.example ', 'contoso.example', 'pasted with blanks'],
    ['https://wwwcontoso.example/', 'wwwcontoso.example', 'www is no prefix here'],
  ])('%s is %s: %s', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });
});

describe('directory', () => {
  const letters = (names: readonly string[], locale: Locale) =>
    groupByLetter(names, locale, (name) => name).map(({ letter, items }) => [letter, ...items]);

  it.each<[string[], Locale, (string | undefined)[][], string]>([
    [
      ['Nube', 'Ñandú', 'Oso'],
      'es',
      [
        ['N', 'Nube'],
        ['Ñ', 'Ñandú'],
        ['O', 'Oso'],
      ],
      'ñ after n',
    ],
    [
      ['Nave', 'Ñandú'],
      'en',
      [
        ['N', 'Nave'],
        ['Ñ', 'Ñandú'],
      ],
      'English has no ñ, and puts it there',
    ],
    [['Étoile', 'Eco'], 'es', [['E', 'Eco', 'Étoile']], 'an accent makes no letter'],
    [['ágora', 'Azul'], 'es', [['A', 'ágora', 'Azul']], 'nor does a small initial'],
    [['n\u0303and\u00fa'], 'es', [['Ñ', 'n\u0303and\u00fa']], 'ñ written as two characters'],
    [
      ['3D', 'Zeta', '¡Ya!'],
      'es',
      [
        ['Z', 'Zeta'],
        [undefined, '¡Ya!', '3D'],
      ],
      'the others come last',
    ],
    [
      ['Þoku', 'Ab'],
      'es',
      [
        ['A', 'Ab'],
        [undefined, 'Þoku'],
      ],
      'a letter beyond A to Z',
    ],
    [['Nave 53', 'Nave 7'], 'es', [['N', 'Nave 7', 'Nave 53']], 'numbers by size'],
    [[], 'es', [], 'nobody'],
  ])('%j in %s is %j: %s', (names, locale, groups) => {
    expect(letters(names, locale)).toEqual(groups);
  });
});

describe('opening hours', () => {
  type Hours = NonNullable<Contact['hours']>;
  const week: Hours[number]['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const span = (days: Hours[number]['days'], from: string, to: string) => ({ days, from, to });

  it.each<[Hours, string[], string[], string]>([
    [
      [span(week, '09:00', '18:00')],
      ['lun–vie: 09:00–18:00'],
      ['Mon–Fri: 09:00–18:00'],
      'days in a row',
    ],
    [
      [span(week, '09:00', '14:00'), span(week, '16:00', '18:00')],
      ['lun–vie: 09:00–14:00 y 16:00–18:00'],
      ['Mon–Fri: 09:00–14:00 and 16:00–18:00'],
      'a lunch break is one line',
    ],
    [
      [span([...week, 'sat', 'sun'], '00:00', '23:59')],
      ['lun–dom: siempre'],
      ['Mon–Sun: siempre'],
      'never closes',
    ],
    [
      [span(week, '08:00', '15:00'), span(['sat'], '10:00', '13:00')],
      ['lun–vie: 08:00–15:00', 'sáb: 10:00–13:00'],
      ['Mon–Fri: 08:00–15:00', 'Sat: 10:00–13:00'],
      'a line for each set of days',
    ],
    [
      [span(['tue', 'mon'], '09:00', '10:00')],
      ['lun, mar: 09:00–10:00'],
      ['Mon, Tue: 09:00–10:00'],
      'two days are no row, and stand in order',
    ],
    [
      [span(['mon', 'wed', 'fri'], '09:00', '10:00')],
      ['lun, mié, vie: 09:00–10:00'],
      ['Mon, Wed, Fri: 09:00–10:00'],
      'days apart',
    ],
    [[], [], [], 'unknown'],
  ])('%j: %j, %j, %s', (hours, es, en) => {
    expect(formatHours('es', weekOf(hours), 'siempre')).toEqual(es);
    expect(formatHours('en', weekOf(hours), 'siempre')).toEqual(en);
  });
});

describe('the records of a contact file', () => {
  const lineOf = (path: readonly PropertyKey[]) => Number(path[1]) + 1;
  const contacts = (ids: readonly string[]): Contact[] =>
    ids.map((id) => ({ id, publisher: id, channels: {}, sources: ['test'] }));

  it.each<[string[], [string, number][], string]>([
    [['a', 'b', 'c'], [], 'sorted'],
    [['a-b', 'a1', 'ab'], [], 'sorted as plain text, hyphen before digit before letter'],
    [['b', 'a', 'c'], [['contact-order', 2]], 'one too late'],
    [['a', 'b', 'a'], [['id-duplicate', 3]], 'twice, apart: said once'],
    [
      ['a', 'a', 'a'],
      [
        ['id-duplicate', 2],
        ['id-duplicate', 3],
      ],
      'three times',
    ],
    [[], [], 'nobody'],
  ])('%j raise %j: %s', (ids, raised) => {
    const problems = checkContacts(
      { sample: true, contacts: contacts(ids) },
      { file: 'f', lineOf },
    );
    expect(problems.map(({ code, line }) => [code, line])).toEqual(raised);
  });
});
