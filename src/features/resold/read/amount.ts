/** An amount in units of 10⁻¹², so that sums are exact; usage is billed in tiny parts of a cent. */
export interface Amount {
  /** Read with a point before the decimals. */
  point: bigint;
  /** Read with a comma before the decimals. */
  comma: bigint;
  /** Which of the two the text itself tells; absent for «1.234», which may be either. */
  says?: 'point' | 'comma';
}

const DECIMALS = 12;
const PLAIN = /^(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,2}))?$/i;

/**
 * Reads «1.234,56», «1,234.56», «(12.50)», «12,50 €» and «1.2E-05». Where both readings are
 * possible it gives both: the other cells of the column tell which is meant.
 * @returns undefined for what is no number
 */
export function readAmount(text: string): Amount | undefined {
  const bare = text.replace(/[\s'’€$£]/g, '').replace(/\u2212/g, '-');
  const negative = /^\(.+\)$|^-|-$/.test(bare);
  const digits = bare.replace(/^\((.+)\)$/, '$1').replace(/^[-+]|-$/g, '');
  if (!/\d/.test(digits)) return undefined;
  const says = convention(digits);
  const sign = negative ? -1n : 1n;
  const point = says === 'comma' ? undefined : toUnits(digits.replaceAll(',', ''));
  const comma =
    says === 'point' ? undefined : toUnits(digits.replaceAll('.', '').replace(',', '.'));
  const either = point ?? comma;
  if (either === undefined) return undefined;
  const both = { point: sign * (point ?? either), comma: sign * (comma ?? either) };
  return says === undefined ? both : { ...both, says };
}

/** The sign that stands last, or that stands once and not before three digits, is the decimal one. */
function convention(digits: string): Amount['says'] {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points > 0 && commas > 0)
    return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? 'point' : 'comma';
  if (commas > 1) return 'point';
  if (points + commas === 0 || /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return undefined;
  return points === 1 ? 'point' : 'comma';
}

function toUnits(digits: string): bigint | undefined {
  const [whole, units = '', parts = '', exponent = '0'] = PLAIN.exec(digits) ?? [];
  if (whole === undefined) return undefined;
  const shift = DECIMALS - parts.length + Number(exponent);
  const value = BigInt(units + parts);
  return shift >= 0 ? value * 10n ** BigInt(shift) : value / 10n ** BigInt(-shift);
}

/** An amount as a decimal number with a point, without a trailing zero. */
export function toDecimal(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(DECIMALS + 1, '0');
  const parts = digits.slice(-DECIMALS).replace(/0+$/, '');
  const sign = units < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -DECIMALS)}${parts === '' ? '' : `.${parts}`}`;
}
