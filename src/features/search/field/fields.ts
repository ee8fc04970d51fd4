/**
 * Gives every field of the page its live results with the first focus: neither Preact nor an index
 * is loaded before somebody wants to type.
 */
for (const field of document.querySelectorAll<HTMLInputElement>('.field input')) {
  // Said before the focus: a screen reader tells what a field is as it is entered.
  field.role = 'combobox';
  field.ariaExpanded = 'false';
  let pending: Promise<void> | undefined;
  const mountOnce = (): void => {
    pending ??= import('./mountField.tsx')
      .then((island) => island.mount(field))
      .catch(() => {
        // The network may be back at the next letter; until then the form leads where it leads.
        pending = undefined;
      });
  };
  field.addEventListener('focus', mountOnce);
  field.addEventListener('input', mountOnce);
  // Somebody may have been quicker than this script.
  if (field.matches(':focus')) mountOnce();
}
