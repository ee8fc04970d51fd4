import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ui } from '../i18n/strings/es.ts';
import type { Locale } from '../i18n/locales.ts';
import { loadUi } from '../i18n/loadUi.ts';
import { sectionPath } from '../i18n/url.ts';
import type { LocalTree } from '../tree/localise.ts';
import { placeFromPath, type Place } from '../tree/walk.ts';
import { announcePlace } from './announcePlace.ts';
import { TreePage } from './TreePage.tsx';
import { useListener } from './useListener.ts';

/** What is loaded once, on the way to the first step: the tree and the words of one language. */
interface Loaded {
  tree: LocalTree;
  ui: Ui;
}

interface Step {
  place: Place;
  earlier: string | undefined;
}

/**
 * Walks the tree in place, on the addresses of its pages. Its children are the page that the build
 * wrote; they stay until the first step, so nothing is sent twice. Without it, and whenever the
 * tree cannot be fetched, the links below lead on.
 * @param data address of the tree's file
 */
export function DecisionTree({
  data,
  locale,
  children,
}: {
  data: string;
  locale: Locale;
  children?: ComponentChildren;
}) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [step, setStep] = useState<Step>();
  const root = useRef<HTMLDivElement>(null);
  /** Path of the page that is shown. */
  const shown = useRef<string | undefined>(undefined);

  const load = useLoader(data, locale, setLoaded);

  /** Shows the address that the browser is at. False when it is none of the tree's. */
  const show = ({ tree }: Loaded): boolean => {
    const place = placeFromPath(tree, location.pathname, sectionPath(locale, 'tree'));
    if (place === undefined) return false;
    shown.current = location.pathname;
    setStep({ place, earlier: location.hash.slice(1) || undefined });
    return true;
  };

  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const own = sectionPath(locale, 'tree');
    const plain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.origin !== location.origin || !link.pathname.startsWith(own))
      return;
    if (link.pathname === own || link.target || link.hasAttribute('download')) return;
    event.preventDefault();
    const { href } = link;
    load().then(
      (ready) => {
        history.pushState(null, '', href);
        if (!show(ready)) location.reload();
      },
      () => location.assign(href),
    );
  };

  useEffect(() => {
    shown.current ??= location.pathname;
    const onPopState = (): void => {
      // A jump within the page needs nothing of ours. A step back to one that an earlier document
      // of ours walked does: the browser has changed the address and nothing else.
      if (location.pathname === shown.current) return;
      load().then(
        (ready) => show(ready) || location.reload(),
        () => location.reload(),
      );
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  });

  useEffect(() => {
    if (step && loaded && root.current)
      announcePlace(root.current, step.place, loaded.ui.site.title);
  }, [step, loaded]);

  useListener(root, 'click', onClick);
  useListener(root, 'pointerenter', () => void load().catch(() => {}));

  return (
    <div ref={root}>
      {step && loaded ? <TreePage {...loaded} {...step} locale={locale} /> : children}
    </div>
  );
}

/** Fetches the tree once; a failed attempt may be repeated. */
function useLoader(
  data: string,
  locale: Locale,
  keep: (loaded: Loaded) => void,
): () => Promise<Loaded> {
  const pending = useRef<Promise<Loaded> | undefined>(undefined);
  return () => {
    pending.current ??= Promise.all([fetchTree(data), loadUi(locale)]).then(
      ([tree, ui]) => {
        keep({ tree, ui });
        return { tree, ui };
      },
      (error: unknown) => {
        pending.current = undefined;
        throw error;
      },
    );
    return pending.current;
  };
}

async function fetchTree(data: string): Promise<LocalTree> {
  const response = await fetch(data);
  if (!response.ok) throw new Error(`${response.status} ${data}`);
  return (await response.json()) as LocalTree;
}
