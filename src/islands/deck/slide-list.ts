import { listed } from './picks.ts';
import { part } from './part.ts';

/** The slides of a deck, each by its id, and the order in which they stand. */
export class SlideList {
  readonly #host: HTMLElement;
  readonly #holder: HTMLElement;
  readonly #slides: ReadonlyMap<string, HTMLElement>;
  readonly order: readonly string[];
  /** The deck's own choice. */
  readonly picked: readonly string[];

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#holder = part(host, 'slides');
    const slides = [...host.querySelectorAll<HTMLElement>('[data-slide]')];
    this.#slides = new Map(slides.map((slide) => [slide.dataset['slide'] ?? '', slide]));
    this.order = [...this.#slides.keys()];
    this.picked = this.order.filter((id) => this.#slides.get(id)?.dataset['picked'] !== undefined);
  }

  #of(ids: readonly string[]): HTMLElement[] {
    return ids.flatMap((id) => this.#slides.get(id) ?? []);
  }

  /** The page as it is read: chosen slides in their order, numbered, the others hidden behind them. */
  read(picks: readonly string[]): void {
    const order = listed(picks, this);
    for (const [id, slide] of this.#slides) {
      slide.hidden = !picks.includes(id);
      const count = slide.querySelector<HTMLElement>('.slide__count');
      if (!count) continue;
      if (slide.hidden) delete count.dataset['n'];
      else count.dataset['n'] = String(picks.indexOf(id) + 1);
      count.dataset['of'] = String(picks.length);
    }
    this.#holder.replaceChildren(...this.#of(order));
    this.#list(order, picks);
  }

  /** Only the chosen slides, in their order: what else stands there would be a step of the stage. */
  stage(picks: readonly string[]): void {
    this.read(picks);
    this.#holder.replaceChildren(...this.#of(picks));
  }

  #list(order: readonly string[], picks: readonly string[]): void {
    const list = part(this.#host, 'picks');
    const rows = new Map(
      [...list.querySelectorAll<HTMLElement>('[data-pick]')].map((row) => [row.dataset['pick'], row]),
    );
    list.replaceChildren(...order.flatMap((id) => rows.get(id) ?? []));
    for (const [id, row] of rows) {
      const box = row.querySelector('input');
      if (box) box.checked = picks.includes(id ?? '');
    }
  }

  /** Puts the contents of the same slides of another deck, in another language, in place of these. */
  swap(other: ParentNode): void {
    for (const [id, slide] of this.#slides) {
      const twin = other.querySelector(`[data-slide="${id}"]`);
      if (twin) slide.replaceChildren(...copies(twin));
    }
  }

  /** The slide behind another in the chosen order; null behind the last. */
  after(id: string, picks: readonly string[]): HTMLElement | null {
    return this.#slides.get(picks[picks.indexOf(id) + 1] ?? '') ?? null;
  }
}

/** Copies of what stands in an element of another document. */
export function copies(element: Element): Node[] {
  const from = element instanceof HTMLTemplateElement ? element.content : element;
  return [...from.childNodes].map((node) => document.importNode(node, true));
}
