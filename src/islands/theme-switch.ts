/** Shows the theme's selector and keeps the reader's choice on this device; without a script the system's holds. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset['theme'] ?? 'system';
    select.addEventListener('change', () => choose(select.value));
    this.hidden = false;
  }
}

function choose(theme: string): void {
  const chosen = theme === 'light' || theme === 'dark' ? theme : undefined;
  if (chosen) document.documentElement.dataset['theme'] = chosen;
  else delete document.documentElement.dataset['theme'];
  try {
    if (chosen) localStorage.setItem('theme', chosen);
    else localStorage.removeItem('theme');
  } catch {
    // Storage can be switched off: the choice then lasts for this page only.
  }
}

customElements.define('theme-switch', ThemeSwitch);
