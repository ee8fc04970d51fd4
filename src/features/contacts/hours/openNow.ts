import { formatHours } from './formatHours.ts';
import { hoursIn, openState } from './openHours.ts';
import { sayOpen } from './sayOpen.ts';
import type { Week } from './weekOf.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';

/**
 * Says of every desk on the page whether it is open, and its hours on the reader's clock. Where the
 * browser does not know the desk's time zone, the hours that the build wrote stand alone. The words
 * stand in the data of an element, written by OpenNow.astro.
 */
const locale = document.documentElement.lang as Locale;
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
const words = document.querySelector<HTMLElement>('[data-open-now]')?.dataset as Record<
  'openNow' | 'closes' | 'closedNow' | 'opens' | 'yourTime' | 'allDay',
  string
>;

function show(): void {
  for (const desk of document.querySelectorAll<HTMLElement>('[data-zone]')) {
    try {
      showDesk(desk, Date.now());
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
}

function showDesk(desk: HTMLElement, now: number): void {
  const { week, zone } = desk.dataset as Record<'week' | 'zone', string>;
  const hours = JSON.parse(week) as Week;
  const state = openState(hours, zone, now);
  desk.dataset['open'] = String(state.isOpen);
  write(desk, '[data-now]', [sayOpen(locale, state, now, words)]);

  const lines = (clock: string): string[] =>
    formatHours(locale, hoursIn(hours, zone, clock, now), words.allDay);
  const ours = lines(own);
  if (String(ours) !== String(lines(zone)))
    write(desk, '[data-own]', [...ours, words.yourTime.replace('{zone}', own)]);
}

/** Written anew only when it changes, so that a selection in it lasts. */
function write(desk: HTMLElement, selector: string, lines: string[]): void {
  const box = desk.querySelector<HTMLElement>(selector);
  if (!box || box.textContent === lines.join('')) return;
  box.hidden = false;
  box.replaceChildren(
    ...lines.map((text) => {
      const line = document.createElement('span');
      line.textContent = text;
      return line;
    }),
  );
}

show();
// A desk opens and closes while the page is read.
setInterval(show, 30_000);
