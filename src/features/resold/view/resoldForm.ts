import type { ResoldControl } from './resoldUi.ts';

/**
 * Brings what reads a list with the first sign that somebody has one: focus in the form, a file
 * over the page. Until then the page loads neither Preact nor the worker.
 */
const form = document.querySelector<HTMLFormElement>('[data-resold]');
if (form) listen(form);

function listen(form: HTMLFormElement): void {
  const [input, list, spend] = ['[type=file]', 'textarea', '[type=checkbox]'].map((selector) =>
    form.querySelector<HTMLInputElement>(selector),
  );
  let pending: Promise<ResoldControl> | undefined;
  const start = (): Promise<ResoldControl> => {
    pending ??= import('./mountResold.tsx')
      .then(({ mountResold }) => mountResold(form))
      .catch((error: unknown) => {
        // The network may be back at the next try.
        pending = undefined;
        throw error;
      });
    return pending;
  };
  const warmUp = (): void => void start().catch(() => {});
  const act = (use: (control: ResoldControl) => void): void => {
    const trouble = form.querySelector('[data-trouble]');
    if (trouble) trouble.textContent = '';
    start().then(use, () => {
      if (trouble) trouble.textContent = form.dataset['failed'] ?? '';
    });
  };
  const read = (file: Blob | undefined): void => {
    if (file) act((control) => control.read(file, spend?.checked ?? false));
  };

  form.addEventListener('focusin', warmUp);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (list?.value.trim()) read(new Blob([list.value]));
    else list?.focus();
  });
  input?.addEventListener('change', () => read(input.files?.[0]));
  spend?.addEventListener('change', () => act((control) => control.addSpend(spend.checked)));
  listenForDrops(form, warmUp, read);
  // Somebody may have been quicker than this script.
  if (input?.files?.length) read(input.files[0]);
  else if (form.contains(document.activeElement)) warmUp();
}

/** Anywhere on the page: beside the field a browser would open the file instead. */
function listenForDrops(
  form: HTMLFormElement,
  warmUp: () => void,
  read: (file: Blob | undefined) => void,
): void {
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.add('is-over');
    warmUp();
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) form.classList.remove('is-over');
  });
  document.addEventListener('drop', (event) => {
    form.classList.remove('is-over');
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    read(file);
  });
}
