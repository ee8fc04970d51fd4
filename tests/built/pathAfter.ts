import type { Locale } from '../../src/platform/i18n/locales.ts';
import { placeAfter, type Answer } from '../../src/features/tree/model/walk.ts';
import { nodeAddress } from '../e2e/addresses.ts';
import type { Site } from './site.ts';

/** The path of the page that an answer leads to. */
export function pathAfter({ base, content }: Site, locale: Locale, answer: Answer): string {
  const { question, option } = placeAfter(content.tree, answer);
  return base + nodeAddress(locale, question, option);
}
