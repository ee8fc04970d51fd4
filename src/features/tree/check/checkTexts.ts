import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../platform/i18n/locales.ts';
import type { TreeFinding } from './finding.ts';
import type { Tree } from '../model/schema.ts';
import { textsOf, type PlacedText } from '../model/textsOf.ts';

/** Notes that an author leaves to come back to; in capitals, for «todo» is a Spanish word. */
const UNFINISHED = /(?<!\p{L})(TODO|TBD|FIXME)(?!\p{L})/u;

/** Words for a place on the screen; the phone, the print and the case text set it elsewhere. */
const POSITIONS: Partial<Record<Locale, RegExp>> = {
  es: /(?<!\p{L})(arriba|abajo|a la (derecha|izquierda))(?!\p{L})/iu,
  en: /(?<!\p{L})(above|below|(on|to) the (right|left))(?!\p{L})/iu,
};

/** One word, or a name: words that begin with a capital or a figure each. */
const SAME = /^(\S+|[\p{Lu}\d]\S*( [\p{Lu}\d&+–-]\S*)*)$/u;

/** Shorter texts differ by more than this between languages, and are right. */
const LONG = 40;
const MOST_TIMES_LONGER = 2.5;

/** Each text is finished, and says in the other languages what it says in the reference language. */
export function checkTexts(tree: Tree): TreeFinding[] {
  return textsOf(tree).flatMap((placed) => [
    ...Object.entries(placed.text).flatMap(([locale, words = '']) => [
      ...checkFinished(placed, locale as Locale, words),
      ...checkPosition(placed, locale as Locale, words),
    ]),
    ...LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).flatMap((locale) =>
      checkPair(placed, locale),
    ),
  ]);
}

function checkFinished({ path }: PlacedText, locale: Locale, words: string): TreeFinding[] {
  const [, found] = UNFINISHED.exec(words) ?? [];
  if (found === undefined) return [];
  return [
    {
      code: 'text-unfinished',
      path: [...path, locale],
      fact: `the text still says «${found}»`,
      fix: 'finish it',
      severity: 'error',
    },
  ];
}

function checkPosition({ path }: PlacedText, locale: Locale, words: string): TreeFinding[] {
  const [, found] = POSITIONS[locale]?.exec(words) ?? [];
  if (found === undefined) return [];
  return [
    {
      code: 'text-position',
      path: [...path, locale],
      fact: `the text says «${found}», and on a phone or on paper it stands elsewhere`,
      fix: 'name the thing, not its place',
      severity: 'warning',
    },
  ];
}

function checkPair({ path, text }: PlacedText, locale: Locale): TreeFinding[] {
  const [own, other] = [text[DEFAULT_LOCALE], text[locale]];
  if (other === undefined) return [];
  const at = { path: [...path, locale], severity: 'warning' } as const;
  if (own === other && !SAME.test(own)) {
    return [
      {
        code: 'text-alike',
        ...at,
        fact: `«${own}» is the same in «${DEFAULT_LOCALE}» and «${locale}»`,
        fix: 'translate it; only single words and names may be alike',
      },
    ];
  }
  const [short = 0, long = 0] = [own.length, other.length].sort((a, b) => a - b);
  if (long <= LONG || long <= short * MOST_TIMES_LONGER) return [];
  return [
    {
      code: 'text-lengths',
      ...at,
      fact: `the text has ${own.length} characters in «${DEFAULT_LOCALE}» and ${other.length} in «${locale}»`,
      fix: 'see whether both say the same',
    },
  ];
}
