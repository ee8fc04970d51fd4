/**
 * Every `[data-copy]` button of the page, whoever wrote it. Focus stays on the button; the status
 * says what happened. Where the browser refuses, the value is selected for copying by hand.
 */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  if (button) void copy(button, button.dataset['copy'] ?? '');
});

async function copy(button: HTMLElement, value: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
    say('ok', value);
  } catch {
    const text = button.parentElement?.querySelector('a');
    if (text) getSelection()?.selectAllChildren(text);
    say('failed', value);
  }
}

function say(outcome: 'ok' | 'failed', value: string): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  if (status) status.textContent = (status.dataset[outcome] ?? '').replace('{value}', value);
}
