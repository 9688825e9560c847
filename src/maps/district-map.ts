import { select } from 'd3';
import { markElement } from '../charts/mark-element.ts';
import { keepBy } from '../model/keep-by.ts';
import { districtLayout, type DistrictMapInput, type DistrictMapSize } from './district-layout.ts';
import { innerPoint } from './grid-spots.ts';
import { pathOf } from './rings.ts';

/**
 * One region with its districts as a drawing: its outline strong, neighbours muted, districts links, those that have
 * centres washed, each centre as the symbol of its kind at its locality. The table beside it says the same in words.
 */
export function districtMap(
  input: DistrictMapInput,
  {
    document,
    size,
    label,
    describedBy,
  }: { document: Document; size: DistrictMapSize; label: string; describedBy?: string },
): string {
  const { width, height } = districtLayout(input, size);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  select(svg)
    .attr('class', `district-map district-map--${size.name}`)
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('role', 'group')
    .attr('aria-label', label)
    .attr('aria-describedby', describedBy ?? null);
  return svg.outerHTML.replace(/(?=<\/svg>$)/, () => contentOf(input, size, document));
}

/** What is inside of the drawing: drawn once for a page, the pictures to take away and the frames of other sites. */
const contentOf = keepBy(drawContent);

function drawContent(input: DistrictMapInput, size: DistrictMapSize, document: Document): string {
  const layout = districtLayout(input, size);
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const root = select(group);
  const path = (name: string, d: string) => root.append('path').attr('class', name).attr('d', d);
  for (const { id, rings } of layout.neighbours)
    path('district-map__neighbours', pathOf(rings)).attr('data-area', id);
  path('district-map__ground', pathOf(layout.region)).attr('data-area', String(input.region.id));
  const links = new Map(input.districts.map((district) => [String(district.shape.id), district]));
  for (const { id, rings, washed } of layout.districts)
    root
      .append('a')
      .attr('class', 'area')
      .attr('href', links.get(id)?.href ?? null)
      .attr('aria-label', links.get(id)?.label ?? null)
      .attr('data-area', id)
      .attr('data-at', rings.length > 0 ? innerPoint(rings).map(Math.round).join() : null)
      .append('path')
      .attr(
        'class',
        washed ? 'district-map__district district-map__district--washed' : 'district-map__district',
      )
      .attr('d', pathOf(rings));
  path('district-map__region', pathOf(layout.region)).attr('data-area', String(input.region.id));
  for (const { text, at, tone } of layout.labels)
    root
      .append('text')
      .attr('class', `district-map__name district-map__name--${tone}`)
      .attr('x', round(at[0]))
      .attr('y', round(at[1] + size.text * 0.36))
      .text(text);
  for (const { place, ...centre } of layout.symbols) {
    const mark = markElement(document, centre, size.mark);
    mark.setAttribute('transform', `translate(${round(place[0])},${round(place[1])})`);
    group.append(mark);
  }
  return [...group.children].map(({ outerHTML }) => outerHTML).join('');
}

const round = (value: number): number => Number(value.toFixed(1));
