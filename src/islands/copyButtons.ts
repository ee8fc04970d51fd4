/**
 * Every copy button of the page, whoever wrote it: `[data-copy]` holds its value, and
 * `[data-copy-snippet]` copies the block of text beside it. Focus stays on the button; the status
 * says what happened. Where the browser refuses, the text is selected for copying by hand.
 */
document.addEventListener('click', ({ target }) => {
  const button =
    target instanceof Element
      ? target.closest<HTMLElement>('[data-copy], [data-copy-snippet]')
      : null;
  if (!button) return;
  const { copy: value } = button.dataset;
  const beside = button.parentElement?.querySelector(value === undefined ? 'pre' : 'a');
  const text = value ?? beside?.textContent ?? '';
  // A long text is told by its first line.
  void copy(text, text.replace(/\n[\s\S]*/, ' …'), beside);
});

/** @param shown what the status says was copied */
async function copy(
  value: string,
  shown: string,
  beside: Element | null | undefined,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
    say('ok', shown);
  } catch {
    if (beside) getSelection()?.selectAllChildren(beside);
    say('failed', shown);
  }
}

function say(outcome: 'ok' | 'failed', value: string): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  if (status) status.textContent = (status.dataset[outcome] ?? '').replace('{value}', value);
}
