import { useRef } from 'preact/hooks';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { SearchUi } from './Results.tsx';
import { statusLine } from './statusLine.ts';
import type { AllHits } from './useSearch.ts';

/** The sentence to announce; while an answer is under way, the one before. */
export function useStatusLine(
  found: AllHits,
  query: string,
  { locale, ui, limit }: { locale: Locale; ui: SearchUi; limit: number },
): string {
  const last = useRef('');
  last.current = statusLine(found, query.trim(), locale, ui, limit) ?? last.current;
  return last.current;
}
