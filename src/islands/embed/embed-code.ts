import { embedCode } from '../../exports/embed-code.ts';

/** Widths of the columns that articles have, from a phone to a desk: the code's height holds for all. */
const WIDTHS = [320, 640, 960];

/** Height that the view needs at any of those widths, its table closed. */
function measure(view: HTMLElement): number {
  const table = view.querySelector('details');
  const isOpen = table?.open ?? false;
  if (table) table.open = false;
  const heights = WIDTHS.map((width) => {
    view.style.width = `${width}px`;
    return view.getBoundingClientRect().height;
  });
  view.style.width = '';
  if (table) table.open = isOpen;
  // Letters of another font may be a little higher.
  return Math.max(...heights) + 8;
}

/** Writes the code anew for what is chosen; the view above shows the theme. Without a script the code is there as it is. */
class EmbedCode extends HTMLElement {
  connectedCallback(): void {
    const view = document.querySelector<HTMLElement>('main');
    const text = this.querySelector('textarea');
    // In a frame nobody sees the code.
    if (!view || !text || window.parent !== window) return;
    for (const choice of this.querySelectorAll<HTMLElement>('[data-choice]')) choice.hidden = false;
    const asked = new URLSearchParams(location.search);
    const theme = asked.get('theme');
    this.choose('theme', theme === 'light' || theme === 'dark' ? theme : '');
    if (asked.has('edition')) this.choose('edition', 'frozen');
    this.addEventListener('change', () => this.write(view, text));
    const show = () => {
      if (location.hash === '#code') void document.fonts.ready.then(() => this.write(view, text));
    };
    addEventListener('hashchange', show);
    show();
  }

  private choose(name: string, value: string): void {
    const radio = this.querySelector<HTMLInputElement>(`[name=${name}][value="${value}"]`);
    if (radio) radio.checked = true;
  }

  private chosen(name: string): string {
    return this.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? '';
  }

  private write(view: HTMLElement, text: HTMLTextAreaElement): void {
    const { address = '', name = '', edition = '' } = this.dataset;
    const theme = this.chosen('theme');
    const root = document.documentElement;
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
    text.textContent = embedCode({
      address,
      title: name,
      theme: theme === 'light' || theme === 'dark' ? theme : null,
      edition: this.chosen('edition') === 'frozen' ? edition : null,
      height: measure(view),
      resize: this.chosen('resize') !== '',
    });
  }
}

customElements.define('embed-code', EmbedCode);
