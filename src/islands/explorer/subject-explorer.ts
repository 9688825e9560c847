import type { ExplorerState } from './explorer-state.ts';

/**
 * The filters of a subject, until one is wanted: what they need comes when the address asks for something or a
 * reader reaches for them.
 */
class SubjectExplorer extends HTMLElement {
  #made: Promise<ExplorerState> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const toggle = this.querySelector('.explorer__toggle');
    if (!form) return;
    this.classList.add('explorer--on');
    toggle?.addEventListener('click', () => {
      const open = toggle.getAttribute('aria-expanded') !== 'true';
      toggle.setAttribute('aria-expanded', String(open));
    });
    const state = () => {
      this.#made ??= import('./explorer-state.ts').then(({ makeExplorer }) => makeExplorer(this, form));
      this.#made.catch(() => {
        this.#made = undefined;
      });
      return this.#made;
    };
    const use = (what: 'restore' | 'goByForm') =>
      state()
        .then((made) => made[what]())
        .catch(() => this.#fail());
    for (const reach of ['pointerenter', 'focusin'])
      form.addEventListener(reach, () => void state().catch(() => undefined), { once: true });
    form.addEventListener('change', () => void use('goByForm'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void use('goByForm');
    });
    if (location.search) void use('restore');
    // A reload may leave controls as they were: without a filter in the address there is none.
    else form.reset();
  }

  #fail(): void {
    const say = this.querySelector('.explorer__say');
    if (say) say.textContent = this.querySelector('template')?.dataset['failed'] ?? '';
  }
}

customElements.define('subject-explorer', SubjectExplorer);
