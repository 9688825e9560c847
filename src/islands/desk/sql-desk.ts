import type { Desk } from './desk.ts';

/** How a reader comes to use the desk: by then its editor had better be there. */
const WAKING = ['pointerover', 'focusin', 'keydown', 'change', 'dragover'] as const;

/**
 * The SQL desk. Its editor, its words and its engine come when the reader turns to it, or when the address holds a
 * question. A question in the address is shown and never run by itself: running starts with some megabytes, may
 * take the tab's memory, and the reader shall see first what is asked.
 */
class SqlDesk extends HTMLElement {
  #desk: Promise<Desk> | undefined;

  connectedCallback(): void {
    if (this.#desk) return;
    this.#on('[data-run]', (desk) => void desk.run());
    this.#on('[data-stop]', (desk) => desk.stop());
    this.#on('[data-share]', (desk) => void desk.share());
    this.querySelector('.desk-examples ol')?.addEventListener('click', (event) =>
      this.#choose(event as MouseEvent),
    );
    const asking = this.querySelector<HTMLElement>('.desk-asking');
    const buttons = this.querySelector<HTMLElement>('.desk-buttons');
    if (asking) asking.hidden = true;
    if (buttons) buttons.hidden = false;
    for (const type of WAKING) this.addEventListener(type, () => void this.#use(() => {}), { once: true });
    addEventListener('hashchange', () => void this.#use((desk) => desk.openAddress()));
    if (/^#(q|example)=/.test(location.hash)) void this.#use((desk) => desk.openAddress());
  }

  #on(selector: string, act: (desk: Desk) => void): void {
    this.querySelector(selector)?.addEventListener('click', () => void this.#use(act));
  }

  #choose(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !isPlain) return;
    event.preventDefault();
    void this.#use((desk) => desk.openExample(link.hash.slice('#example='.length)));
    // On a narrow page the list has done its work.
    link.closest('details')?.removeAttribute('open');
    this.querySelector('.desk-editor')?.scrollIntoView({ block: 'nearest' });
  }

  /** Does something with the desk at work; says so where it can't be had, and the next use tries again. */
  async #use(act: (desk: Desk) => void): Promise<void> {
    this.#desk ??= import('./desk.ts').then(({ openDesk }) => openDesk(this));
    try {
      act(await this.#desk);
    } catch {
      this.#desk = undefined;
      const state = this.querySelector('.desk-state');
      if (state) state.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('sql-desk', SqlDesk);
