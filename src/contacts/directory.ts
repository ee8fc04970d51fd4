import { DEFAULT_LOCALE, type Locale } from '../i18n/locales.ts';

/** The contacts under one letter. */
export interface Letter<T> {
  /** A to Z and Ñ, or undefined for names that begin with anything else. */
  letter: string | undefined;
  contacts: T[];
}

/** The directory in the language's own alphabetical order; accents do not make a letter, ñ does. */
export function groupByLetter<T extends { publisher: string }>(
  contacts: readonly T[],
  locale: Locale = DEFAULT_LOCALE,
): Letter<T>[] {
  const order = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const groups = new Map<string | undefined, T[]>();
  for (const contact of [...contacts].sort((a, b) => order.compare(a.publisher, b.publisher))) {
    const letter = letterOf(contact.publisher);
    groups.set(letter, [...(groups.get(letter) ?? []), contact]);
  }
  // A language without ñ still gets a letter of its own for it, behind n.
  const letterOrder = new Intl.Collator(locale);
  const letters = [...groups].map(([letter, members]) => ({ letter, contacts: members }));
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
