/** What Excel and LibreOffice show in a cell whose formula fails. */
const ERRORS = new Set(
  '#REF! #NAME? #VALUE! #DIV/0! #NULL! #NUM! #N/A #SPILL! #CALC! #GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY! #PYTHON!'.split(
    ' ',
  ),
);

/** A cell of a workbook as a text cell of a table; undefined for one that holds an error. */
export function cellText(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  const text = typeof value === 'string' ? value : String(value);
  return ERRORS.has(text.trim()) || /^Err:\d{3}$/.test(text.trim()) ? undefined : text;
}

/** The day; the time too, where there is one. Sheets know no time zone. */
function dateText(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

/**
 * A number as it was typed: a telephone number has no exponent, and 0.1 + 0.2 is 0.3, because a
 * sheet shows fifteen digits.
 */
export function numberText(raw: string): string {
  if (/^-?\d+$/.test(raw)) return raw;
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  const shown = Number(value.toPrecision(15));
  return shown.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
}
