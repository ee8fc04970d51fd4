/**
 * Every copy button of the page, whoever wrote it: `[data-copy]` holds its value, and
 * `[data-copy-snippet]` copies the text of its `.snippet`. Focus stays on the button; the status
 * says what happened. Where the browser refuses, the text is selected for copying by hand: the link
 * beside the button, or what `[data-copy-select]` names.
 */
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-copy], [data-copy-snippet]');
  if (!button) return;
  const { copy: value, copySelect } = button.dataset;
  const beside =
    value === undefined
      ? button.closest('.snippet')?.querySelector('pre')
      : copySelect
        ? document.getElementById(copySelect)
        : button.parentElement?.querySelector('a');
  const text = value ?? beside?.textContent ?? '';
  // A long text is told by its first line.
  void copy(text, text.replace(/\n.*/s, ' …'), beside);
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
