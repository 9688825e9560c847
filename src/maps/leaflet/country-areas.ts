import { type Map as LeafletMap, polygon } from 'leaflet';
import type { Ring } from '../rings.ts';
import { ringsOfPath } from './path-rings.ts';
import { placesOf } from './place-of.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines are drawn whole, as on the drawing: a simplified border would leave gaps between neighbours. */
const EXACT = { interactive: false, smoothFactor: 0, noClip: true };

/**
 * Puts the regions of a static drawing on a map: the same links with the same looks around Leaflet's own outlines, read
 * from the page's shared shapes. Answers with what outlines one of them above all others.
 */
export function drawAreas(map: LeafletMap, drawing: SVGSVGElement): (id: string | null) => void {
  const rings = new Map<string, readonly Ring[]>();
  for (const link of drawing.querySelectorAll('a[data-area]:not(.map__reach)')) {
    const id = link.getAttribute('data-area') ?? '';
    const outline = ringsOfPath(document.getElementById(`shape-${id}`)?.getAttribute('d') ?? '');
    rings.set(id, outline);
    const path = pathOn(map, outline);
    const copy = document.createElementNS(SVG, 'a');
    for (const { name, value } of link.attributes) copy.setAttribute(name, value);
    path.replaceWith(copy);
    copy.append(path);
    const hatch = link.querySelector('use')?.getAttribute('fill');
    if (hatch) path.setAttribute('fill', hatch);
  }
  const chosen = polygon([], EXACT).addTo(map);
  const outline = chosen.getElement();
  if (outline) undress(outline);
  outline?.setAttribute('class', 'map__chosen');
  return (id) => void chosen.setLatLngs(placesOf((id !== null && rings.get(id)) || []));
}

function pathOn(map: LeafletMap, rings: readonly Ring[]): Element {
  const path = polygon(placesOf(rings), EXACT).addTo(map).getElement();
  if (!path) throw new Error('no outline was drawn');
  undress(path);
  return path;
}

/** Leaves a path's looks to the stylesheet. */
function undress(path: Element): void {
  for (const { name } of [...path.attributes])
    if (/^(stroke|fill)(?!-rule)/.test(name)) path.removeAttribute(name);
}
