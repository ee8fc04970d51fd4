import type { Locale } from '../../platform/i18n/locales.ts';
import type { TwinHashes } from './schema.ts';

/** A guide, or a node of the tree, in one language, as far as its confirmation goes. */
export interface Twin {
  /** A guide's id, or kind and id of a node, such as `question:scope`. */
  id: string;
  locale: Locale;
  file: string;
  /** Where it begins in a file that holds others, too. */
  line?: number | undefined;
  /** Changes with its substance. */
  hash: string;
}

/** The hash of each language, by the id of the guide or node. */
export function hashesById(twins: readonly Twin[]): Record<string, TwinHashes> {
  const byId: Record<string, TwinHashes> = {};
  for (const { id, locale, hash } of twins) byId[id] = { ...byId[id], [locale]: hash };
  return byId;
}
