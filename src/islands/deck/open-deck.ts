import deckScript from './deck.ts?worker&url';
import type { Asked } from './asked.ts';

/**
 * Shows what can be done with the slides, and loads the deck at the first of it. The deck is built as one file that
 * imports nothing: the same file goes into the copy that a presenter takes along.
 */
class SlideDeck extends HTMLElement {
  #loading: Promise<unknown> | undefined;

  connectedCallback(): void {
    const bar = this.querySelector<HTMLElement>('[data-part="bar"]');
    if (!bar) return;
    bar.hidden = false;
    this.dataset['script'] = deckScript;
    this.addEventListener('click', this);
    this.addEventListener('change', this);
    // An address that names a slide of the stage, or chosen slides, asks for the deck at once.
    if (location.hash.startsWith('#/') || new URLSearchParams(location.search).has('slides'))
      void this.#load();
  }

  handleEvent(event: Event): void {
    if (!(event.target instanceof HTMLElement) || !event.target.closest('[data-part="bar"]')) return;
    if (!event.target.closest('[data-do], input')) return;
    const { target } = event;
    // The deck sets the boxes as the address has them before it hears of this one.
    const checked = target instanceof HTMLInputElement && target.checked;
    void this.#load().then(() => {
      // The deck listens from now on: it is told what it was loaded for.
      this.dispatchEvent(new CustomEvent<Asked>('deck-asked', { detail: { target, checked } }));
    });
  }

  #load(): Promise<unknown> {
    this.#loading ??= import(/* @vite-ignore */ deckScript).then(
      () => {
        this.removeEventListener('click', this);
        this.removeEventListener('change', this);
      },
      () => {
        this.#loading = undefined;
        const words = this.querySelector<HTMLTemplateElement>('[data-part="words"]');
        const status = this.querySelector('[data-part="status"]');
        if (status) status.textContent = words?.dataset['failed'] ?? '';
      },
    );
    return this.#loading;
  }
}

customElements.define('slide-deck', SlideDeck);
