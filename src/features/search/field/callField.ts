/**
 * `/`, Ctrl+K and Cmd+K go to the field of the page, unless somebody types in another one. Shift and
 * Alt are not asked for: many keyboards need them for a slash. WCAG 2.1.4 asks for a way to turn a key
 * of one letter off; this one only moves the focus.
 */
addEventListener('keydown', (event) => {
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key !== (isCommand ? 'k' : '/')) return;
  const target = event.target as Element;
  const field = document.querySelector<HTMLInputElement>('[data-field]');
  // In the field itself a slash is a letter.
  if (target === field ? !isCommand : target.matches(':read-write, select')) return;
  event.preventDefault();
  field?.focus();
  field?.select();
});
