import { formatHours } from '../contacts/formatHours.ts';
import { hoursIn, openState, type Hours } from '../contacts/openHours.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * Says of every desk on the page whether it is open, and its hours on the reader's clock. Where the
 * browser does not know the desk's time zone, the hours that the build wrote stand alone.
 */
const locale = document.documentElement.lang as Locale;
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
const words = JSON.parse(
  document.querySelector<HTMLElement>('[data-hours-words]')?.dataset['hoursWords'] ?? '{}',
) as Record<string, string>;
const desks = [...document.querySelectorAll<HTMLElement>('[data-hours]')];

function show(): void {
  for (const desk of desks) {
    try {
      showDesk(desk, Date.now());
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
}

function showDesk(desk: HTMLElement, now: number): void {
  const { hours, zone } = JSON.parse(desk.dataset['hours'] ?? '') as { hours: Hours; zone: string };
  const { isOpen, next } = openState(hours, zone, now);
  const parts = [isOpen ? words['openNow'] : words['closedNow']];
  if (next !== undefined) {
    const sentence = isOpen ? words['closes'] : words['opens'];
    parts.push(sentence?.replace('{when}', moment(next, now)));
  }
  desk.dataset['open'] = String(isOpen);
  write(desk, '[data-now]', [parts.join(' · ')]);

  const lines = (clock: string): string[] =>
    formatHours(locale, hoursIn(hours, zone, clock, now), words['allDay'] ?? '');
  const ours = lines(own);
  if (String(ours) === String(lines(zone))) return;
  write(desk, '[data-own]', [...ours, words['yourTime']?.replace('{zone}', own) ?? '']);
}

/** Written anew only when it changes, so that a selection in it lasts. */
function write(desk: HTMLElement, selector: string, lines: string[]): void {
  const box = desk.querySelector<HTMLElement>(selector);
  if (!box || box.dataset['text'] === String(lines)) return;
  box.dataset['text'] = String(lines);
  box.hidden = false;
  box.replaceChildren(
    ...lines.map((text) => {
      const line = document.createElement('span');
      line.textContent = text;
      return line;
    }),
  );
}

/** The time alone on the same day, else with the day of the week. */
function moment(instant: number, now: number): string {
  const day = (at: number): string => new Date(at).toDateString();
  return new Intl.DateTimeFormat(locale, {
    ...(day(instant) === day(now) ? {} : { weekday: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}

show();
// A desk opens and closes while the page is read.
setInterval(show, 30_000);
