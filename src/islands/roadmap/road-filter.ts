import { idOfHash } from '../readable-address.ts';
import { formatRoadState, NAMES, NO_FILTER, parseRoadState, passes, type RoadState } from './road-state.ts';

/** Hides the promises that the reader's filters leave out; the filters live in the address. */
class RoadFilter extends HTMLElement {
  connectedCallback(): void {
    this.classList.add('road--on');
    this.addEventListener('change', () => this.#go(this.#read()));
    this.querySelector('.road-filter button')?.addEventListener('click', () => this.#clear());
    window.addEventListener('popstate', () => this.#restore());
    window.addEventListener('hashchange', () => this.#reveal());
    this.#restore();
    this.#reveal();
  }

  #field(name: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  }

  #read(): RoadState {
    const value = (name: (typeof NAMES)[number]) => this.#field(name)?.value ?? '';
    return { outcome: value('outcome'), body: value('body'), region: value('region'), kind: value('kind') };
  }

  #restore(): void {
    const known = (name: (typeof NAMES)[number]) =>
      [...(this.#field(name)?.options ?? [])].map(({ value }) => value);
    const state = parseRoadState(location.search, {
      outcome: known('outcome'),
      body: known('body'),
      region: known('region'),
      kind: known('kind'),
    });
    this.#write(state);
    this.#show(state);
  }

  #write(state: RoadState): void {
    for (const name of NAMES) {
      const field = this.#field(name);
      if (field) field.value = state[name];
    }
  }

  #clear(): void {
    this.#write(NO_FILTER);
    this.#go(NO_FILTER);
  }

  #go(state: RoadState): void {
    const query = formatRoadState(state, location.search);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    this.#show(state);
  }

  #show(state: RoadState): void {
    let shown = 0;
    for (const group of this.querySelectorAll<HTMLElement>('.road__time')) {
      const rows = [...group.querySelectorAll<HTMLElement>('.road__row')];
      for (const row of rows) row.hidden = !passes(state, row.dataset);
      const left = rows.filter((row) => !row.hidden).length;
      group.hidden = left === 0;
      shown += left;
    }
    const results = JSON.parse(
      this.querySelector<HTMLElement>('.road-filter')?.dataset['results'] ?? '[]',
    ) as string[];
    const output = this.querySelector('output');
    if (output) output.textContent = results[shown] ?? '';
  }

  /** A promise that the address leads to is shown, whatever was filtered. */
  #reveal(): void {
    const row = location.hash && document.getElementById(idOfHash(location.hash));
    if (!row || !this.contains(row) || !row.closest('[hidden]')) return;
    this.#clear();
    row.scrollIntoView();
  }
}

customElements.define('road-filter', RoadFilter);
