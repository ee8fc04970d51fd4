import type { TreeControl } from './DecisionTree.tsx';

/**
 * Follows the links of the tree in place. Preact and the tree come with the first sign that somebody
 * wants to take a step or to write the case; if they cannot be had, the link is followed.
 */
const root = document.querySelector<HTMLElement>('[data-trees]');
if (root) walkIn(root);

function walkIn(root: HTMLElement): void {
  let pending: Promise<TreeControl> | undefined;
  let isMounted = false;
  const written = location.pathname;
  /** Path of the page that is shown. */
  let shown = written;

  const start = (): Promise<TreeControl> => {
    pending ??= import('./mountTree.tsx')
      .then(({ mountTree }) => mountTree(root, written))
      .then((control) => {
        isMounted = true;
        return control;
      })
      .catch((error: unknown) => {
        // The network may be back at the next try.
        pending = undefined;
        throw error;
      });
    return pending;
  };
  const warmUp = (): void => void start().catch(() => {});

  document.addEventListener('click', (event) => {
    if (event.button > 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.origin !== location.origin) return;
    // The other languages have addresses of their own, the overview is no page of the walk.
    const isOurs = (root.dataset['sections'] ?? '')
      .split(' ')
      .some((section) => link.pathname.startsWith(section) && link.pathname !== section);
    if (!isOurs || (link.pathname === location.pathname && link.hash !== '')) return;
    event.preventDefault();
    start().then(
      ({ go }) => {
        go(link);
        shown = location.pathname;
      },
      () => location.assign(link.href),
    );
  });

  addEventListener('popstate', () => {
    // A jump within the page needs nothing of ours. A step back to one that an earlier document of
    // ours walked does: the browser has changed the address and nothing else.
    if (location.pathname === shown) return;
    shown = location.pathname;
    start().then(
      ({ show }) => show() || location.reload(),
      () => location.reload(),
    );
  });

  // Preact listens to nothing yet: what is pressed meanwhile is pressed once more.
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (isMounted || !button?.matches('[type=button]:not([data-copy], [data-copy-snippet])'))
      return;
    start()
      .then(() => button.click())
      .catch(() => {});
  });
  for (const sign of ['pointerenter', 'focusin', 'input'])
    root.addEventListener(sign, warmUp, { once: true });
  // Somebody may have been quicker than this script. A contact that the link names is to be seen.
  const namesContact = new URLSearchParams(location.search).has('isv');
  if (namesContact || root.matches(':focus-within')) warmUp();
}
