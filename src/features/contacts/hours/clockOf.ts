/** Minutes on which no clock is put forward or back but at their beginning. */
const PIECE = 1_800_000;

/** Formatting is slow: what a zone showed is kept. */
const shown: Record<string, number> = {};

/**
 * What the clocks of a zone show at an instant, as if they showed UTC; both in milliseconds. Swedish
 * writes date and time as ISO 8601 does, which spares the page the parts.
 * @param zone IANA name
 * @throws RangeError for a zone that the browser does not know
 */
export function clockOf(zone: string): (instant: number) => number {
  const clock = new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) => {
    const past = instant % PIECE;
    const begin = instant - past;
    return past + (shown[zone + begin] ??= Date.parse(clock.format(begin).replace(' ', 'T') + 'Z'));
  };
}
