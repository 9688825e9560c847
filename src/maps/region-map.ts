import { select, type Selection } from 'd3';
import type { ClassIndex } from './classes.ts';
import type { RegionLayout } from './layout.ts';
import type { DrawnSize } from './map-sizes.ts';

/** What is known of an area: its colour, hatch or dots, and the text on it (already in the page's language). */
export type Mark =
  | { state: 'value'; class: ClassIndex; text: string }
  | { state: 'reported'; text: string }
  | { state: 'missing' }
  | { state: 'suppressed' }
  | { state: 'not-applicable' };

/** An area to draw. `label` is what is read out; `name` stands on a wide map in up to two lines, `tile` on others. */
export type MapArea = {
  id: string;
  name: readonly string[];
  tile: string;
  label: string;
  href: string;
  mark: Mark;
  /** Number planned but not open, drawn in a dashed ring; null when none is reported. */
  planned: string | null;
};

export type RegionMapOptions = {
  document: Document;
  layout: RegionLayout;
  size: DrawnSize;
  areas: readonly MapArea[];
  /** Read out before the areas: what the map shows. */
  label: string;
};

/** Longest value that a disc can hold; a longer one stands beside it. */
const DISC_CHARACTERS = 4;

type Node = Selection<SVGGElement, unknown, null, undefined>;

/** Class of a mark for the stylesheet; hatch and dots also need their pattern as an attribute. */
export function markClass(mark: Mark): string {
  return mark.state === 'value' ? `area--${mark.class}` : `area--${mark.state}`;
}

const PATTERN: Partial<Record<Mark['state'], string>> = {
  missing: 'url(#pattern-missing)',
  suppressed: 'url(#pattern-suppressed)',
};

const textOf = (mark: Mark): string => {
  if (mark.state === 'value' || mark.state === 'reported') return mark.text;
  return mark.state === 'not-applicable' ? '–' : '';
};

/**
 * The map of regions as SVG. Each area is a link with `data-area`; its outline is taken from the page's shared
 * shapes (`shape-<id>`), so the same page can hold several drawings for little weight. The caller puts the
 * shapes and the patterns into the page once.
 */
export function regionMap({ document, layout, size, areas, label }: RegionMapOptions): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const scale = size.width / layout.width;
  const root = select(svg)
    .attr('class', `map map--${size.name}`)
    .attr('viewBox', `0 0 ${size.width} ${Math.round(layout.height * scale)}`)
    .attr('role', 'group')
    .attr('aria-label', label);
  for (const area of areas) {
    const link = root
      .append('a')
      .attr('class', `area ${markClass(area.mark)}`)
      .attr('href', area.href)
      .attr('data-area', area.id)
      .attr('aria-label', area.label);
    link
      .append('use')
      .attr('href', `#shape-${area.id}`)
      .attr('transform', `scale(${round(scale, 4)})`)
      .attr('fill', PATTERN[area.mark.state] ?? null);
  }
  // Names after all shapes, so that no neighbour covers them; the link already says them.
  const names = root.append('g').attr('class', 'map__names').attr('aria-hidden', 'true');
  for (const area of areas)
    drawName(names.append('g').attr('class', `area-name on-${markClass(area.mark)}`), area, layout, size);
  return svg;
}

function namesOf(area: MapArea, size: DrawnSize): readonly string[] {
  if (size.names === 'none') return [];
  return size.names === 'tile' ? [area.tile] : area.name;
}

function drawName(group: Node, area: MapArea, layout: RegionLayout, size: DrawnSize): void {
  const place = layout.places.get(area.id);
  if (!place) throw new Error(`no place on the map for area: ${area.id}`);
  const scale = size.width / layout.width;
  const at = ([x, y]: readonly [number, number]) => [x * scale, y * scale] as const;
  const text = textOf(area.mark);
  if (place.city) {
    const disc = at(place.at);
    drawDisc(group, area, { disc, city: at(place.city), text, size });
    return;
  }
  const [x, y] = at(place.at);
  const lines = namesOf(area, size);
  const height = lines.length * size.nameSize * 1.15 + (text ? size.valueSize : 0);
  let top = y - height / 2;
  for (const line of lines) {
    top += size.nameSize * 1.15;
    group
      .append('text')
      .attr('class', 'area-name__name')
      .attr('x', round(x))
      .attr('y', round(top - size.nameSize * 0.25))
      .text(line);
  }
  if (!text && !area.planned) return;
  const baseline = top + size.valueSize * 0.9;
  if (text)
    group
      .append('text')
      .attr('class', 'area-name__value')
      .attr('x', round(x))
      .attr('y', round(baseline))
      .text(text);
  if (area.planned) {
    const aside = text ? (text.length * size.valueSize) / 3.4 + size.ring + 4 : 0;
    drawRing(group, area.planned, [x + aside, baseline - size.valueSize * 0.35], size.ring);
  }
}

function drawDisc(
  group: Node,
  area: MapArea,
  {
    disc,
    city,
    text,
    size,
  }: { disc: readonly [number, number]; city: readonly [number, number]; text: string; size: DrawnSize },
): void {
  const [x, y] = disc;
  group
    .append('path')
    .attr('class', 'area-name__leader')
    .attr('d', `M${round(city[0])},${round(city[1])}L${round(x)},${round(y)}`);
  group
    .append('circle')
    .attr('class', `area-name__disc ${markClass(area.mark)}`)
    .attr('cx', round(x))
    .attr('cy', round(y))
    .attr('r', size.disc)
    .attr('fill', PATTERN[area.mark.state] ?? null);
  const fits = text.length <= DISC_CHARACTERS;
  if (text && fits)
    group
      .append('text')
      .attr('class', 'area-name__value area-name__value--disc')
      .attr('x', round(x))
      .attr('y', round(y + size.discSize * 0.36))
      .text(text);
  const beside = [...namesOf(area, size), ...(fits ? [] : [text])].join(' ');
  if (beside)
    group
      .append('text')
      .attr('class', 'area-name__name area-name__name--beside')
      .attr('x', round(x + size.disc + 6))
      .attr('y', round(y + size.nameSize * 0.34))
      .text(beside);
}

function drawRing(group: Node, text: string, [x, y]: readonly [number, number], radius: number): void {
  group
    .append('circle')
    .attr('class', 'area-name__ring')
    .attr('cx', round(x))
    .attr('cy', round(y))
    .attr('r', radius);
  group
    .append('text')
    .attr('class', 'area-name__planned')
    .attr('x', round(x))
    .attr('y', round(y + radius * 0.36))
    .text(text);
}

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
