/** A map is made ready this far before it is seen. */
const NEAR = '300px';

/**
 * An indicator by region as the page has it: a map, tiles and a table. When it comes near the reader, map and tiles get
 * their card, arrow keys, a legend that filters, and buttons that enlarge. Where that fails, the page stays as built.
 */
class RegionMap extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        this.#observer?.disconnect();
        import('./live-figure.ts')
          .then(({ liveFigure }) => liveFigure(this))
          // Links, table and receipts work without it.
          .catch(() => this.classList.add('is-plain'));
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('region-map', RegionMap);
