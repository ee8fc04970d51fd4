import type { Locale } from '../../platform/i18n/locales.ts';
import { textIn, type Text } from '../../platform/i18n/textIn.ts';
import type { GuidanceEntry } from '../search/guidance/entry.ts';

/** The duties, found by what is to be done. */
export function dutiesToEntries(
  duties: Readonly<Record<string, { duty: Text }>>,
  locale: Locale,
  pathOf: (id: string) => string,
): GuidanceEntry[] {
  return Object.entries(duties).map(([id, { duty }]) => ({
    kind: 'duty',
    title: textIn(duty, locale),
    words: [],
    path: pathOf(id),
  }));
}
