/**
 * Gives every field of the page its live results with the first focus: neither Preact nor an index
 * is loaded before somebody wants to type.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-index]')) {
  mountOnFocus(form, async () => (await import('./mountField.tsx')).mountField(form));
}
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-symptoms]')) {
  // There is no page of results to send it to.
  form.addEventListener('submit', (event) => event.preventDefault());
  mountOnFocus(form, async () => (await import('./mountSymptoms.tsx')).mountSymptoms(form));
}

function mountOnFocus(form: HTMLFormElement, mount: () => Promise<void>): void {
  let isMounting = false;
  const mountOnce = async (): Promise<void> => {
    if (isMounting) return;
    isMounting = true;
    try {
      await mount();
    } catch {
      // The network may be back at the next letter; until then a form leads where it leads.
      isMounting = false;
    }
  };
  form.addEventListener('focusin', () => void mountOnce());
  form.addEventListener('input', () => void mountOnce());
  // Somebody may have been quicker than this script.
  if (form.contains(document.activeElement)) void mountOnce();
}

export {};
