import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locales.ts';
import { sectionPath } from '../i18n/url.ts';
import type { LocalTree } from '../tree/localise.ts';
import { placeFromPath, type Place } from '../tree/walk.ts';
import { announcePlace } from './announcePlace.ts';
import { TreePage } from './TreePage.tsx';
import type { TreeUi } from './treeUi.ts';

/** What the browser loads once, for one language. */
export interface TreeFile {
  tree: LocalTree;
  ui: TreeUi;
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
  const [file, setFile] = useState<TreeFile>();
  const [step, setStep] = useState<Step>();
  const root = useRef<HTMLDivElement>(null);
  const walked = useRef(false);

  const load = useLoader(data, setFile);

  /** Shows the address that the browser is at. False when it is none of the tree's. */
  const show = ({ tree }: TreeFile): boolean => {
    const place = placeFromPath(tree, location.pathname, sectionPath(locale, 'tree'));
    if (place === undefined) return false;
    walked.current = true;
    setStep({ place, earlier: location.hash.slice(1) || undefined });
    return true;
  };

  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const own = sectionPath(locale, 'tree');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.origin !== location.origin || !link.pathname.startsWith(own)) return;
    if (link.pathname === own || link.target || link.hasAttribute('download')) return;
    event.preventDefault();
    const { href } = link;
    load().then(
      (loaded) => {
        history.pushState(null, '', href);
        if (!show(loaded)) location.reload();
      },
      () => location.assign(href),
    );
  };

  useEffect(() => {
    const onPopState = (): void => {
      // A jump within the page that the build wrote needs nothing of ours.
      if (!walked.current) return;
      load().then(
        (loaded) => show(loaded) || location.reload(),
        () => location.reload(),
      );
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  });

  useEffect(() => {
    if (step && file && root.current) announcePlace(root.current, step.place, file.ui.title);
  }, [step, file]);

  return (
    // Links do the work and take the keyboard; the handler only saves their page load.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={root} onClick={onClick} onPointerEnter={() => void load().catch(() => {})}>
      {step && file ? <TreePage {...file} {...step} locale={locale} /> : children}
    </div>
  );
}

/** Fetches the tree once; a failed attempt may be repeated. */
function useLoader(data: string, keep: (file: TreeFile) => void): () => Promise<TreeFile> {
  const pending = useRef<Promise<TreeFile>>(undefined);
  return () => {
    pending.current ??= fetchTree(data).then(
      (file) => {
        keep(file);
        return file;
      },
      (error: unknown) => {
        pending.current = undefined;
        throw error;
      },
    );
    return pending.current;
  };
}

async function fetchTree(data: string): Promise<TreeFile> {
  const response = await fetch(data);
  if (!response.ok) throw new Error(`${response.status} ${data}`);
  return (await response.json()) as TreeFile;
}
