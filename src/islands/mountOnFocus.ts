/**
 * Mounts what a form needs on first focus: neither Preact nor an index is loaded before somebody
 * wants to type.
 * @param mount loads and mounts; one that fails is tried again with the next letter
 */
export function mountOnFocus(form: HTMLFormElement, mount: () => Promise<void>): void {
  let isMounting = false;
  const start = async (): Promise<void> => {
    if (isMounting) return;
    isMounting = true;
    try {
      await mount();
    } catch {
      // The network may be back at the next letter.
      isMounting = false;
    }
  };
  form.addEventListener('focusin', () => void start());
  form.addEventListener('input', () => void start());
  // Somebody may have been quicker than this script.
  if (form.contains(document.activeElement)) void start();
}
