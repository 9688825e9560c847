import { type Map as LeafletMap, polygon, svg as renderer } from 'leaflet';
import { feature } from 'topojson-client';
import type { DistrictFile } from '../district-file.ts';
import type { Point, Ring } from '../rings.ts';
import { placesOf } from './place-of.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PANE = 'districts';

/** A region's districts drawn on the map: where their links are, and what outlines one of them or takes all away. */
export type DistrictShapes = { pane: HTMLElement; mark: (id: string | null) => void; remove: () => void };

type Area = { id: string; rings: readonly Ring[] };

/** The areas of one of the file's objects, each with its rings, holes among them. */
function areasOf(file: DistrictFile, object: keyof DistrictFile['objects']): Area[] {
  return feature(file, file.objects[object]).features.map(({ id, geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return { id: String(id), rings: polygons.flat() as unknown as readonly (readonly Point[])[] };
  });
}

/**
 * Draws a region's districts over the country, each as a link with its `data-area`, between the regions around and the
 * region's own outline. Looks are the stylesheet's.
 */
export function drawDistricts(map: LeafletMap, file: DistrictFile): DistrictShapes {
  const pane = map.getPane(PANE) ?? map.createPane(PANE);
  const layer = renderer({ pane: PANE, padding: 1 });
  const drawn = (rings: readonly Ring[], name: string) => {
    const path = polygon(placesOf(rings), {
      interactive: false,
      smoothFactor: 0,
      noClip: true,
      pane: PANE,
      renderer: layer,
    });
    path.addTo(map);
    const element = path.getElement();
    if (!element) throw new Error('no outline was drawn');
    for (const { name: attribute } of [...element.attributes])
      if (/^(stroke|fill)(?!-rule)/.test(attribute)) element.removeAttribute(attribute);
    element.setAttribute('class', name);
    return { path, element };
  };
  const { about } = file;
  const rows = new Map(about.districts.map((row) => [row.id, row]));
  const held = new Set(about.centres.flatMap(({ at, district }) => (at && district ? [district] : [])));
  const rings = new Map<string, readonly Ring[]>();
  const paths = [
    ...areasOf(file, 'neighbours').map((one) => drawn(one.rings, 'districts__around').path),
    ...areasOf(file, 'region').map((one) => drawn(one.rings, 'districts__ground').path),
    ...areasOf(file, 'districts').flatMap((one) => {
      const row = rows.get(one.id);
      if (!row) return [];
      rings.set(one.id, one.rings);
      const { path, element } = drawn(one.rings, 'districts__shape');
      const link = document.createElementNS(SVG, 'a');
      const said = row.figure ? (row.figure.words ?? row.figure.text) : row.gap;
      const attributes = {
        class: held.has(one.id) ? 'area area--held' : 'area',
        href: row.href,
        'data-area': one.id,
        'aria-label': `${row.name}: ${said}`,
      };
      for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
      element.replaceWith(link);
      link.append(element);
      return [path];
    }),
    ...areasOf(file, 'region').map((one) => drawn(one.rings, 'districts__region').path),
  ];
  const chosen = drawn([], 'map__chosen');
  return {
    pane,
    mark: (id) => void chosen.path.setLatLngs(placesOf((id !== null && rings.get(id)) || [])),
    remove: () => {
      for (const path of [...paths, chosen.path]) path.remove();
      layer.remove();
      pane.replaceChildren();
    },
  };
}
