/**
 * Escape hides the note of a source that stands open over the text, without the pointer or the
 * focus having to move away (WCAG 1.4.13). The note itself opens by CSS, also without script.
 */
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const cite of document.querySelectorAll<HTMLElement>('.cite:is(:hover, :focus-within)')) {
    cite.dataset['dismissed'] = '';
    const show = (): void => {
      delete cite.dataset['dismissed'];
    };
    cite.addEventListener('mouseleave', show, { once: true });
    cite.addEventListener('focusout', show, { once: true });
  }
});

export {};
