import { type BesideState, parseBeside, writeBeside } from '../../ledger/moments/beside-address.ts';
import { parseMomentName } from '../../ledger/moments/address.ts';

/**
 * Holds a region against others that the reader chooses, in one indicator; the choice is in the address. The table
 * above it stays whatever happens.
 */
class RegionBeside extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.addEventListener('change', () => {
      const state = this.#read();
      if (!state) return;
      const url = new URL(location.href);
      writeBeside(url.searchParams, state);
      history.replaceState(history.state, '', url);
      void this.#show(state);
    });
    const state = parseBeside(new URL(location.href).searchParams);
    if (state && this.#write(state)) void this.#show(state);
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #read(): BesideState | null {
    const name = parseMomentName(this.querySelector('select')?.value ?? null);
    const others = this.#boxes().flatMap(({ checked, value }) => (checked ? [value] : []));
    return name && { name, others };
  }

  /** Sets the fields to an address's choice; false when it names an indicator that the region has not. */
  #write({ name, others }: BesideState): boolean {
    const select = this.querySelector('select');
    const value = `${name.series}.${name.moment}`;
    if (!select || ![...select.options].some((option) => option.value === value)) return false;
    select.value = value;
    for (const box of this.#boxes()) box.checked = others.includes(box.value);
    return true;
  }

  async #show({ name, others }: BesideState): Promise<void> {
    const mine = ++this.#asked;
    const say = this.querySelector('.beside__say');
    try {
      const { besideTable } = await import('./beside-table.ts');
      const { region = '', country = '' } = this.dataset;
      const table = await besideTable({ name, pages: [region, 'KZ', ...others], own: region, country });
      if (mine !== this.#asked) return;
      this.querySelector('.beside__live')?.replaceChildren(table);
      if (say) say.textContent = '';
    } catch {
      if (say && mine === this.#asked) say.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('region-beside', RegionBeside);
