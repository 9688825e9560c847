import { latLngBounds, type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import type { DistrictFile } from '../district-file.ts';
import { districtNames } from './district-names.ts';
import { drawDistricts } from './district-shapes.ts';
import { placeOf } from './place-of.ts';

/** Pixels left free around a region. */
const PADDING = 18;

/** How often a region may be doubled: its outlines are as fine as a hundred metres. */
const DEEPEST = 3;

/** As far as the map may be moved past a region, as a part of it. */
const AROUND = 0.4;

/** A region that is open on the map. */
export type OpenRegion = {
  /** Holds the links of its districts. */
  pane: HTMLElement;
  mark: (id: string | null) => void;
  /** The scale at which all of it is seen. */
  fitZoom: () => number;
  /** Shows all of it. */
  fit: (isAnimated: boolean) => void;
  /** Puts its names and marks where the map has their places now. */
  place: () => void;
  around: LatLngBounds;
  remove: () => void;
};

/** Draws a region over the country; `fit` goes there. The map may then be enlarged more than the country may. */
export function openRegion(map: LeafletMap, file: DistrictFile): OpenRegion {
  const [left, top, right, bottom] = file.frame;
  const shapes = drawDistricts(map, file);
  const names = districtNames(map, file);
  map.getPane('markerPane')?.append(names.element);
  const fitZoom = () => {
    const { x, y } = map.getSize();
    return Math.log2(Math.min((x - 2 * PADDING) / (right - left), (y - 2 * PADDING) / (bottom - top)));
  };
  return {
    pane: shapes.pane,
    mark: shapes.mark,
    fitZoom,
    fit: (animate) => {
      map.setMaxZoom(fitZoom() + DEEPEST);
      map.setView(placeOf([(left + right) / 2, (top + bottom) / 2]), fitZoom(), { animate });
    },
    place: names.place,
    around: latLngBounds(placeOf([left, bottom]), placeOf([right, top])).pad(AROUND),
    remove: () => {
      shapes.remove();
      names.element.remove();
    },
  };
}
