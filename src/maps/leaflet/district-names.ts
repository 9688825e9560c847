import type { Map as LeafletMap } from 'leaflet';
import { markElement } from '../../charts/mark-element.ts';
import type { DistrictFile } from '../district-file.ts';
import { districtPlaces } from '../district-places.ts';
import { placeOf } from './place-of.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Sizes in the window, whatever the map's scale. */
const TEXT = 13;
const MARK = 7;

/** Radius of what is hit instead of a mark. */
const REACH = 16;

/** Names and marks of a region's map, which keep their size while it grows under them. `place` puts them anew. */
export function districtNames(
  map: LeafletMap,
  { frame, about }: DistrictFile,
): { element: SVGSVGElement; place: () => void } {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('class', 'map-zoomed__names districts__names leaflet-zoom-hide is-shown');
  element.setAttribute('aria-hidden', 'true');
  const corner = [frame[0], frame[1]] as const;
  return {
    element,
    place: () => {
      const { names, marks } = districtPlaces(about, {
        corner,
        scale: 2 ** map.getZoom(),
        mark: MARK,
        text: TEXT,
      });
      const origin = map.latLngToLayerPoint(placeOf(corner));
      const moved = ([x, y]: readonly [number, number]) =>
        [Math.round(origin.x + x), Math.round(origin.y + y)] as const;
      element.replaceChildren(
        ...names.map(({ of, text, at, isStrong }) => {
          const name = document.createElementNS(SVG, 'text');
          const [x, y] = moved(at);
          name.setAttribute(
            'class',
            isStrong ? 'districts__name districts__name--strong' : 'districts__name',
          );
          name.setAttribute('x', String(x));
          name.setAttribute('y', String(y + TEXT * 0.36));
          name.textContent = text;
          return reach(of, name);
        }),
        ...marks.map(({ centre, at }) => {
          const mark = markElement(document, centre, MARK);
          mark.setAttribute('transform', `translate(${moved(at).join(' ')})`);
          if (!centre.district) return mark;
          const hit = document.createElementNS(SVG, 'circle');
          hit.setAttribute('r', String(REACH));
          mark.append(hit);
          return reach(centre.district, mark);
        }),
      );
    },
  };

  /** A link to a district around what stands on it: the region's cities are small. The Tab key has the district's own. */
  function reach(district: string, drawn: SVGElement): SVGAElement {
    const link = document.createElementNS(SVG, 'a');
    link.setAttribute('class', 'map__reach');
    link.setAttribute('data-area', district);
    link.setAttribute('href', about.districts.find(({ id }) => id === district)?.href ?? '');
    link.setAttribute('tabindex', '-1');
    link.append(drawn);
    return link;
  }
}
