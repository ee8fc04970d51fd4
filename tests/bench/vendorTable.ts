/**
 * A vendor table as an operator may have it, fictional and always the same: publishers under several
 * spellings, some with one support address per product, some misspelt, some on free mail.
 * @param rows how many rows below the column names; some 0.4 publishers come on each
 */
export function vendorTable(rows: number): string {
  const lines = [
    'Publisher;Product;Product id;Website;Email;URL;Phone;Audience;Verified;Description',
  ];
  const random = sequence(20261127);
  const pick = <T>(values: readonly T[]): T | undefined => values[random(values.length)];
  for (let row = 0; row < rows; row += 1) {
    // Squared, so that a few publishers have hundreds of rows and most have one or two.
    const which = Math.floor((random(1_000_000) / 1_000_000) ** 1.3 * rows * 0.45);
    const name = nameOf(which);
    const domain = `${name.toLowerCase().replace(' ', '-')}.example`;
    const product = `${name.split(' ')[0] ?? ''} ${pick(PRODUCTS) ?? ''} ${random(4)}`;
    const user = random(8) === 0 ? product.toLowerCase().replaceAll(' ', '.') : 'support';
    lines.push(
      [
        spell(name, random),
        product,
        random(3) === 0 ? `${domain}.${product.replaceAll(' ', '-')}` : '',
        `https://www.${domain}/`,
        random(20) === 0 ? `${user}.${which}@gmail.com` : `${user}@${domain}`,
        random(4) === 0 ? '' : `https://help.${domain}/${random(3)}`,
        random(4) === 0 ? `+349000${String(10_000 + (which % 90_000))}` : '',
        pick(['', '', 'public', 'partner']) ?? '',
        random(3) === 0 ? `2026-0${1 + random(9)}-1${random(9)}` : '',
        'What this product is for, in a sentence or two that contacts do not keep. '.repeat(2),
      ].join(';'),
    );
  }
  return `${lines.join('\n')}\n`;
}

const PRODUCTS = ['Payroll', 'Shifts', 'Ledger', 'Backup', 'Forms', 'Desk', 'Signature', 'Routes'];
const SYLLABLES = ['ka', 'ro', 'mi', 'te', 'lu', 'san', 'vel', 'dor', 'pi', 'qua', 'zen', 'fi'];
const FORMS = ['', '', ' Inc', ', Inc.', ' S.L.', ' LLC', ' GmbH', ' Corporation'];

/**
 * Two invented words, never the same for two numbers. Neighbors are far apart, since the names of
 * real publishers seldom differ by one letter: the factor shares none with 12, so that it only
 * shuffles the numbers below 12^7.
 */
function nameOf(which: number): string {
  let rest = (which * 7_654_321) % SYLLABLES.length ** 7;
  let word = '';
  for (let at = 0; at < 7; at += 1) {
    word += (at === 4 ? ' ' : '') + (SYLLABLES[rest % SYLLABLES.length] ?? '');
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word.replace(/(^| )\w/g, (letter) => letter.toUpperCase());
}

function spell(name: string, random: (below: number) => number): string {
  const kind = random(20);
  const full = name + (FORMS[random(FORMS.length)] ?? '');
  if (kind === 0) return full.toUpperCase();
  if (kind !== 1) return full;
  const at = 1 + random(name.length - 2);
  return name.slice(0, at) + name.slice(at + 1);
}

/** Whole numbers below a bound, the same for the same seed (a linear congruence modulo 2^31). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}
