// Before the first paint: the theme that the reader chose on this device, if any. Kept apart from the bundle
// because it must run before the page is drawn.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be switched off.
}
