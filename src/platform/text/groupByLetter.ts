import type { Locale } from '../i18n/locales.ts';

/** What begins with one letter. */
export interface Letter<T> {
  /** A to Z and Ñ, or undefined for names that begin with anything else. */
  letter: string | undefined;
  items: T[];
}

/** A list in the language's own alphabetical order; accents do not make a letter, ñ does. */
export function groupByLetter<T>(
  list: readonly T[],
  locale: Locale,
  nameOf: (item: T) => string,
): Letter<T>[] {
  const order = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const groups = new Map<string | undefined, T[]>();
  for (const item of [...list].sort((a, b) => order.compare(nameOf(a), nameOf(b)))) {
    const letter = letterOf(nameOf(item));
    const items = groups.get(letter);
    if (items) items.push(item);
    else groups.set(letter, [item]);
  }
  // A language without ñ still gets a letter of its own for it, behind n.
  const letterOrder = new Intl.Collator(locale);
  const letters = [...groups].map(([letter, items]) => ({ letter, items }));
  return letters.sort((a, b) =>
    a.letter === undefined
      ? 1
      : b.letter === undefined
        ? -1
        : letterOrder.compare(a.letter, b.letter),
  );
}

function letterOf(name: string): string | undefined {
  const first = [...name.toUpperCase().normalize('NFC')][0] ?? '';
  if (first === 'Ñ') return first;
  return /^[A-Z]/.exec(first.normalize('NFD'))?.[0];
}
