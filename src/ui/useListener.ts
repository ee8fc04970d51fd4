import { useLayoutEffect, type MutableRef } from 'preact/hooks';

/**
 * Listens on an element for what its links and fields let bubble up. Not a handler in the markup:
 * the element itself is not operable, and must not look so to a linter or a screen reader. It
 * listens as soon as the element stands: an effect would come a frame later, behind an early click.
 */
export function useListener<K extends keyof HTMLElementEventMap>(
  target: MutableRef<HTMLElement | null>,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): void {
  useLayoutEffect(() => {
    const element = target.current;
    element?.addEventListener(type, listener);
    return () => element?.removeEventListener(type, listener);
  });
}
