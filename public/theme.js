{
  const root = document.documentElement;
  root.classList.add('script');
  try {
    const { theme } = localStorage;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // No storage.
  }
}
