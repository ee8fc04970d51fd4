const THEMES = ['auto', 'light', 'dark'];
const root = document.documentElement;

/** The button goes round automatic, light and dark, and says which one holds. */
const button = document.querySelector<HTMLElement>('[data-theme-button]');
if (button) {
  label(button);
  button.addEventListener('click', () => {
    apply(THEMES[THEMES.indexOf(current()) + 1]);
    label(button);
  });
}

/** Nothing but theme.js and this file writes it. */
function current(): string {
  return root.dataset['theme'] ?? 'auto';
}

/** @param theme undefined for automatic */
function apply(theme: string | undefined): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

function label(button: HTMLElement): void {
  button.title = button.dataset[current()] ?? '';
  button.ariaLabel = button.title;
}
