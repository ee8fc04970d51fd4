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
  let pending: Promise<void> | undefined;
  const mountOnce = (): void => {
    pending ??= mount().catch(() => {
      // The network may be back at the next letter; until then a form leads where it leads.
      pending = undefined;
    });
  };
  form.addEventListener('focusin', mountOnce);
  form.addEventListener('input', mountOnce);
  // Somebody may have been quicker than this script.
  if (form.contains(document.activeElement)) mountOnce();
}

export {};
