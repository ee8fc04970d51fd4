// Before the first paint: nothing flashes. Why a file: ARCHITECTURE.md, Decisions.
document.documentElement.classList.add('script');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage: the system's theme.
}
