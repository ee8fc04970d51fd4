/**
 * Gives every field of the page its live results with the first focus: neither Preact nor an index
 * is loaded before somebody wants to type.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-index]')) {
  mountOnFocus(form, () => import('./mountField.tsx'));
}
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-symptoms]')) {
  // There is no page of results to send it to.
  form.addEventListener('submit', (event) => event.preventDefault());
  mountOnFocus(form, () => import('./mountSymptoms.tsx'));
}

interface Island {
  mount: (form: HTMLFormElement) => Promise<void>;
}

function mountOnFocus(form: HTMLFormElement, bring: () => Promise<Island>): void {
  let pending: Promise<void> | undefined;
  const mountOnce = (): void => {
    pending ??= bring()
      .then(({ mount }) => mount(form))
      .catch(() => {
        // The network may be back at the next letter; until then a form leads where it leads.
        pending = undefined;
      });
  };
  form.addEventListener('focusin', mountOnce);
  form.addEventListener('input', mountOnce);
  // Somebody may have been quicker than this script.
  if (form.contains(document.activeElement)) mountOnce();
}
