import { select } from 'd3';
import type { RegionLayout } from '../maps/layout.ts';
import { markClass, type Mark } from '../maps/region-map.ts';

export type CountryShapeOptions = {
  document: Document;
  layout: RegionLayout;
  /** What is known of each region; one without a mark is drawn as ground. */
  marks: ReadonlyMap<string, Mark>;
  /** The region that the card is about; null on a card about the country. */
  chosen: string | null;
};

/** Radius of the disc that stands for a city, which is too small to see; in pixels of the widest drawing. */
const CITY = 32;

/** The country with its regions and no words, for a card: by what is known of them, or with one of them marked. */
export function countryShape({ document, layout, marks, chosen }: CountryShapeOptions): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const root = select(svg)
    .attr('viewBox', `0 0 ${layout.width} ${layout.height}`)
    .attr('overflow', 'visible');
  const fillOf = (id: string, mark: Mark | undefined) => {
    if (chosen !== null) return id === chosen ? 'var(--map-5)' : 'var(--map-1)';
    return mark?.state === 'missing' ? 'url(#pattern-missing)' : null;
  };
  for (const { id, d } of layout.shapes) {
    const mark = marks.get(id);
    root
      .append('path')
      .attr('class', chosen === null && mark ? markClass(mark) : null)
      .attr('d', d)
      .attr('fill', fillOf(id, mark))
      .attr('stroke', chosen === null ? 'var(--map-outline)' : 'var(--paper)')
      .attr('stroke-width', chosen === null ? 1.6 : 3)
      .attr('stroke-linejoin', 'round');
  }
  for (const [id, { city }] of layout.places) {
    const mark = marks.get(id);
    if (!city || (chosen !== null && id !== chosen)) continue;
    root
      .append('circle')
      .attr('class', chosen === null && mark ? markClass(mark) : null)
      .attr('cx', Math.round(city[0]))
      .attr('cy', Math.round(city[1]))
      .attr('r', CITY)
      .attr('fill', fillOf(id, mark))
      .attr('stroke', chosen === null ? 'var(--map-outline)' : 'var(--paper)')
      .attr('stroke-width', chosen === null ? 1.6 : 5);
  }
  return svg;
}
