import type { Card } from './card.ts';
import { liesUnder } from './corner.ts';
import type { RegionRow } from './rows.ts';
import { stopAt, type Surface } from './surface.ts';

/** The one region that the card shows and the drawings outline; null when there is none. */
export class Choice {
  /** The region that a finger has chosen: touching it again opens it. */
  tapped: string | null = null;
  readonly card: Card;
  readonly surfaces: Surface[];
  /** Rows of all areas that may be chosen. */
  readonly rows: Map<string, RegionRow>;
  #id: string | null = null;

  constructor(card: Card, surfaces: Surface[], rows: Map<string, RegionRow>) {
    this.card = card;
    this.surfaces = surfaces;
    this.rows = rows;
  }

  get id(): string | null {
    return this.#id;
  }

  /** The drawing or the tiles that the reader sees. */
  get surface(): Surface | undefined {
    return this.surfaces.find(({ root }) => root.checkVisibility({ visibilityProperty: true }));
  }

  show(id: string): void {
    const row = this.rows.get(id);
    if (!row || id === this.#id) return;
    this.#id = id;
    for (const surface of this.surfaces) {
      surface.mark(id);
      stopAt(surface, id);
    }
    this.card.show(row);
    this.place();
  }

  hide(): void {
    this.#id = null;
    this.tapped = null;
    this.card.hide();
    for (const { mark } of this.surfaces) mark(null);
  }

  /** Hides the card and gives the focus, where the card has it, back to the region. */
  leave(): void {
    const link =
      this.card.element.contains(document.activeElement) && this.surface?.links.get(this.#id ?? '');
    if (link) link.focus({ preventScroll: true });
    // The focus has shown the card again.
    this.hide();
  }

  /** The card stands in the south-east; where the region lies under it, in the north-west. */
  place(): void {
    const { element } = this.card;
    element.classList.remove('is-north-west');
    if (this.#id === null || getComputedStyle(element).position !== 'absolute') return;
    const drawn = this.surface?.links.get(this.#id)?.querySelector<SVGGraphicsElement>('use, path');
    if (!drawn) return;
    const shape = drawn instanceof SVGGeometryElement ? drawn : document.getElementById(`shape-${this.#id}`);
    if (shape instanceof SVGGeometryElement && liesUnder(drawn, shape, element.getBoundingClientRect()))
      element.classList.add('is-north-west');
  }
}
