import type { Locale } from '../../platform/i18n/locales.ts';
import type { TwinHashes } from './schema.ts';

/**
 * How a language of a guide, or of a node of the tree, stands to the others. `older`: another one has changed since all
 * were confirmed to say the same, and this one has not. `unconfirmed`: every one has changed, or
 * this one was never confirmed, such as a new translation.
 */
export type TwinState = 'confirmed' | 'newer' | 'older' | 'unconfirmed';

/**
 * @param files hash of each language now
 * @param confirmed hashes on the day of the confirmation; empty when there was none
 */
export function twinStates(files: TwinHashes, confirmed: TwinHashes = {}): Map<Locale, TwinState> {
  const locales = Object.keys(files) as Locale[];
  const known = locales.filter((locale) => confirmed[locale] !== undefined);
  const changed = known.filter((locale) => files[locale] !== confirmed[locale]);
  const stateOf = (locale: Locale): TwinState => {
    if (!known.includes(locale)) return 'unconfirmed';
    if (changed.length === 0) return 'confirmed';
    if (changed.length === known.length) return 'unconfirmed';
    return changed.includes(locale) ? 'newer' : 'older';
  };
  return new Map(locales.map((locale) => [locale, stateOf(locale)]));
}
