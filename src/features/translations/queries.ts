import { getEntry } from 'astro:content';
import type { Locale } from '../../platform/i18n/locales.ts';
import { twinStates, type TwinState } from './twinStates.ts';

/** How each language's file of a guide stands to the others. */
export async function getGuideStates(id: string): Promise<Map<Locale, TwinState>> {
  const hashes = (await getEntry('guideHashes', id))?.data ?? {};
  const reviewed = (await getEntry('reviewed', id))?.data;
  return twinStates(hashes, reviewed?.files);
}
