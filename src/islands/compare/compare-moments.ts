import { formatMomentName, type MomentName, parseMomentName } from '../../ledger/moments/address.ts';

type Sides = { left: MomentName; right: MomentName };

/**
 * Two maps side by side as the page has them. Two lists choose what stands on either side; the choice is in the
 * address. Where a map's data can't be had, what was shown stays and the reason is said.
 */
class CompareMoments extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    for (const select of this.querySelectorAll('select'))
      select.addEventListener('change', () => {
        const sides = this.#sidesOf((name) => this.#select(name)?.value ?? null);
        if (!sides) return;
        const url = new URL(location.href);
        url.searchParams.set('left', formatMomentName(sides.left));
        url.searchParams.set('right', formatMomentName(sides.right));
        history.replaceState(history.state, '', url);
        void this.#show(sides);
      });
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, (event) => void this.#point(event), { passive: true });
    this.#fromAddress();
  }

  #select(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  #sidesOf(nameOf: (side: string) => string | null): Sides | null {
    const [left, right] = ['left', 'right'].map((name) => parseMomentName(nameOf(name)));
    return left && right ? { left, right } : null;
  }

  /** A side that the address does not name stays as built; an address that names what no list has is left alone. */
  #fromAddress(): void {
    const { searchParams } = new URL(location.href);
    const wanted = ['left', 'right'].flatMap((name) => {
      const value = searchParams.get(name);
      return value === null ? [] : [{ value, select: this.#select(name) }];
    });
    const isListed = ({ value, select }: (typeof wanted)[number]) =>
      [...(select?.options ?? [])].some((option) => option.value === value);
    if (wanted.length === 0 || !wanted.every(isListed)) return;
    for (const { value, select } of wanted) if (select) select.value = value;
    const sides = this.#sidesOf((name) => this.#select(name)?.value ?? null);
    if (sides) void this.#show(sides);
  }

  async #show({ left, right }: Sides): Promise<void> {
    const mine = ++this.#asked;
    const say = this.querySelector('.compare__say');
    try {
      const { livePair } = await import('./live-pair.ts');
      const { pair, said } = await livePair({ left, right, foot: this.dataset['foot'] ?? '' });
      if (mine !== this.#asked) return;
      this.querySelector('.compare__live')?.replaceChildren(pair);
      this.querySelector('.compare__built')?.toggleAttribute('hidden', true);
      if (say) {
        say.classList.add('visually-hidden');
        say.textContent = (this.dataset['shown'] ?? '').replace(
          /\{(left|right)\}/g,
          (_, side: 'left' | 'right') => said[side],
        );
      }
    } catch {
      if (!say || mine !== this.#asked) return;
      say.classList.remove('visually-hidden');
      say.textContent = this.dataset['failed'] ?? '';
    }
  }

  /** The first look at a pair ties its maps together; without that they stay links. */
  async #point({ target }: Event): Promise<void> {
    const pair = target instanceof Element ? target.closest<HTMLElement>('.pair') : null;
    if (!pair || 'tied' in pair.dataset) return;
    pair.dataset['tied'] = '';
    const { tiePair } = await import('./tie-pair.ts');
    await tiePair(pair).catch(() => undefined);
  }
}

customElements.define('compare-moments', CompareMoments);
