import type { Locale } from '../i18n/locales.ts';
import type { Hashes } from './schema.ts';

/** A guide's file in one language, as far as its confirmation goes. */
export interface Twin {
  id: string;
  locale: Locale;
  file: string;
  /** Changes with the file's substance. */
  hash: string;
}

/** The hash of each language's file, by the id of the guide. */
export function hashesById(twins: readonly Twin[]): Record<string, Hashes> {
  const byId: Record<string, Hashes> = {};
  for (const { id, locale, hash } of twins) byId[id] = { ...byId[id], [locale]: hash };
  return byId;
}
