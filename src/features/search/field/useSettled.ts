import { useEffect, useRef, useState } from 'preact/hooks';
import { answered, isWhole, NOTHING, settle, type Settled } from './settle.ts';
import type { AllHits } from '../view/useSearch.ts';

/** How long the first answer waits for the other, in milliseconds; what was shown before stays. */
const PATIENCE = 300;

/** What is shown of what was found, in an order that holds. */
export function useSettled(found: AllHits, query: string): Settled {
  const words = query.trim();
  const [late, setLate] = useState('');
  const last = useRef(NOTHING);
  last.current = settle(last.current, found, words, late === words);

  const isWaiting = answered(found, words).length === 1 && !isWhole(last.current);
  useEffect(() => {
    if (!isWaiting) return setLate('');
    const timer = setTimeout(() => setLate(words), PATIENCE);
    return () => clearTimeout(timer);
  }, [words, isWaiting]);
  return last.current;
}
