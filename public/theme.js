// Runs before the first paint, so that the chosen theme never flashes. From our own origin and not
// inline: the policy allows no inline script that the build did not hash.
document.documentElement.classList.add('script');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the theme follows the system.
}
