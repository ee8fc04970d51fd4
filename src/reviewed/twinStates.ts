import type { Locale } from '../i18n/locales.ts';
import type { Hashes } from './schema.ts';

/**
 * How a language's file of a guide stands to the others. `older`: another one has changed since all
 * were confirmed to say the same, and this one has not. `unconfirmed`: every one has changed, or
 * none was ever confirmed.
 */
export type TwinState = 'confirmed' | 'newer' | 'older' | 'unconfirmed';

/**
 * @param files hash of each language's file now
 * @param confirmed hashes on the day of the confirmation; absent when there was none
 */
export function twinStates(files: Hashes, confirmed: Hashes = {}): Map<Locale, TwinState> {
  const locales = Object.keys(files) as Locale[];
  const changed = locales.filter((locale) => files[locale] !== confirmed[locale]);
  const stateOf = (locale: Locale): TwinState => {
    if (changed.length === 0) return 'confirmed';
    if (changed.length === locales.length) return 'unconfirmed';
    return changed.includes(locale) ? 'newer' : 'older';
  };
  return new Map(locales.map((locale) => [locale, stateOf(locale)]));
}
