import type { Contact } from '../../features/contacts/record/schema.ts';

type Hours = NonNullable<Contact['hours']>[number];

const WEEK: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A stretch of hours as the import reads it: "mon-fri 09:00-18:00", "lun,mié 10:00-12:00". */
export function formatHoursCell({ days, from, to }: Hours, names: readonly string[]): string {
  const chosen = WEEK.flatMap((day, index) => ((days as string[]).includes(day) ? [index] : []));
  const first = chosen[0] ?? 0;
  const last = chosen.at(-1) ?? 0;
  const isRun = chosen.length > 2 && last - first === chosen.length - 1;
  const ends = isRun ? [first, last] : chosen;
  return `${ends.map((index) => names[index]).join(isRun ? '-' : ',')} ${from}-${to}`;
}
