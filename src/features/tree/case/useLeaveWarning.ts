import { useEffect } from 'preact/hooks';

/**
 * Lets the browser ask before a page is left on which something was typed: it is kept nowhere, and
 * another language or another page is one click away.
 */
export function useLeaveWarning(isTyped: boolean): void {
  useEffect(() => {
    if (!isTyped) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isTyped]);
}
