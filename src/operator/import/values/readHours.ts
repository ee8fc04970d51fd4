import type { z } from 'zod';
import { contactSchema } from '../../../features/contacts/record/schema.ts';
import { foldLetters } from '../../../platform/text/foldLetters.ts';
import { type Reading, fit } from './readValue.ts';

const hoursSchema = contactSchema.shape.hours.unwrap().element;
type Hours = z.infer<typeof hoursSchema>;

/** Monday first; a day may be cut short, down to the letter that Spanish calendars use. */
const DAYS = [
  { id: 'mon', letter: 'l', names: ['monday', 'lunes'] },
  { id: 'tue', letter: 'm', names: ['tuesday', 'martes'] },
  { id: 'wed', letter: 'x', names: ['wednesday', 'miercoles'] },
  { id: 'thu', letter: 'j', names: ['thursday', 'jueves'] },
  { id: 'fri', letter: 'v', names: ['friday', 'viernes'] },
  { id: 'sat', letter: 's', names: ['saturday', 'sabado'] },
  { id: 'sun', letter: 'd', names: ['sunday', 'domingo'] },
] as const;

const EXPECTED = 'opening hours such as «mon-fri 09:00-18:00» or «lun-vie 09:00-18:00»';

/** One stretch of hours: days, then from and to, such as "L-V 9:00-14:00" or "mon,wed 10:00-12:00". */
export function readHours(text: string): Reading<Hours> {
  const folded = foldLetters(text);
  if (/^24\s*[x/]\s*7$/.test(folded)) {
    const days = DAYS.map(({ id }) => id);
    const reading = fit(hoursSchema, { days, from: '00:00', to: '23:59' }, EXPECTED);
    const after = 'mon-sun 00:00-23:59';
    return { ...reading, steps: [{ rule: 'hours-always', before: text, after }] };
  }
  const parts =
    /^(\D+?)\s*(\d\d?)(?:[:.](\d\d))?\s*h?\s*(?:-|–|a|to)\s*(\d\d?)(?:[:.](\d\d))?\s*h?$/.exec(
      folded,
    );
  if (parts === null) return { expected: EXPECTED };
  const [, days = '', fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = parts;
  const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
  const to = `${toHour.padStart(2, '0')}:${toMinute}`;
  return fit(hoursSchema, { days: readDays(days), from, to }, EXPECTED);
}

/** The ids of the days that the words name, Monday first; undefined when a word is no day. */
function readDays(words: string): string[] | undefined {
  const chosen = new Set<number>();
  for (const stretch of words.split(/,|&| y | and /)) {
    const ends = stretch.split(/-|–| a | to /).map(dayIndex);
    const [first, last = first] = ends;
    if (first === undefined || last === undefined || ends.length > 2) return undefined;
    const length = (last - first + DAYS.length) % DAYS.length;
    for (let step = 0; step <= length; step += 1) chosen.add((first + step) % DAYS.length);
  }
  return DAYS.filter((_, index) => chosen.has(index)).map(({ id }) => id);
}

function dayIndex(word: string): number | undefined {
  const name = word.trim().replace(/\.$/, '');
  const index = DAYS.findIndex(({ letter, names }) =>
    name.length < 2 ? name === letter : names.some((full) => full.startsWith(name)),
  );
  return index === -1 ? undefined : index;
}
