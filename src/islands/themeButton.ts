const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The button goes round automatic, light and dark, and says which one holds. */
for (const button of document.querySelectorAll<HTMLElement>('[data-theme-button]')) {
  label(button, current());
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length] ?? 'auto';
    apply(next);
    label(button, next);
  });
}

function current(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

function label(button: HTMLElement, theme: Theme): void {
  const words = button.dataset[theme] ?? '';
  button.setAttribute('aria-label', words);
  button.title = words;
}
