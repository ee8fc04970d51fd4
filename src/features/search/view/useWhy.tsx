import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Hit } from '../contacts/hit.ts';
import type { Why } from '../engine/explain.ts';
import { loadUi } from '../../../platform/i18n/loadUi.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Hits } from './useHits.ts';

/** Whether the address of the page asks for why each contact was found: `?explain`. */
export function isExplained(): boolean {
  return new URLSearchParams(location.search).has('explain');
}

/** What shows why a contact was found; loaded with its words when the first contact tells it. */
export function useWhy(
  contacts: Hits<Hit>,
  locale: Locale,
): ((why: Why) => ComponentChild) | undefined {
  const [show, setShow] = useState<(why: Why) => ComponentChild>();
  const isTold = contacts.status === 'done' && contacts.hits.some(({ why }) => why);
  useEffect(() => {
    if (!isTold) return;
    void load();
  }, [isTold]);
  return show;

  async function load(): Promise<void> {
    const [{ WhyHit }, { explain }] = await Promise.all([import('./WhyHit.tsx'), loadUi(locale)]);
    setShow(() => (why: Why) => <WhyHit {...{ why, locale }} words={explain} />);
  }
}
